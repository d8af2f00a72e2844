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

test("a second tap takes the example out, and a real client stays", async () => {
  await olga.says("Иван +7 912 345-67-89");
  await olga.sees("Новый клиент сохранён");
  await olga.presses("☰ Ещё");
  await olga.taps("☑️ Первые шаги");
  await olga.taps("🎭 Убрать пример");
  await olga.sees("Пример убран");
  expect(await shop.mongo.collection("clients").countDocuments()).toBe(1);
  for (const name of ["calls", "callbacks", "purchases", "transitions"]) {
    expect(await shop.mongo.collection(name).countDocuments()).toBe(0);
  }
  expect(await shop.mongo.collection("phones").countDocuments()).toBe(1);
});
