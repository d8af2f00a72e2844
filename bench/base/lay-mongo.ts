import type { ClientFact } from "../../src/clients/rules/client-fact.ts";
import { fold } from "../../src/clients/rules/fold.ts";
import { sortNameOf, wordsOf } from "../../src/clients/rules/names.ts";
import type { StatusPolicy } from "../../src/clients/rules/policy.ts";
import type { Summary } from "../../src/clients/rules/summary.ts";
import type { ClientRecord } from "../../src/clients/store/client.model.ts";
import { noteFrom, type OwnFact } from "../../src/clients/store/note-facts.ts";
import { keepPolicy } from "../../src/clients/store/policy.model.ts";
import { sealFact, sealPhone } from "../../src/clients/store/seal-client.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import type { Vault } from "../../src/platform/vault/vault.ts";
import { clientFactOf } from "../../src/purchases/rules/sale-fact.ts";
import { categoryKeyOf } from "../../src/shared/category-key.ts";
import { factId } from "../../src/shared/id.ts";
import { defaultSettings } from "../../src/shop/rules/default-settings.ts";
import { productModel } from "../../src/shop/store/product.model.ts";
import { clientIdAt, phoneAt } from "../ground/client-base.ts";
import type { BenchDatabase } from "../ground/ground.ts";
import { nameAt } from "../ground/names.ts";
import { localDay } from "./lay-sql.ts";
import { categoriesCount, dayMs, type PlainClient, plainClientAt, productsCount, todayMs } from "./world.ts";

const batch = 2_000;

/** The shop's numbers of the night before, as a shop of this size would have them. */
export const laidPolicy: StatusPolicy = {
  ...{ no: 1, fanFromPurchases: 2, purchaseCycleDays: 90 },
  ...{ shopMedianGapDays: 45, patience: 2.4 },
};

export function productIdAt(at: number): string {
  return factId(String(at), "bench product");
}

export function reasonIdAt(at: number): string {
  return defaultSettings.lostReasons[at]?.id ?? "other";
}

/** Lays the base as the product would have written it: every fact a row, every client with the fold of his facts. */
export async function layMongo(
  { mongo, vault }: BenchDatabase,
  { count, sellerIds }: { count: number; sellerIds: readonly string[] },
): Promise<void> {
  await layProducts(mongo);
  await keepPolicy(mongo, laidPolicy, new Date(todayMs - 20 * dayMs));
  let writing: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < count; from += batch) {
    const rows = emptyRows();
    for (let at = from; at < Math.min(count, from + batch); at += 1) {
      addRows(rows, { client: plainClientAt(at), vault, by: sellerIds });
    }
    // The next batch is made while the server takes this one.
    await writing;
    writing = Promise.all(
      Object.entries(rows).map(([collection, list]) =>
        list.length === 0
          ? undefined
          : mongo.collection(collection).insertMany(list as never[], { ordered: false }),
      ),
    );
  }
  await writing;
}

async function layProducts(mongo: Mongo): Promise<void> {
  await productModel(mongo).insertMany(
    Array.from({ length: productsCount }, (_, at) => ({
      ...{ _id: productIdAt(at), name: `Товар ${at}`, nameKey: `товар ${at}` },
      ...{ category: categoryAt(at), order: at, removed: false },
    })),
    { lean: true },
  );
}

function categoryAt(product: number): string {
  return `Раздел ${product % categoriesCount}`;
}

type Rows = ReturnType<typeof emptyRows>;

function emptyRows() {
  return {
    clients: [] as object[],
    phones: [] as object[],
    notes: [] as object[],
    calls: [] as object[],
    purchases: [] as object[],
    transitions: [] as object[],
  };
}

interface Laying {
  client: PlainClient;
  vault: Vault;
  by: readonly string[];
}

function addRows(rows: Rows, { client, vault, by: sellerIds }: Laying): void {
  const { at, seller } = client;
  const clientId = clientIdAt(at);
  const by = sellerIds[seller % sellerIds.length] ?? "";
  const own = ownFacts(client, by);
  const sales = salesOf(client, by);
  const facts: ClientFact[] = [
    ...own,
    ...callsOf(client, by),
    ...sales.map((row) => clientFactOf(row as never)),
  ];
  const summary = sealed(vault, clientId, fold(facts, laidPolicy));
  const phone = sealPhone(vault, clientId, phoneAt(at));

  rows.clients.push(recordOf(client, { clientId, by, summary, phone }));
  rows.phones.push({ _id: phone.key, holders: [clientId] });
  rows.notes.push(...own.map((fact) => noteFrom(vault, clientId, fact)));
  rows.calls.push(...callRows(client, by));
  rows.purchases.push(
    ...sales.map(({ id, ...sale }) => ({ ...sale, _id: id, writtenAt: sale.at, stands: true })),
  );
  rows.transitions.push(...stepsOf(clientId, summary));
}

function ownFacts({ at, createdMs, lost, source }: PlainClient, by: string): OwnFact[] {
  const made = { id: factId(String(at), "bench created"), at: new Date(createdMs), by };
  const created: OwnFact = { ...made, kind: "created", source: sourceIdAt(source) };
  if (lost === undefined) return [created];
  const refusal = { id: factId(String(at), "bench refusal"), at: new Date(lost.atMs), by };
  return [created, { ...refusal, kind: "refusal", reasonId: reasonIdAt(lost.reason) }];
}

function sourceIdAt(source: number): string {
  return defaultSettings.sources[source]?.id ?? "site";
}

function callsOf({ at, calls }: PlainClient, by: string): ClientFact[] {
  return calls.map(({ atMs, outcome }, turn) => ({
    ...{ id: factId(`${at} ${turn}`, "bench call"), at: new Date(atMs), by },
    ...{ kind: "contact", via: "call", direction: "out", outcome },
  }));
}

function callRows({ at, calls }: PlainClient, memberId: string) {
  return calls.map(({ atMs, outcome }, turn) => ({
    ...{ _id: factId(`${at} ${turn}`, "bench call"), kind: "contact", clientId: clientIdAt(at), memberId },
    ...{ at: new Date(atMs), via: "call", direction: "out", outcome, closed: [], rev: 1 },
  }));
}

function salesOf({ at, purchases }: PlainClient, by: string) {
  return purchases.map(({ atMs, items }, turn) => ({
    ...{ id: factId(`${at} ${turn}`, "bench sale"), kind: "sale" as const, clientId: clientIdAt(at), by },
    ...{ at: new Date(atMs), day: localDay(atMs) },
    items: items.map(({ product, kopecks, costKopecks }) => ({
      ...{
        product: productIdAt(product),
        category: categoryKeyOf(categoryAt(product)),
        amountKopecks: kopecks,
      },
      ...(costKopecks === 0 ? {} : { costKopecks }),
    })),
    totalKopecks: items.reduce((sum, { kopecks }) => sum + kopecks, 0),
  }));
}

/** Only what stays in the summary is sealed. */
function sealed(vault: Vault, clientId: string, summary: Summary): Summary {
  return {
    ...summary,
    events: summary.events.map((fact) => sealFact(vault, clientId, fact)),
    ...(summary.lastPurchaseWhat === undefined
      ? {}
      : { lastPurchaseWhat: vault.seal(summary.lastPurchaseWhat, `clients|${clientId}|fact`) }),
  };
}

function recordOf(
  { at, source, female, birthYear, createdMs }: PlainClient,
  { clientId, by, summary, phone }: { clientId: string; by: string; summary: Summary; phone: object },
): Partial<ClientRecord> {
  const names = nameAt(at);
  const asleepSince = todayMs - dayMs;
  const waits = summary.sleepsAt !== undefined && summary.sleepsAt.getTime() > asleepSince;
  return {
    ...{ _id: clientId, code: at.toString(36).padStart(6, "Z"), rev: 1 + summary.events.length },
    ...{ createdAt: new Date(createdMs), createdBy: by, responsible: by, ...names },
    ...{ words: wordsOf(names), sortName: sortNameOf(names), phones: [phone as never], emails: [] },
    ...{ kind: "person", tags: [], relatives: [], source: sourceIdAt(source) },
    ...{
      sex: female ? "female" : "male",
      birthday: { day: 1 + (at % 28), month: 1 + (at % 12), year: birthYear },
    },
    ...summary,
    ...(waits && summary.sleepsAt ? { nextStatusAt: summary.sleepsAt } : {}),
  };
}

/** The steps up: the first purchase, and the second day of one. */
function stepsOf(clientId: string, { firstPurchaseAt, days }: Summary): object[] {
  if (firstPurchaseAt === undefined) return [];
  const step = (to: string, from: string, at: Date) => ({
    ...{ _id: factId(`${clientId} ${to}`, "bench step"), clientId, from, to, at, why: "bench" },
  });
  const second = days[1];
  const first = step("newbie", "lead-working", firstPurchaseAt);
  return second === undefined ? [first] : [first, step("fan", "newbie", new Date(`${second}T12:00:00Z`))];
}
