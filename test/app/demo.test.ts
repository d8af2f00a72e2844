import { beforeAll, expect, test } from "vitest";
import { openShop } from "../support/shop.ts";

const shop = await openShop({ at: "2026-11-21T12:00" });
const olga = shop.chat.person("Ольга");

beforeAll(() => shop.open(olga));

test("one tap fills the shop with thirty people who have lived a year in it", async () => {
  await olga.presses("☰ Ещё");
  await olga.taps("☑️ Первые шаги");
  await olga.taps("🎭");
  await olga.sees("30 клиентов");
  const clients = await shop.mongo.collection("clients").find({ demo: true }).toArray();
  expect(clients).toHaveLength(30);
  expect(clients.filter(({ purchases }) => purchases > 0)).toHaveLength(10);
  expect(clients.filter(({ stage }) => stage === "lost").length).toBeGreaterThan(2);
  expect(await shop.mongo.collection("callbacks").countDocuments({ state: "open" })).toBeGreaterThan(4);
});

test("the example has products with categories and costs, two sources with theirs, a VIP and two wallets", async () => {
  const products = await shop.app.shop.listProducts();
  expect(products).toHaveLength(5);
  expect(products).toContainEqual(
    expect.objectContaining({ name: "Стол", category: "Столы и стулья", costKopecks: 800_000 }),
  );
  expect(products).toContainEqual(expect.objectContaining({ name: "Кухня «Лофт»", marginPercent: 35 }));
  const { sources } = await shop.app.shop.getShop();
  expect(sources.filter(({ costs = [] }) => costs.length === 6).map(({ id }) => id)).toEqual([
    "instagram",
    "avito",
  ]);
  expect(await shop.mongo.collection("clients").countDocuments({ vip: true })).toBe(1);
  expect(await shop.mongo.collection("clients").countDocuments({ wallet: { $exists: true } })).toBe(2);
  const sales = await shop.mongo.collection("purchases").find().toArray();
  expect(sales.every(({ items }) => items[0].category && items[0].costKopecks > 0)).toBe(true);
});

test("the example shows what the shop can do: today has calls, the month has sales, a name finds a fan", async () => {
  await olga.presses("📋 Сегодня");
  await olga.sees("По времени");
  await olga.presses("📊 Отчёт");
  await olga.taps("Месяц");
  await olga.sees("Выручка");
  await olga.says("юлия");
  await olga.sees("🎭");
  await olga.sees("поклонник");
});

test("a second tap takes the example out, and a real client and what was made one's own stay", async () => {
  const table = (await shop.app.shop.listProducts()).find(({ name }) => name === "Стол");
  const [owner] = await shop.app.team.findColleagues();
  if (table === undefined || owner === undefined) throw new Error("Nobody sells a table");
  const { productId } = table;
  await shop.app.shop.editProduct(owner, { productId, fields: { priceKopecks: 900_000 }, requestKey: "own" });
  await olga.says("Иван +7 912 345-67-89");
  await olga.sees("Новый клиент сохранён");
  await olga.presses("☰ Ещё");
  await olga.taps("☑️ Первые шаги");
  await olga.taps("🎭 Убрать пример");
  await olga.sees("Пример убран");
  expect(await shop.mongo.collection("clients").countDocuments()).toBe(1);
  expect((await shop.app.shop.listProducts()).map(({ name }) => name)).toEqual(["Стол"]);
  expect((await shop.app.shop.getShop()).sources.every(({ costs }) => costs === undefined)).toBe(true);
  for (const name of ["calls", "callbacks", "purchases", "transitions"]) {
    expect(await shop.mongo.collection(name).countDocuments()).toBe(0);
  }
  expect(await shop.mongo.collection("phones").countDocuments()).toBe(1);
});

test("and it may be put in again", async () => {
  await olga.presses("☰ Ещё");
  await olga.taps("☑️ Первые шаги");
  await olga.taps("🎭");
  await olga.sees("30 клиентов");
  expect(await shop.app.shop.listProducts()).toHaveLength(5);
  expect((await shop.app.shop.getShop()).sources.find(({ id }) => id === "avito")?.costs).toHaveLength(6);
});
