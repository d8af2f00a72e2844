import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { dirtyDayModel, rollupModel } from "../../../src/reports/index.ts";
import { noFigures } from "../../../src/reports/rules/day-figures.ts";
import type { PeriodChoice } from "../../../src/reports/rules/period.ts";
import { findRev, keepRollup } from "../../../src/reports/store/rollups.ts";
import { anna, anOrder, olga, zone } from "../../purchases/counter.ts";
import { testMongo } from "../../support/mongo.ts";
import { openPaperShop, type PaperShop } from "../paper-shop.ts";

let mongo: Mongo;
let shop: PaperShop;

beforeAll(async () => {
  mongo = await testMongo();
});

beforeEach(async () => {
  shop = await openPaperShop(mongo);
});

const november: PeriodChoice = { kind: "month", back: 0 };
const basis = { zone, fanFrom: 2 };

async function revenue(choice = november): Promise<number> {
  const report = await shop.getReport(olga, choice);
  return report.ok ? report.value.figures.sales.kopecks : -1;
}

async function sell(rubles: number, key: string): Promise<string> {
  const kept = await shop.recordSale(anna, anOrder(shop.ivan, rubles, key));
  return kept.ok ? kept.value.saleId : "";
}

const marks = () => dirtyDayModel(mongo).countDocuments();
const kept = async () => (await rollupModel(mongo).find({}, { _id: 1 }).lean()).map(({ _id }) => _id).sort();

test("a day is kept from ten minutes after midnight on, a month when its last day has closed", async () => {
  await sell(900, "r1");
  shop.clock.set("2026-11-22T00:09");
  await shop.closeDays();
  expect(await kept()).toEqual(["2026-11-20"]);
  shop.clock.set("2026-11-22T00:10");
  await shop.closeDays();
  expect(await kept()).toEqual(["2026-11-20", "2026-11-21"]);
  shop.clock.set("2026-12-01T00:09");
  await shop.closeDays();
  expect(await kept()).not.toContain("2026-11");
  shop.clock.set("2026-12-01T00:10");
  expect(await shop.closeDays()).toBe(1);
  expect(await kept()).toContain("2026-11");
  expect(await shop.closeDays()).toBe(0);
});

test("a sale of an open day leaves no mark, a storno of a closed one does and is in the report at once", async () => {
  const sale = await sell(900, "r1");
  await shop.undoSale(anna, { id: await sell(100, "r2") });
  expect(await marks()).toBe(0);
  shop.clock.set("2026-11-23T12:00");
  await shop.closeDays();
  expect(await revenue()).toBe(90_000);

  await shop.stornoSale(olga, { saleId: sale, requestKey: "s1" });
  expect(await marks()).toBe(1);
  expect(await revenue()).toBe(0);
  await shop.closeDays();
  expect(await marks()).toBe(0);
  expect(await revenue()).toBe(0);
});

test("a run that was killed between the counting and the mark is made up for by the next one", async () => {
  const sale = await sell(900, "r1");
  shop.clock.set("2026-12-02T12:00");
  await shop.closeDays();
  await shop.stornoSale(olga, { saleId: sale, requestKey: "s1" });
  const left = await dirtyDayModel(mongo).find().lean();
  const before = await rollupModel(mongo).findById("2026-11").lean();
  await shop.closeDays();
  // The day was counted, the month and the mark were not: as the kill left them.
  await dirtyDayModel(mongo).insertMany(left);
  await rollupModel(mongo).replaceOne({ _id: "2026-11" }, before as object);

  expect(await revenue({ kind: "month", back: 1 })).toBe(0);
  await shop.closeDays();
  expect(await marks()).toBe(0);
  expect(await revenue({ kind: "month", back: 1 })).toBe(0);
});

test("of two who count one day at once whoever read the facts earlier gives way", async () => {
  await sell(900, "r1");
  shop.clock.set("2026-11-22T12:00");
  await shop.closeDays();
  const rev = await findRev(mongo, "2026-11-21");
  const rollup = { id: "2026-11-21", rev, basis, figures: noFigures() };
  expect(await keepRollup(mongo, rollup)).toBe(true);
  expect(await keepRollup(mongo, rollup)).toBe(false);
  expect(await keepRollup(mongo, { ...rollup, rev: undefined })).toBe(false);
});

test("the report of a year of closed days reads one row a month, and no query goes through a whole collection", async () => {
  for (const [place, day] of ["2026-09-10", "2026-10-10", "2026-11-10"].entries()) {
    shop.clock.set(`${day}T12:00`);
    await sell(900 + place, `r${place}`);
  }
  shop.clock.set("2027-01-05T12:00");
  await shop.closeDays();
  await shop.closeDays();
  await mongo.db?.command({ profile: 2 });
  expect(await revenue({ kind: "year", back: 1 })).toBe(270_300);
  await mongo.db?.command({ profile: 0 });

  const seen = await mongo
    .collection("system.profile")
    .find({ op: { $in: ["query", "command"] } })
    .toArray();
  await mongo.collection("system.profile").drop();
  const scans = seen.filter(({ planSummary }) => String(planSummary).includes("COLLSCAN"));
  expect(scans.map(({ ns, command }) => [ns, command])).toEqual([]);
  const rollups = seen.filter(({ ns }) => String(ns).endsWith(".rollups"));
  const examined = rollups.reduce((sum, { docsExamined }) => sum + Number(docsExamined ?? 0), 0);
  expect(examined).toBeLessThanOrEqual(24);
  expect(seen.filter(({ ns }) => String(ns).endsWith(".purchases")).length).toBeLessThanOrEqual(2);
});
