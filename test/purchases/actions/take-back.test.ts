import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { testMongo } from "../../support/mongo.ts";
import { anna, anOrder, type Counter, olga, openCounter, petr, table } from "../counter.ts";

let mongo: Mongo;
let shop: Counter;

beforeAll(async () => {
  mongo = await testMongo();
});

beforeEach(async () => {
  shop = await openCounter(mongo);
});

async function sold(rubles: number, requestKey: string): Promise<string> {
  const kept = await shop.recordSale(anna, anOrder(shop.ivan, rubles, requestKey, table));
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.value.saleId;
}

test("a sale undone within the minute was never there: no line, no sum, a lead again", async () => {
  const id = await sold(500, "r1");
  shop.clock.advance({ seconds: 60 });

  expect(await shop.undoSale(anna, { id })).toMatchObject({
    ok: true,
    value: { kind: "sale", totalKopecks: 50_000 },
  });
  const client = await shop.clientOf(shop.ivan);
  expect(client).toMatchObject({ purchases: 0, totalKopecks: 0, stage: "new", events: [], days: [] });
  expect(client.lastPurchaseAt).toBeUndefined();
  expect(await shop.steps()).toEqual(["lead-new → newbie", "newbie → lead-new"]);
  expect(await shop.traces()).toEqual(["sale.record", "sale.undo"]);
  expect(await shop.lines()).toEqual([]);
});

test("undone twice is undone once, and a minute later nothing can be undone", async () => {
  const id = await sold(500, "r1");
  const twice = await Promise.all([shop.undoSale(anna, { id }), shop.undoSale(anna, { id })]);
  expect(twice.every(({ ok }) => ok)).toBe(true);
  expect(await shop.rows()).toHaveLength(2);

  const later = await sold(700, "r2");
  shop.clock.advance({ seconds: 61 });
  expect(await shop.undoSale(anna, { id: later })).toEqual({ ok: false, refusal: "minute-passed" });
});

test("nobody undoes a colleague's sale but the owner", async () => {
  const id = await sold(500, "r1");
  expect(await shop.undoSale(petr, { id })).toEqual({ ok: false, refusal: "no-rights" });
  expect(await shop.undoSale(anna, { id: "0123456789abcdef" })).toEqual({
    ok: false,
    refusal: "sale-unknown",
  });
  expect(await shop.undoSale(olga, { id })).toMatchObject({ ok: true });
});

test("a storno is a fact of its own: the sums follow, the history shows it, the owner hears of a seller's", async () => {
  await sold(100, "r1");
  shop.clock.advance({ hours: 1 });
  const saleId = await sold(500, "r2");
  shop.clock.advance({ hours: 1 });

  const storno = await shop.stornoSale(anna, { saleId, requestKey: "s1" });
  expect(storno).toMatchObject({ ok: true, value: { saleId, totalKopecks: 50_000 } });
  const client = await shop.clientOf(shop.ivan);
  expect(client).toMatchObject({ purchases: 1, totalKopecks: 10_000 });
  expect(client.events.map(({ kind }) => kind)).toEqual(["storno", "purchase"]);
  expect(await shop.lines()).toMatchObject([{ kind: "purchases.storno", chatId: olga.telegramId }]);

  await shop.stornoSale(anna, { saleId, requestKey: "s1" });
  expect(await shop.stornoSale(olga, { saleId, requestKey: "s2" })).toEqual({
    ok: false,
    refusal: "already-gone",
  });
  expect(await shop.rows()).toHaveLength(3);
  expect(await shop.traces()).toHaveLength(3);
});

test("a seller takes back his own sale of the same day, an owner any on any day, and nobody hears of hers", async () => {
  const saleId = await sold(500, "r1");
  expect(await shop.stornoSale(petr, { saleId, requestKey: "s1" })).toEqual({
    ok: false,
    refusal: "no-rights",
  });

  shop.clock.set("2026-11-22T00:01");
  expect(await shop.stornoSale(anna, { saleId, requestKey: "s2" })).toEqual({
    ok: false,
    refusal: "another-day",
  });
  expect(await shop.stornoSale(olga, { saleId, requestKey: "s3" })).toMatchObject({ ok: true });
  expect(await shop.lines()).toEqual([]);
});

test("two who take one sale back at once: it goes once", async () => {
  const saleId = await sold(500, "r1");
  const both = await Promise.all([
    shop.stornoSale(anna, { saleId, requestKey: "s1" }),
    shop.stornoSale(olga, { saleId, requestKey: "s2" }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await shop.rows()).toHaveLength(2);
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ purchases: 0, totalKopecks: 0 });
});

test("a storno undone lets the sale stand again, and it can be taken back once more", async () => {
  const saleId = await sold(500, "r1");
  const storno = await shop.stornoSale(anna, { saleId, requestKey: "s1" });
  const id = storno.ok ? storno.value.stornoId : "";

  expect(await shop.undoSale(anna, { id })).toMatchObject({ ok: true, value: { kind: "storno" } });
  const client = await shop.clientOf(shop.ivan);
  expect(client).toMatchObject({ purchases: 1, totalKopecks: 50_000 });
  expect(client.events.map(({ kind }) => kind)).toEqual(["purchase"]);

  expect(await shop.stornoSale(anna, { saleId, requestKey: "s2" })).toMatchObject({ ok: true });
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ purchases: 0 });
});

test("the first of three sales taken back: the second becomes the first, the fan a newbie", async () => {
  const first = await sold(100, "r1");
  shop.clock.advance({ days: 3 });
  await sold(200, "r2");
  const second = shop.clock.now().toJSDate();
  await shop.stornoSale(olga, { saleId: first, requestKey: "s1" });

  expect(await shop.clientOf(shop.ivan)).toMatchObject({
    firstPurchaseAt: second,
    lastPurchaseAt: second,
    purchaseDays: 1,
    totalKopecks: 20_000,
  });
  expect(await shop.steps()).toEqual(["lead-new → newbie", "newbie → fan", "fan → newbie"]);
});

test("another sum stands in the sale's place, with its time and its seller; undone, the first one is back", async () => {
  const saleId = await sold(12_500, "r1");
  const soldAt = shop.clock.now();
  shop.clock.advance({ hours: 3 });
  await sold(10, "r2");

  const kept = await shop.correctSale(olga, { saleId, amountKopecks: 1_150_000, requestKey: "c1" });
  expect(kept).toMatchObject({ ok: true, value: { what: "Стол", totalKopecks: 1_150_000 } });
  const correctedId = kept.ok ? kept.value.saleId : "";
  const client = await shop.clientOf(shop.ivan);
  expect(client).toMatchObject({ purchases: 2, totalKopecks: 1_151_000, firstPurchaseAt: soldAt.toJSDate() });
  expect(client.events.map(({ kind }) => kind)).toEqual(["purchase", "purchase"]);
  expect(await shop.steps()).toEqual(["lead-new → newbie"]);
  expect(await shop.getSale(olga, { saleId: correctedId })).toMatchObject({ value: { byName: "Анна" } });

  await shop.undoSale(olga, { id: correctedId });
  expect(await shop.undoSale(anna, { id: correctedId })).toMatchObject({ ok: true });
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ purchases: 2, totalKopecks: 1_251_000 });
});

test("a seller's correction is told to the owner, another's sale he cannot correct", async () => {
  const saleId = await sold(12_500, "r1");
  const change = { saleId, amountKopecks: 1, requestKey: "c1" };
  expect(await shop.correctSale(petr, change)).toEqual({ ok: false, refusal: "no-rights" });
  expect(await shop.correctSale(anna, { ...change, amountKopecks: 0 })).toEqual({
    ok: false,
    refusal: "sum-wrong",
  });

  const [one, again] = await Promise.all([shop.correctSale(anna, change), shop.correctSale(anna, change)]);
  expect([one?.ok, again?.ok]).toEqual([true, true]);
  expect(await shop.lines()).toMatchObject([{ kind: "purchases.correction", chatId: olga.telegramId }]);
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ purchases: 1, totalKopecks: 1 });
});
