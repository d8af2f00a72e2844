import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClientFact, clientModel, clientsWith, transitionModel } from "../../src/clients/index.ts";
import { inTransaction } from "../../src/platform/mongo/transaction.ts";
import { aClient, openShop, semyon } from "./support/shop.ts";

// Facts that calls and purchases would keep.
const elsewhere = new Map<string, ClientFact[]>();
const shop = await openShop({ sources: [{ factsOf: async (clientId) => elsewhere.get(clientId) ?? [] }] });

async function happens(clientId: string, fact: ClientFact) {
  elsewhere.set(clientId, [...(elsewhere.get(clientId) ?? []), fact]);
  return shop.noteFact(clientId, fact);
}

const sale = (id: string, iso: string, amountKopecks = 100_000): ClientFact => ({
  kind: "purchase",
  id,
  at: new Date(iso),
  day: iso.slice(0, 10),
  amountKopecks,
  what: "стол на Ленина 5",
});

describe("the first purchase", () => {
  test("makes a lead a client at once, with his step written down", async () => {
    const clientId = await aClient(shop, semyon, { phones: ["+79120000001"] });
    const noted = await happens(clientId, sale("s1-1", "2026-11-21T10:00:00Z"));
    expect(noted).toMatchObject({
      before: "lead-new",
      after: "newbie",
      responsible: semyon.memberId,
      rev: 2,
    });
    expect(await transitionModel(shop.mongo).find({ clientId }).lean()).toMatchObject([
      { from: "lead-new", to: "newbie", why: "s1-1", at: new Date("2026-11-21T10:00:00Z") },
    ]);
    const card = await shop.getClientCard(semyon, { clientId });
    expect(card).toMatchObject({
      value: {
        status: "newbie",
        purchases: 1,
        totalKopecks: 100_000,
        lastPurchase: { what: "стол на Ленина 5" },
      },
    });
    expect(card.ok && card.value.stage).toBeUndefined();
    expect(JSON.stringify(await shop.record(clientId))).not.toContain("стол");
  });

  test("taken back by a storno makes him a lead again", async () => {
    const clientId = await aClient(shop, semyon, { phones: ["+79120000002"] });
    await happens(clientId, sale("s2-1", "2026-11-21T10:00:00Z"));
    const storno: ClientFact = {
      kind: "storno",
      id: "s2-x",
      at: new Date("2026-11-21T11:00:00Z"),
      of: "s2-1",
      ofKind: "purchase",
    };
    expect(await happens(clientId, storno)).toMatchObject({ before: "newbie", after: "lead-new" });
    const record = await shop.record(clientId);
    expect(record).toMatchObject({ purchases: 0, totalKopecks: 0, days: [] });
    for (const field of ["firstPurchaseAt", "lastPurchaseAt", "lastPurchaseWhat", "sleepsAt"] as const) {
      expect(record?.[field]).toBeUndefined();
    }
    expect(await transitionModel(shop.mongo).countDocuments({ clientId })).toBe(2);
  });
});

test("a sleeper who buys wakes up, and the step says from where", async () => {
  const clientId = await aClient(shop, semyon);
  await happens(clientId, sale("s3-1", "2026-11-22T10:00:00Z"));
  expect(await happens(clientId, sale("s3-2", "2027-06-01T10:00:00Z"))).toMatchObject({
    before: "sleeping",
    after: "fan",
  });
});

test("several facts of one moment are one change", async () => {
  const clientId = await aClient(shop, semyon, { phones: ["+79120000003"] });
  const at = new Date("2026-11-21T12:00:00Z");
  const facts: ClientFact[] = [
    { kind: "contact", id: "c4", at, via: "call", direction: "out", outcome: "refused" },
    { kind: "refusal", id: "r4", at, reasonId: "expensive" },
  ];
  expect(await shop.noteFact(clientId, ...facts)).toMatchObject({ after: "lead-lost", rev: 2 });
});

test("a fact that fails with its transaction leaves nothing", async () => {
  const clientId = await aClient(shop, semyon);
  const before = await shop.record(clientId);
  await expect(
    inTransaction(shop.mongo, async () => {
      await shop.noteFact(clientId, sale("s5", "2026-11-21T10:00:00Z"));
      throw new Error("The insert of the sale fails");
    }),
  ).rejects.toThrow();
  expect(await shop.record(clientId)).toEqual(before);
});

test("a fact of nobody says so", async () => {
  expect(await shop.noteFact("no-such-client-i", sale("s6", "2026-11-21T10:00:00Z"))).toBeUndefined();
  expect(await shop.recountClient("no-such-client-i")).toBeUndefined();
});

test("facts of one client that come at the same time are all counted", async () => {
  const clientId = await aClient(shop, semyon);
  await Promise.all(
    Array.from({ length: 12 }, (_, turn) => {
      const fact = sale(`s7-${turn}`, `2026-11-${10 + turn}T10:00:00Z`);
      elsewhere.set(clientId, [...(elsewhere.get(clientId) ?? []), fact]);
      return shop.noteFact(clientId, fact);
    }),
  );
  expect(await shop.record(clientId)).toMatchObject({
    purchases: 12,
    purchaseDays: 12,
    totalKopecks: 1_200_000,
  });
});

test("a recount changes nothing, whatever happened and in whatever order it was told", async () => {
  const anyFact = fc.oneof(
    fc.record({
      kind: fc.constant("purchase" as const),
      amountKopecks: fc.integer({ min: 1, max: 9_000_000 }),
    }),
    fc.record({
      kind: fc.constant("contact" as const),
      outcome: fc.constantFrom("answered" as const, "no-answer" as const, "refused" as const),
      words: fc.string({ maxLength: 20 }),
    }),
    fc.record({ kind: fc.constant("refusal" as const), reasonId: fc.constantFrom("expensive", "not-now") }),
    fc.record({ kind: fc.constant("note" as const), words: fc.string({ minLength: 1, maxLength: 20 }) }),
    fc.record({ kind: fc.constant("storno" as const), of: fc.nat(20) }),
  );
  const anyHistory = fc.array(fc.tuple(anyFact, fc.integer({ min: 0, max: 200 })), {
    minLength: 1,
    maxLength: 12,
  });
  let clients = 0;

  await fc.assert(
    fc.asyncProperty(anyHistory, async (steps) => {
      const run = `run${++clients}`;
      const clientId = await aClient(shop, semyon, { note: "первая" });
      for (const [turn, [happening, hours]] of steps.entries()) {
        const at = shop.clock.now().plus({ hours }).toJSDate();
        await happens(
          clientId,
          factFrom(
            happening,
            `${run}-${turn}`,
            at,
            `${run}-${happening.kind === "storno" ? happening.of % (turn + 1) : 0}`,
          ),
        );
      }
      const before = await opened(clientId);
      await shop.recountClient(clientId);
      expect(await opened(clientId)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

function factFrom(
  happening: { kind: string; [field: string]: unknown },
  id: string,
  at: Date,
  of: string,
): ClientFact {
  const fact = { ...happening, id, at, by: semyon.memberId };
  if (happening.kind === "purchase") Object.assign(fact, { day: at.toISOString().slice(0, 10), what: id });
  if (happening.kind === "contact") Object.assign(fact, { via: "call", direction: "out" });
  if (happening.kind === "storno") Object.assign(fact, { of, ofKind: "note" });
  return fact as unknown as ClientFact;
}

/** The stored summary with its words opened: ciphers differ at every sealing. */
async function opened(clientId: string) {
  const record = await clientModel(shop.mongo).findById(clientId).lean();
  const open = (value: unknown): unknown => {
    if (typeof value === "string" && value.startsWith("v1."))
      return shop.vault.open(value, `clients|${clientId}|fact`);
    if (value instanceof Date || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(open);
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, open(inner)]));
  };
  const { rev: _rev, ...rest } = record ?? {};
  return open(rest);
}

test("nothing typed about a client lies in clear in the database", async () => {
  const phones = Array.from({ length: 40 }, (_, turn) => `+7912${String(5550000 + turn)}`);
  for (const [turn, phone] of phones.entries()) {
    const spoken = `8 ${phone.slice(2, 5)} ${phone.slice(5, 8)} ${phone.slice(8)}`;
    const clientId = await aClient(shop, semyon, {
      name: `Клиент ${turn % 7}`,
      phones: [phone],
      emails: [`secret${turn}@mail.ru`],
      preferences: `тайна ${spoken}`,
      note: `тайна ${phone}`,
    });
    const on = () => ({ clientId, requestKey: shop.request() });
    await shop.addNote(semyon, { ...on(), words: `тайна ${spoken}` });
    await shop.editClient(semyon, { ...on(), edit: { field: "preferences", value: `тайна ${phone}` } });
    await shop.markLost(semyon, { ...on(), reasonId: "other", words: `тайна ${spoken}` });
    await shop.noteFact(clientId, {
      ...sale(`dump-${turn}`, "2026-11-22T10:00:00Z"),
      what: `тайна ${phone}`,
    } as ClientFact);
    if (turn % 3 === 0) await shop.revealPhone(semyon, { clientId });
    if (turn % 5 === 0) await shop.removePhone(semyon, { ...on(), index: 0 });
  }
  const dump: string[] = [];
  for (const { name } of await shop.mongo.listCollections()) {
    dump.push(JSON.stringify(await shop.mongo.collection(name).find().toArray()));
  }
  const digits = dump.join("\n").replace(/[^\d\nа-яa-z@.]/gi, "");
  expect(phones.filter((phone) => digits.includes(phone.slice(2)))).toEqual([]);
  expect(dump.join("\n")).not.toMatch(/тайна|secret\d+@/);
});

test("a cipher moved to another card does not open", async () => {
  const [first, second] = [
    await aClient(shop, semyon, { phones: ["+79130000001"] }),
    await aClient(shop, semyon, { phones: ["+79130000002"] }),
  ];
  const stolen = (await shop.record(second))?.phones[0];
  await clientModel(shop.mongo).updateOne({ _id: first }, { $set: { phones: [stolen] } });
  await expect(clientsWith(shop.deps).revealPhone(semyon, { clientId: first })).rejects.toThrow();
});
