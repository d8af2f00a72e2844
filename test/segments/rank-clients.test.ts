import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { manyClientAt, manyClients } from "../../bench/ground/many-clients.ts";
import { type ClientRecord, clientModel } from "../../src/clients/index.ts";
import { createLogger } from "../../src/platform/log/log.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { rankClientsWith } from "../../src/segments/actions/rank-clients.ts";
import { buyerOf, columnsOf } from "../../src/segments/rules/buyer.ts";
import { pairTally } from "../../src/segments/rules/cross-sell-counts.ts";
import { cutpointsOf, rankOf } from "../../src/segments/rules/cutpoints.ts";
import { openColumns, type SegmentColumns } from "../../src/segments/store/columns/open-columns.ts";
import { cutpointsModel, findLastCutpoints } from "../../src/segments/store/cutpoints.model.ts";
import { findLastMoves, rankSnapshotModel } from "../../src/segments/store/rank-snapshot.model.ts";
import { dayNumberOf } from "../../src/shared/day-number.ts";
import { testClock } from "../support/clock.ts";
import { emptyDatabase, testMongo, testMongoUri } from "../support/mongo.ts";

let mongo: Mongo;
const opened: SegmentColumns[] = [];
const clock = testClock("2026-11-21T00:20");
const settings = { zone: "Europe/Moscow", purchaseCycleDays: 90, frequencyFrom: [2, 3, 5, 8] };
const local = () => clock.now().setZone(settings.zone);
const today = dayNumberOf("2026-11-21");

beforeAll(async () => {
  mongo = await testMongo();
});
afterAll(() => Promise.all(opened.map((columns) => columns.close())));
beforeEach(async () => {
  clock.set("2026-11-21T00:20");
  await emptyDatabase(mongo);
});

const rankPlainly = () => rankClientsWith({ mongo, now: clock.now, shop: async () => settings })();
/** New ones have seen all that was written; others come after it by some milliseconds. */
function newColumns(): SegmentColumns {
  const columns = openColumns({ uri: testMongoUri(), log: createLogger({ level: "warn" }) });
  opened.push(columns);
  return columns;
}
const rankByColumns = (columns = newColumns()) =>
  rankClientsWith({ mongo, now: clock.now, shop: async () => settings, columns })();
const all = () => clientModel(mongo).find().sort({ _id: 1 }).lean<ClientRecord[]>().exec();

/** What the pure rules say of the same clients. */
function byRules(clients: readonly ClientRecord[]) {
  const buyers = clients.flatMap((client) => buyerOf(client, local()) ?? []);
  const cuts = cutpointsOf(columnsOf(buyers), local(), settings);
  return { cuts, labels: clients.map((client) => rankOf(client, cuts, local())) };
}

test.each([
  ["over columns", () => rankByColumns()],
  ["the plain way", rankPlainly],
])("a night's labels and lines are those of the rules, %s", async (_how, rank) => {
  await manyClients(mongo, { count: 1_200, seed: 7 });
  const before = await all();
  const expected = byRules(before);
  const written = await rank();

  const after = await all();
  expect(after.map(({ ranked }) => ranked)).toEqual(expected.labels);
  expect((await findLastCutpoints(mongo))?.cuts).toEqual(expected.cuts);
  expect(written).toBe(expected.labels.filter(Boolean).length);
  // Nothing else about anybody has changed.
  expect(after.map(({ ranked: _, ...rest }) => rest)).toEqual(before);
  expect(new Set(expected.labels.map((label) => label?.rating))).toEqual(
    new Set(["A", "B", "C", "D", "E", undefined]),
  );
});

test("a night that was cut short goes on by its own lines; done, it is not done again", async () => {
  await manyClients(mongo, { count: 500, seed: 3 });
  const expected = byRules(await all());
  let pages = 0;
  const columns = newColumns();
  const tired: SegmentColumns = {
    ...columns,
    relabelled: async (asked, now) => {
      if (pages++ > 0) throw new Error("The power was cut");
      const page = await columns.relabelled({ ...asked, limit: 100 }, now);
      return page && { ...page, next: 0 };
    },
  };
  await expect(rankByColumns(tired)).rejects.toThrow("The power was cut");
  // A late purchase moves no line of this night.
  await clientModel(mongo).collection.insertOne(manyClientAt(10_004, 3, today) as never);
  await rankPlainly();

  const labels = (await all()).map(({ _id, ranked }) => [_id, ranked?.rating]);
  expect((await findLastCutpoints(mongo))?.cuts).toEqual(expected.cuts);
  expect(labels.filter(([, rating]) => rating !== undefined).length).toBeGreaterThan(250);
  expect(await rankPlainly()).toBeUndefined();
});

test("the next night writes only to those who are called otherwise, a quarter of an hour after midnight", async () => {
  await manyClients(mongo, { count: 1_000, seed: 5 });
  const first = await rankPlainly();
  clock.set("2026-11-22T00:10");
  expect(await rankPlainly()).toBeUndefined();
  clock.set("2026-11-22T00:15");
  const before = (await all()).map(({ ranked }) => ranked);
  const changed = (await rankPlainly()) ?? 0;
  const after = (await all()).map(({ ranked }) => ranked);
  expect(changed).toBeLessThan((first ?? 0) / 4);
  expect(after.filter((ranked, at) => ranked?.at !== before[at]?.at).length).toBe(changed);
});

test("two processes at once make one night", async () => {
  await manyClients(mongo, { count: 500, seed: 9 });
  const expected = byRules(await all());
  const written = await Promise.all([rankPlainly(), rankPlainly()]);
  expect(written.filter((count) => count !== undefined)).toHaveLength(1);
  expect((await all()).map(({ ranked }) => ranked)).toEqual(expected.labels);
  expect(await cutpointsModel(mongo).countDocuments()).toBe(1);
});

test("a client who has not bought for two years loses his labels", async () => {
  await manyClients(mongo, { count: 300, seed: 11 });
  await rankPlainly();
  const _id = (await all()).find(({ ranked }) => ranked?.rating === "A")?._id ?? "";
  await clientModel(mongo).updateOne({ _id }, { $set: { days: ["2024-11-30"] } });
  clock.set("2026-11-22T00:20");
  await rankPlainly();
  expect((await clientModel(mongo).findById(_id).lean<ClientRecord>())?.ranked).toBeUndefined();
});

test("a month's beginning is kept once, with how the clients moved since the one before", async () => {
  await manyClients(mongo, { count: 1_300, seed: 13 });
  await rankPlainly();
  expect(await findLastMoves(mongo)).toBeUndefined();
  const november = await all();
  clock.set("2026-11-30T00:20");
  await rankPlainly();
  expect(await rankSnapshotModel(mongo).countDocuments()).toBe(1);

  const gone = november.find(({ ranked }) => ranked?.rating === "A")?._id ?? "";
  await clientModel(mongo).deleteOne({ _id: gone });
  clock.set("2026-12-01T00:20");
  await rankPlainly();
  const december = await all();
  const moves = new Map<string, number>();
  for (const _id of new Set([...november, ...december].map((client) => client._id))) {
    const of = (clients: ClientRecord[]) => clients.find((client) => client._id === _id)?.ranked?.rating;
    const move = `${of(november) ?? "-"}${of(december) ?? "-"}`;
    if (move !== "--") moves.set(move, (moves.get(move) ?? 0) + 1);
  }
  const kept = await findLastMoves(mongo);
  expect(kept).toMatchObject({ from: "2026-11", to: "2026-12" });
  expect(new Map(kept?.moves.map(({ from = "-", to = "-", clients }) => [`${from}${to}`, clients]))).toEqual(
    moves,
  );
  expect((await rankSnapshotModel(mongo).findById("2026-12").lean())?.day).toBe("2026-12-01");
  await rankPlainly();
  expect(await rankSnapshotModel(mongo).countDocuments()).toBe(2);
});

test("the pairs of products are those that the plain count finds", async () => {
  await manyClients(mongo, { count: 1_000, seed: 17 });
  const plain = pairTally(local());
  for (const client of await all()) plain.add(client as never);
  const columns = newColumns();
  await columns.warm(local());
  expect(await columns.pairs(local())).toEqual(plain.result());
});
