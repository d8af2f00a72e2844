import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { testMongo } from "../../support/mongo.ts";
import { anna, anOrder, type Counter, chair, kitchen, olga, openCounter, petr, table } from "../counter.ts";

let mongo: Mongo;
let shop: Counter;

beforeAll(async () => {
  mongo = await testMongo();
});

beforeEach(async () => {
  shop = await openCounter(mongo);
});

test("the first purchase makes a lead a client, with one step and one trace", async () => {
  const kept = await shop.recordSale(anna, anOrder(shop.ivan, 12_500, "r1", table));

  expect(kept).toEqual({
    ok: true,
    value: expect.objectContaining({
      what: "Стол",
      totalKopecks: 1_250_000,
      becameClient: true,
      repeated: false,
    }),
  });
  expect(await shop.clientOf(shop.ivan)).toMatchObject({
    purchases: 1,
    totalKopecks: 1_250_000,
    days: ["2026-11-21"],
    firstPurchaseAt: shop.clock.now().toJSDate(),
    stage: "working",
  });
  expect(await shop.steps()).toEqual(["lead-new → newbie"]);
  expect(await shop.traces()).toEqual(["sale.record"]);
  expect(await shop.lines()).toEqual([]);
});

test("a purchase on another day makes a newbie a fan; the same day does not", async () => {
  await shop.recordSale(anna, anOrder(shop.ivan, 100, "r1"));
  shop.clock.advance({ hours: 2 });
  await shop.recordSale(anna, anOrder(shop.ivan, 200, "r2"));
  expect(await shop.steps()).toEqual(["lead-new → newbie"]);

  shop.clock.advance({ days: 1 });
  const kept = await shop.recordSale(anna, anOrder(shop.ivan, 300, "r3"));
  expect(kept).toMatchObject({ value: { becameClient: false } });
  expect(await shop.steps()).toEqual(["lead-new → newbie", "newbie → fan"]);
  expect(await shop.clientOf(shop.ivan)).toMatchObject({
    purchases: 3,
    purchaseDays: 2,
    totalKopecks: 60_000,
  });
});

test("fifty parallel identical presses are one purchase", async () => {
  const presses = Array.from({ length: 50 }, () => shop.recordSale(anna, anOrder(shop.ivan, 12_500, "same")));
  const outcomes = await Promise.all(presses);

  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.repeated)).toHaveLength(1);
  expect(await shop.rows()).toHaveLength(1);
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ purchases: 1, totalKopecks: 1_250_000 });
  expect(await shop.steps()).toHaveLength(1);
  expect(await shop.traces()).toHaveLength(1);
});

test("parallel different sales of one client all count", async () => {
  await Promise.all([1, 2, 3, 4, 5].map((n) => shop.recordSale(anna, anOrder(shop.ivan, n, `r${n}`))));
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ purchases: 5, totalKopecks: 1_500 });
  expect(await shop.steps()).toEqual(["lead-new → newbie"]);
});

test("the local day of the shop is the purchase's day, not the server's", async () => {
  shop.clock.set("2026-11-22T00:30");
  await shop.recordSale(anna, anOrder(shop.ivan, 1, "r1"));
  expect((await shop.rows())[0]).toMatchObject({ day: "2026-11-22" });
});

test("the longest cycle among the products bought says when to come back", async () => {
  const items = [chair, kitchen, table].map(({ productId, name }) => ({
    product: productId,
    what: name,
    amountKopecks: 1,
  }));
  const kept = await shop.recordSale(anna, { clientId: shop.ivan, items, requestKey: "r1" });

  expect(kept).toMatchObject({
    value: { what: "Стул, Кухня, Стол", totalKopecks: 3, remindOn: "2029-08-17" },
  });
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ productCycleDays: 1_000 });
});

test("what was bought lies sealed in the row", async () => {
  const items = [{ what: "Кухня, звонить +79123456789", amountKopecks: 100 }];
  await shop.recordSale(anna, { clientId: shop.ivan, items, requestKey: "r1" });
  expect(JSON.stringify([await shop.rows(), await shop.clientOf(shop.ivan)])).not.toMatch(/9123456789|Кухня/);
});

test.each([
  ["a sum of nothing", [{ amountKopecks: 0 }], "sum-wrong"],
  ["a sum below nothing", [{ amountKopecks: -500 }], "sum-wrong"],
  ["half a kopeck", [{ amountKopecks: 0.5 }], "sum-wrong"],
  ["more than a billion rubles", [{ amountKopecks: 100_000_000_001 }], "sum-wrong"],
  ["no lines", [], "items-wrong"],
])("%s is no sale", async (_what, items, refusal) => {
  expect(await shop.recordSale(anna, { clientId: shop.ivan, items, requestKey: "r1" })).toEqual({
    ok: false,
    refusal,
  });
  expect(await shop.rows()).toEqual([]);
});

test("a seller sells to his own clients only; an owner to all; a client must be there", async () => {
  expect(await shop.recordSale(petr, anOrder(shop.ivan, 1, "r1"))).toEqual({
    ok: false,
    refusal: "no-rights",
  });
  expect(await shop.recordSale(anna, anOrder(shop.maria, 1, "r2"))).toEqual({
    ok: false,
    refusal: "no-rights",
  });
  expect(await shop.recordSale(olga, anOrder(shop.ivan, 1, "r3"))).toMatchObject({ ok: true });
  expect(await shop.recordSale(anna, anOrder("0123456789abcdef", 1, "r4"))).toEqual({
    ok: false,
    refusal: "client-unknown",
  });
  expect(await shop.rows()).toHaveLength(1);
});

test("who was told the number at the counter sells to a colleague's client: it counts for him, she gets a line", async () => {
  const kept = await shop.recordForeignSale(petr, anOrder(shop.ivan, 900, "r1"));

  expect(kept).toMatchObject({ ok: true, value: { foreign: true, becameClient: true } });
  expect(await shop.rows()).toMatchObject([{ by: petr.memberId, foreign: true }]);
  expect(await shop.clientOf(shop.ivan)).toMatchObject({ responsible: anna.memberId, purchases: 1 });
  const [line, ...more] = await shop.lines();
  expect(more).toEqual([]);
  expect(line).toMatchObject({ kind: "purchases.foreign-sale", chatId: anna.telegramId });
  expect(line?.notBefore).toEqual(shop.clock.now().plus({ seconds: 61 }).toJSDate());

  await shop.recordForeignSale(petr, anOrder(shop.ivan, 900, "r1"));
  expect(await shop.lines()).toHaveLength(1);
});

test("nobody's client may buy from anybody, and nobody gets a line", async () => {
  expect(await shop.recordForeignSale(petr, anOrder(shop.maria, 900, "r1"))).toMatchObject({ ok: true });
  expect(await shop.lines()).toEqual([]);
  expect(await shop.recordForeignSale(anna, anOrder(shop.ivan, 900, "r2"))).toEqual({
    ok: false,
    refusal: "no-rights",
  });
});
