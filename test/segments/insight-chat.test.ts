import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { factId } from "../../src/shared/id.ts";
import { productModel } from "../../src/shop/store/product.model.ts";
import { openShop } from "../support/shop.ts";
import { recordOf } from "./insight-shop.ts";

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
  await semyon.sees("🏅 A · недавний · покупает редко");
});

test("«📈 Ценность» tells the worth by its parts and leads back to the card", async () => {
  await semyon.taps("⋯ Ещё");
  await semyon.taps("📈 Ценность");
  const { text } = await semyon.sees("Класс A");
  const words = text?.replace(/[\u202f\u00a0]/g, " ");
  expect(words).toContain("🌱 Недавний");
  expect(words).toContain("выручка за 12 месяцев 12 500 ₽");
  expect(words).toContain("Заснёт через");
  expect(words).toContain("Выручка за всё время: 12 500 ₽");
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

test("what goes together opens as the group of those who lack the second thing", async () => {
  const [table, stool] = [factId("table", "product"), factId("stool", "product")];
  await productModel(shop.mongo).insertMany([aProduct(table, "Стол"), aProduct(stool, "Стул")], {
    lean: true,
  });
  const items = (...ids: string[]) => [
    { daysAgo: 5, items: ids.map((product) => ({ product, kopecks: 100_000 })) },
  ];
  const people = [
    ...Array.from({ length: 8 }, () => items(table, stool)),
    ...Array.from({ length: 4 }, () => items(table)),
    ...Array.from({ length: 20 }, () => items(factId("lamp", "product"))),
  ];
  const clients = people.map((sales, no) => {
    const person = { createdDaysAgo: 30, sales, undone: false, kind: "person" } as never;
    const { lastPurchaseWhat: _unsealed, ...record } = recordOf(person, no);
    return { ...record, _id: factId(`${no}`, "client"), name: `Клиент${no}`, sortName: `клиент ${no}` };
  });
  await clientModel(shop.mongo).insertMany(clients, { lean: true });
  await olga.says("☰ Ещё");
  await olga.taps("💡 Выводы");
  await olga.taps("🛒 Что предложить");
  await olga.sees("Можно предложить 4 клиентам");
  await olga.taps("1 · Кому предложить (4)");
  await olga.sees("кто не покупал «Стул»");
  expect(
    olga
      .buttons()
      .flat()
      .filter((label) => label.includes("Клиент")),
  ).toHaveLength(4);
});

test("a seller has no way to the conclusions", async () => {
  await semyon.says("☰ Ещё");
  expect(semyon.buttons().flat()).not.toContain("💡 Выводы");
});

function aProduct(_id: string, name: string) {
  return { _id, name, nameKey: name.toLowerCase(), order: 1, removed: false };
}
