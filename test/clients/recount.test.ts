import fc from "fast-check";
import pino from "pino";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { wire } from "../../src/app/wire/wire.ts";
import { type ClientRecord, checkSummariesTick, clientModel, recountModel } from "../../src/clients/index.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { planMessagesWith } from "../../src/platform/telegram/sender/outbox.ts";
import { leaveTraceWith } from "../../src/protection/index.ts";
import { testClock } from "../support/clock.ts";
import { emptyDatabase, testMongo, testVault } from "../support/mongo.ts";
import { anyStep, openRandomShop } from "./support/random-shop.ts";
import { olga } from "./support/shop.ts";

const mongo = await testMongo();
const vault = await testVault(mongo);
const clock = testClock("2026-11-21T12:00", "Europe/Moscow");
const log: string[] = [];
const ground = {
  mongo,
  vault,
  now: clock.now,
  log: pino({ level: "warn" }, { write: (line: string) => void log.push(line) }),
  api: {} as never,
  leaveTrace: leaveTraceWith({ mongo, vault, now: clock.now }),
  planMessages: planMessagesWith({ mongo, now: clock.now }),
};
const shop = wire(ground, { setupFile: "/dev/null" });
const { recountSummaries } = shop.clients;
const tick = checkSummariesTick({ recountSummaries, log: ground.log });

beforeAll(async () => {
  await ensureIndexes(mongo);
});

beforeEach(async () => {
  await emptyDatabase(mongo);
  log.length = 0;
  clock.set("2026-11-21T12:00");
  const text = "стол 12500 себестоимость 8000 #мебель, стул 3200 маржа 36% #мебель, доставка 500";
  await shop.shop.addProducts(olga, { text, locale: "ru", requestKey: "products" });
  await shop.clients.renewPolicy();
});

let runs = 0;

async function aShop(steps: Parameters<Awaited<ReturnType<typeof openRandomShop>>["play"]>[0][]) {
  runs += 1;
  const opened = await openRandomShop(shop, clock, `run${runs}`);
  for (const step of steps) await opened.play(step);
  return opened.ids;
}

const sells = [0, 1, 2].map((at) => ({ does: "sell" as const, which: at, rubles: 10, product: at }));
const everyone = () => clientModel(mongo).find().sort({ _id: 1 }).lean();

test("whatever happens to clients, in whatever order, a recount of all finds no difference", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25 }), async (steps) => {
      await aShop(steps);
      const before = await everyone();
      const recounted = await recountSummaries({ seconds: 600, atAnyTime: true });
      expect(recounted).toMatchObject({ looked: before.length, differed: 0, ended: true });
      expect(await everyone()).toEqual(before);
    }),
    { numRuns: 15 },
  );
}, 180_000);

/** What a recount must bring back: words are sealed anew, every write has its rev. */
const plain = ({
  rev: _rev,
  events: _lines,
  lastNote: _note,
  lastPurchaseWhat: _what,
  ...rest
}: ClientRecord) => rest;

test("what differs from its facts is counted, told of once, and mended", async () => {
  const [ivan = "", maria = ""] = await aShop(sells);
  const before = await everyone();
  await clientModel(mongo).updateOne({ _id: ivan }, { $set: { totalKopecks: 1 } });
  await clientModel(mongo).updateOne({ _id: maria }, { $unset: { months: 1, bought: 1 } });

  await tick.run();
  expect(log).toHaveLength(1);
  expect(log[0]).toContain('"differed":2');
  expect((await everyone()).map(plain)).toEqual(before.map(plain));
  await tick.run();
  expect(log).toHaveLength(1);
});

test("a recount that was cut short goes on where it stopped", async () => {
  await aShop([]);
  const [first = "", last = ""] = (await everyone()).map(({ _id }) => _id);
  await clientModel(mongo).updateMany({}, { $set: { purchases: 9 } });
  const begun = { looked: 7, differed: 1, startedAt: clock.now().toJSDate() };
  await recountModel(mongo).insertMany([{ _id: "summaries", after: first, ...begun }]);

  expect(await recountSummaries({ seconds: 0 })).toEqual({
    looked: 9,
    differed: 3,
    turnDiffered: 2,
    ended: true,
  });
  expect(await clientModel(mongo).findById(first).lean()).toMatchObject({ purchases: 9 });
  expect(await clientModel(mongo).findById(last).lean()).toMatchObject({ purchases: 0 });
});

test("the check comes round once a week, at night", async () => {
  const ended = clock.now();
  await recountModel(mongo).insertMany([
    {
      _id: "summaries",
      after: "z",
      looked: 1,
      differed: 0,
      startedAt: ended.toJSDate(),
      endedAt: ended.toJSDate(),
    },
  ]);
  expect(await recountSummaries({ seconds: 1 })).toBeUndefined();
  clock.advance({ days: 6, hours: 15 });
  expect(await recountSummaries({ seconds: 1 })).toMatchObject({ looked: 0, ended: true });
});
