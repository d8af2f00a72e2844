import fc from "fast-check";
import { expect, test } from "vitest";
import { callModel } from "../../src/calls/index.ts";
import { clientModel } from "../../src/clients/index.ts";
import { type NoteRecord, noteModel } from "../../src/clients/store/note.model.ts";
import { getConclusionsWith } from "../../src/segments/actions/insight-get.ts";
import { refreshInsightWith } from "../../src/segments/actions/insight-refresh.ts";
import type { Conclusions } from "../../src/segments/rules/insight-conclusions.ts";
import { insightModel } from "../../src/segments/store/insight.model.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { emptyDatabase, testMongo } from "../support/mongo.ts";
import { referenceOf } from "./insight-reference.ts";
import { createdAt, here, idOf, type Person, people, recordOf, zone } from "./insight-shop.ts";

const mongo = await testMongo();
const owner: Actor = { memberId: "olga", telegramId: 1, role: "owner", name: "Ольга" };
const seller: Actor = { ...owner, memberId: "anna", role: "seller" };
const deps = {
  mongo,
  now: () => here,
  shop: async () => ({ zone, purchaseCycleDays: 90, frequencyFrom: [2, 3, 5, 8] }),
};
const getConclusions = getConclusionsWith(deps);

async function conclude(shop: readonly Person[]): Promise<Conclusions> {
  await emptyDatabase(mongo);
  if (shop.length > 0) await clientModel(mongo).insertMany(shop.map(recordOf), { lean: true });
  const notes = shop.flatMap(notesOf);
  if (notes.length > 0) await noteModel(mongo).insertMany(notes, { lean: true });
  const calls = shop.flatMap(callsOf);
  if (calls.length > 0) await callModel(mongo).insertMany(calls, { lean: true });
  const drawn = await getConclusions(owner);
  if (!drawn.ok) throw new Error(drawn.refusal);
  return drawn.value.conclusions;
}

test("the conclusions drawn from the summaries are those of the raw facts, whatever the shop", async () => {
  await fc.assert(
    fc.asyncProperty(people, async (shop) => {
      const drawn = await conclude(shop);
      const expected = referenceOf(shop);
      expect(drawn.lifetime).toMatchObject(expected.lifetime);
      expect(drawn.cohorts).toEqual(expected.cohorts);
      expect(drawn.movement.cohorts).toEqual(expected.movement);
      expect(drawn.reasons.map(({ refusals }) => refusals)).toEqual(expected.reasons);
      expect(drawn.firstTouch).toMatchObject(expected.firstTouch);
      expect(drawn.wallets.top.map(({ index: _index, ...one }) => one)).toEqual(expected.wallets);
      expect(channelsOf(drawn)).toEqual(expected.channels);
      expect(drawn.cuts.clients).toBe(expected.rankedIds.length);
      expectPairs(drawn, expected);
      expectClasses(drawn, expected);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test("pairs of things that go together are found with their counts", async () => {
  const buys = (...items: string[]) =>
    aPerson({
      sales: [{ daysAgo: 5, items: items.map((product) => ({ product, kopecks: 1_000 })) }] as never,
    });
  const shop = [
    ...Array.from({ length: 8 }, () => buys("table", "stool")),
    ...Array.from({ length: 4 }, () => buys("table")),
    ...Array.from({ length: 20 }, () => buys("lamp")),
  ];
  const { pairs } = await conclude(shop);
  expect(pairs).toEqual([
    expect.objectContaining({
      has: "ptable",
      also: "pstool",
      both: 8,
      hasCount: 12,
      alsoCount: 8,
      prospects: 4,
    }),
  ]);
  // Eight and one by chance three and one: shrunk from 2.67.
  expect(pairs[0]).toMatchObject({ support: 0.25, confidence: 8 / 12, lift: 9 / 4 });
});

test("only the owner is told, and a night's conclusions are kept with their date", async () => {
  await conclude([aPerson({})]);
  expect(await getConclusions(seller)).toEqual({ ok: false, refusal: "no-rights" });
  const refresh = refreshInsightWith(deps);
  await refresh();
  await refresh();
  const rows = await insightModel(mongo).find().lean();
  expect(rows.map(({ _id, at }) => [_id, at])).toEqual([["2026-11-21", here.toJSDate()]]);
});

test("conclusions are drawn once a day, from three in the night on", async () => {
  await conclude([aPerson({})]);
  const drawnAt = async (at: typeof here) => {
    await refreshInsightWith({ ...deps, now: () => at })();
    return (await insightModel(mongo).find().sort({ _id: 1 }).lean()).map(({ _id }) => _id);
  };
  expect(await drawnAt(here)).toEqual(["2026-11-21"]);
  expect(await drawnAt(here.plus({ days: 1 }).set({ hour: 2, minute: 59 }))).toEqual(["2026-11-21"]);
  expect(await drawnAt(here.plus({ days: 1 }).set({ hour: 3, minute: 0 }))).toEqual([
    "2026-11-21",
    "2026-11-22",
  ]);
});

test("a shop without clients is told nothing wrong", async () => {
  const drawn = await conclude([]);
  expect(drawn).toMatchObject({
    pairs: [],
    channels: [],
    lifetime: { buyers: 0 },
    portrait: { a: 0, rest: 0 },
  });
});

function expectPairs({ pairs }: Conclusions, { baskets, products }: ReturnType<typeof referenceOf>) {
  const worthy = products.flatMap((has) =>
    products.flatMap((also) => {
      const [both, hasCount, alsoCount] = [baskets.has(has, also), baskets.has(has), baskets.has(also)];
      const lift = (both + 1) / ((hasCount * alsoCount) / baskets.clients + 1);
      const isWorthy = has !== also && both >= Math.max(5, baskets.clients / 100) && both / hasCount >= 0.2;
      return isWorthy && lift >= 1.3 && both < hasCount ? [`${has} ${also} ${both}`] : [];
    }),
  );
  expect(pairs.map(({ has, also, both }) => `${has.slice(1)} ${also.slice(1)} ${both}`).sort()).toEqual(
    worthy.sort(),
  );
}

function expectClasses({ cuts, portrait }: Conclusions, expected: ReturnType<typeof referenceOf>) {
  const { basis, marginRate } = cuts.rating;
  expect(basis).toBe(
    expected.known.known > 0 && expected.known.known >= expected.known.kopecks * 0.8 ? "margin" : "revenue",
  );
  const worth = expected.worth(marginRate, basis);
  const worths = expected.rankedIds.map((id) => worth.get(id) ?? 0);
  const worthy = worths.filter((one) => one > 0);
  expect(portrait.a + portrait.rest).toBe(worths.length);
  expect(portrait.a > 0).toBe(worthy.length > 0);
}

function channelsOf({ channels }: Conclusions) {
  return Object.fromEntries(
    channels.map(({ source = "", leads, clients, kopecks, buyers, totalKopecks }) => [
      source,
      { leads, clients, kopecks, buyers, totalKopecks },
    ]),
  );
}

function notesOf({ refusedDaysAgo, undone }: Person, no: number): NoteRecord[] {
  if (refusedDaysAgo === undefined) return [];
  const row = { clientId: idOf(no), at: here.minus({ days: refusedDaysAgo }).toJSDate() };
  const refusal: NoteRecord = {
    ...row,
    _id: `refusal-${no}`,
    kind: "refusal",
    plain: { reasonId: "expensive" },
  };
  const undo = { of: refusal._id, ofKind: "refusal", undo: true };
  return undone ? [refusal, { ...row, _id: `undo-${no}`, kind: "storno", plain: undo }] : [refusal];
}

function callsOf(one: Person, no: number) {
  if (one.calledAfterMinutes === undefined) return [];
  const at = createdAt(one).plus({ minutes: one.calledAfterMinutes }).toJSDate();
  const call = {
    kind: "contact",
    via: "call",
    direction: "out",
    outcome: "answered",
    closed: [],
    rev: 1,
  } as const;
  return [{ ...call, _id: `call-${no}`, clientId: idOf(no), memberId: "anna", at }];
}

function aPerson(said: Partial<Person>): Person {
  return { createdDaysAgo: 30, sales: [], undone: false, kind: "person", ...said } as Person;
}
