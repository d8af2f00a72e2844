import {
  type ClientRecord,
  clientModel,
  defaultPolicy,
  noteFactWith,
  recountClientWith,
  transitionModel,
} from "../../src/clients/index.ts";
import { emptySummary } from "../../src/clients/rules/summary.ts";
import { noteModel } from "../../src/clients/store/note.model.ts";
import { loyaltyWith, pointsModel } from "../../src/loyalty/index.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { outboxModel, planMessagesWith } from "../../src/platform/telegram/sender/outbox.ts";
import { leaveTraceWith, traceModel } from "../../src/protection/index.ts";
import {
  correctSaleWith,
  getSaleWith,
  prepareSaleWith,
  purchaseFactsWith,
  purchaseModel,
  recordForeignSaleWith,
  recordSaleWith,
  stornoSaleWith,
  undoSaleWith,
} from "../../src/purchases/index.ts";
import type { Actor, Role } from "../../src/shared/actor.ts";
import { factId } from "../../src/shared/id.ts";
import { defaultSettings, type Product } from "../../src/shop/index.ts";
import { testClock } from "../support/clock.ts";
import { emptyDatabase, testVault } from "../support/mongo.ts";

export const zone = "Europe/Moscow";

export const olga = aMember("Ольга", "owner", 1);
export const anna = aMember("Анна", "seller", 2);
export const petr = aMember("Пётр", "seller", 3);

export const table: Product = { productId: factId("стол", "product"), name: "Стол", priceKopecks: 1_250_000 };
export const chair: Product = {
  productId: factId("стул", "product"),
  name: "Стул",
  priceKopecks: 320_000,
  cycleDays: 180,
};
export const kitchen: Product = { productId: factId("кухня", "product"), name: "Кухня", cycleDays: 1_000 };

/** The shop's counter on 21 November 2026 at noon, with Anna's client Ivan and nobody's client Maria. */
export async function openCounter(mongo: Mongo) {
  for (const model of [
    clientModel,
    transitionModel,
    noteModel,
    purchaseModel,
    pointsModel,
    outboxModel,
    traceModel,
  ])
    model(mongo);
  await ensureIndexes(mongo);
  await emptyDatabase(mongo);
  const vault = await testVault(mongo);

  const clock = testClock("2026-11-21T12:00", zone);
  const sources = [purchaseFactsWith({ mongo, vault })];
  const policy = async () => defaultPolicy;
  const members = [olga, anna, petr];
  const planMessages = planMessagesWith({ mongo, now: clock.now });
  /** Off until a test turns it on: the sale without loyalty is the old one. */
  const settings = { zone, loyalty: { ...defaultSettings.loyalty, on: false } };
  const loyalty = loyaltyWith({ mongo, now: clock.now, shop: async () => settings, planMessages });
  const deps = {
    mongo,
    vault,
    now: clock.now,
    leaveTrace: leaveTraceWith({ mongo, vault, now: clock.now }),
    noteFact: noteFactWith({ mongo, vault, policy, sources }),
    loyalty,
    planLines: planMessages,
    visibility: async () => "own" as const,
    zone: async () => zone,
    products: async () => [table, chair, kitchen],
    findHearer: async (id: string) => members.find(({ memberId }) => memberId === id),
    findColleagues: async () => members,
    namesOfMembers: async () => new Map(members.map(({ memberId, name }) => [memberId, name])),
  };
  const ivan = await addClient(mongo, "Иван", anna.memberId);
  const maria = await addClient(mongo, "Мария", null);

  return {
    clock,
    deps,
    settings,
    loyalty,
    ivan,
    maria,
    recordSale: recordSaleWith(deps),
    recordForeignSale: recordForeignSaleWith(deps),
    undoSale: undoSaleWith(deps),
    stornoSale: stornoSaleWith(deps),
    correctSale: correctSaleWith(deps),
    getSale: getSaleWith(deps),
    prepareSale: prepareSaleWith(deps),
    recountClient: recountClientWith({ mongo, vault, policy, sources, now: clock.now }),
    clientOf: (id: string) => clientModel(mongo).findById(id).lean<ClientRecord>().orFail(),
    rows: () => purchaseModel(mongo).find().sort({ at: 1, writtenAt: 1 }).lean(),
    steps: async () =>
      (await transitionModel(mongo).find().sort({ at: 1 }).lean()).map(({ from, to }) => `${from} → ${to}`),
    traces: async () => (await traceModel(mongo).find().lean()).map(({ action }) => action),
    lines: async () => outboxModel(mongo).find().sort({ _id: 1 }).lean(),
  };
}

export type Counter = Awaited<ReturnType<typeof openCounter>>;

/** An order of one line, for whole rubles. */
export function anOrder(clientId: string, rubles: number, requestKey: string, product?: Product) {
  const bought = product === undefined ? {} : { product: product.productId, what: product.name };
  return { clientId, items: [{ ...bought, amountKopecks: rubles * 100 }], requestKey };
}

function aMember(name: string, role: Role, telegramId: number): Actor {
  return { memberId: factId(name, "member"), telegramId, role, name };
}

export async function addClient(
  mongo: Mongo,
  name: string,
  responsible: string | null,
  more: Partial<ClientRecord> = {},
): Promise<string> {
  const _id = factId(name, "client");
  const record: ClientRecord = {
    ...emptySummary(),
    _id,
    code: name,
    rev: 1,
    createdAt: new Date("2026-11-20T09:00:00Z"),
    responsible,
    name,
    words: [name.toLowerCase()],
    sortName: name.toLowerCase(),
    phones: [{ cipher: "-", key: _id, tail: "-" }],
    emails: [],
    kind: "person",
    tags: [],
    relatives: [],
    ...more,
  };
  await clientModel(mongo).insertMany([record], { lean: true });
  return _id;
}
