import { beforeAll, expect, test } from "vitest";
import { openShop } from "../support/shop.ts";

const shop = await openShop({ at: "2026-11-21T12:00" });
const olga = shop.chat.person("Ольга");
const semyon = shop.chat.person("Семён");

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await semyon.says("Иван Петрович +7 912 345-67-89 инста");
  await semyon.says("иван");
  await semyon.taps("💰 Продажа");
  await semyon.says("стол 12 500");
  await semyon.taps("✅ Записать");
  await semyon.sees("12 500 ₽");
});

test("whoever bought has his worth on the card of his seller", async () => {
  await semyon.says("иван");
  await semyon.sees("🏅 A · недавно с нами · покупает редко");
});

test("«📈 Ценность» tells the worth by its parts and leads back to the card", async () => {
  await semyon.taps("⋯ Ещё");
  await semyon.taps("📈 Ценность");
  const { text } = await semyon.sees("Класс A");
  const words = text?.replace(/[\u202f\u00a0]/g, " ");
  expect(words).toContain("🌱 Недавно с нами");
  expect(words).toContain("выручка за 12 месяцев 12 500 ₽");
  expect(words).toContain("Остынет через");
  expect(words).toContain("Принёс выручки за всё время: 12 500 ₽");
  expect(words).toContain("Сравнение с 1 покупателем");
  await semyon.taps(semyon.buttons()[0]?.[0] ?? "");
  await semyon.sees("Иван Петрович");
});

test("the conclusions open from «☰» and from the report, each a screen with words for a shop of one client", async () => {
  await olga.says("☰ Ещё");
  await olga.taps("💡 Выводы");
  await olga.sees("Покупателей за 12 месяцев: 1");
  const topics = olga.buttons().flat();
  expect(topics).toHaveLength(9);
  for (const topic of topics) {
    await olga.taps(topic);
    const { text = "" } = await olga.sees(/👉|Пока|Мало данных|не было/);
    expect(text).not.toMatch(/NaN|Infinity|undefined|\d%|\{ \$/);
    await olga.taps("← К выводам");
  }
  await olga.says("/report");
  await olga.taps("💡 Выводы");
  await olga.sees("Выводы");
});

test("a seller has no way to the conclusions", async () => {
  await semyon.says("☰ Ещё");
  expect(semyon.buttons().flat()).not.toContain("💡 Выводы");
});
