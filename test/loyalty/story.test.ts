import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { openShop, type TestShop } from "../support/shop.ts";

let shop: TestShop;
let olga: ReturnType<TestShop["chat"]["person"]>;

beforeAll(async () => {
  shop = await openShop();
  olga = shop.chat.person("Ольга");
  await shop.open(olga);
});

const plain = (text: string) => text.replace(/[\u202F\u00A0]/g, " ");
const labels = () => olga.buttons().flat().map(plain);
const last = () => plain(olga.last().text);
const loyalty = async () => (await shop.app.shop.getShop()).loyalty;

test("the owner sets tiers and points, each by a tap or one typed value, and takes a change back", async () => {
  await olga.says("/settings");
  await olga.taps("🏆 Лояльность");
  expect(labels()).toEqual([
    "✅ Включена",
    "Бронза 3 % от 50 000 ₽",
    "Серебро 5 % от 100 000 ₽",
    "Золото 7 % от 250 000 ₽",
    "➕ Уровень",
    "Начислять 1 %",
    "Списать до 30 %",
    "Срок 12 мес.",
    "За друга 500",
    "🎂 Бонусы 500",
    "🎂 Дней 14",
    "◀️ Назад",
  ]);
  await olga.taps("✅ Включена");
  expect(labels()).toContain("▫️ Выключена");
  expect((await loyalty()).on).toBe(false);
  await olga.taps("↩️ Отменить");
  expect((await loyalty()).on).toBe(true);

  await olga.says("/settings");
  await olga.taps("🏆 Лояльность");
  await olga.taps("Начислять 1 %");
  await olga.says("два");
  expect(last()).toContain("От 0 до 100");
  await olga.says("101");
  expect(last()).toContain("От 0 до 100");
  await olga.says("2 %");
  expect(labels()).toContain("Начислять 2 %");
  await olga.taps("Срок 12 мес.");
  await olga.says("6");
  expect(await loyalty()).toMatchObject({ accrualPercent: 2, expiresMonths: 6 });
});

test("a tier is added in one line, renamed, moved and removed", async () => {
  await olga.says("/settings");
  await olga.taps("🏆 Лояльность");
  await olga.taps("➕ Уровень");
  await olga.says("Платина десять");
  expect(last()).toContain("одной строкой");
  await olga.says("Платина 10 500 000");
  expect(labels()).toContain("Платина 10 % от 500 000 ₽");
  await olga.taps("Платина 10 %");
  await olga.taps("✏️ Название");
  await olga.says("Алмаз");
  await olga.taps("Алмаз");
  await olga.taps("✏️ Сумма");
  await olga.says("100 000");
  expect(last()).toBe("Уровень с такой суммой уже есть.");
  await olga.says("/settings");
  await olga.taps("🏆 Лояльность");
  await olga.taps("Алмаз");
  await olga.taps("🗑 Убрать");
  expect((await loyalty()).tiers.map(({ name }) => name)).toEqual(["Бронза", "Серебро", "Золото"]);
  await olga.taps("↩️ Отменить");
  expect((await loyalty()).tiers).toHaveLength(4);
});

test("the card tells discount and points; a sale takes the discount and says what is left to the next tier", async () => {
  await olga.says("Иван Петров +79123456789");
  await olga.taps("👤 Карточка");
  await olga.taps("💰 Продажа");
  await olga.says("кухня 100 000");
  await olga.taps("✅ Записать");
  expect(last()).toContain("До уровня «Золото» осталось 150 000 ₽.");
  await olga.taps("👤 Карточка");
  expect(last()).toContain("🏷 Скидка 5 %");
  expect(last()).not.toContain("бонус");

  const client = await clientModel(shop.mongo).findOne({ name: "Иван" }).lean().orFail();
  const reach = { channel: "telegram", chatId: 987_654, locale: "ru", joinedAt: new Date() } as const;
  await clientModel(shop.mongo).updateOne({ _id: client._id }, { reach });
  await shop.app.loyalty.grantPoints({
    clientId: client._id,
    points: 1_240,
    days: 14,
    why: "birthday",
    key: "b",
  });
  await olga.taps("💰 Продажа");
  await olga.says("стол 12 500");
  expect(last()).toContain("К оплате 11 875 ₽ · начислим 237 бонусов");
  await olga.taps("✅ Записать 11 875");
  await olga.taps("👤 Карточка");
  expect(last()).toContain("🏷 Скидка 5 % · 1 477 бонусов");
  await shop.pass({ days: 15 });
  await olga.says("/find");
  await olga.says("Петров");
  expect(await shop.app.loyalty.standingOf(client._id)).toMatchObject({ points: 237 });
});

test("a seller has no such settings", async () => {
  const anna = shop.chat.person("Анна");
  await shop.hire(olga, anna, "Анна");
  await anna.says("/settings");
  expect(anna.buttons().flat()).not.toContain("🏆 Лояльность");
});
