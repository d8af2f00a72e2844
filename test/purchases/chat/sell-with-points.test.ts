import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { testMongo } from "../../support/mongo.ts";
import { anna, anOrder, table } from "../counter.ts";
import { openCounterChat } from "./counter-chat.ts";

let mongo: Mongo;
let at: Awaited<ReturnType<typeof openCounterChat>>;

beforeAll(async () => {
  mongo = await testMongo();
});

/** Ivan has «Серебро» by 100 000 ₽ paid, and 1 240 points. */
beforeEach(async () => {
  at = await openCounterChat(mongo);
  const { shop } = at;
  shop.settings.loyalty.on = true;
  await shop.recordSale(anna, anOrder(shop.ivan, 100_000, "big"));
  const reach = {
    channel: "telegram",
    chatId: 77,
    locale: "ru",
    joinedAt: shop.clock.now().toJSDate(),
  } as const;
  await clientModel(mongo).updateOne({ _id: shop.ivan }, { reach });
  await shop.loyalty.grantPoints({
    clientId: shop.ivan,
    points: 1_240,
    days: 100,
    why: "referral",
    key: "g",
  });
  shop.clock.advance({ minutes: 5 });
});

afterEach(() => at.close());

function plain(text: string): string {
  return text.replace(/[\u202F\u00A0]/g, " ");
}

const shown = () => plain(at.anna.last().text).split("\n");
const buttons = () => at.anna.buttons().map((row) => row.map(plain));
const last = async () => (await at.shop.rows()).at(-1);

test("the summary is counted already, and one tap writes it: no tap more than without a discount", async () => {
  await at.anna.says("/card");
  const before = at.anna.effort().taps;
  await at.anna.taps("💰 Продажа");
  await at.anna.taps("Стол");
  expect(shown()).toEqual([
    "💰 12 500 ₽",
    "Стол · Иван",
    "🏷 «Серебро» −5 % = −625 ₽",
    "🎁 Бонусы: можно списать до 1 240",
    "К оплате 11 875 ₽ · начислим 118 бонусов",
  ]);
  expect(buttons()).toEqual([
    ["✅ Записать 11 875 ₽"],
    ["🎁 Списать 1 240", "🏷 Без скидки"],
    ["✏️ Сумма"],
    ["✖️ Отмена"],
  ]);
  await at.anna.taps("✅ Записать");
  expect(at.anna.effort().taps - before).toBeLessThanOrEqual(3);
  expect(shown()).toEqual([
    "✅ Продажа 11 875 ₽ записана",
    "Стол · Иван",
    "🏷 Скидка −5 % = −625 ₽",
    "🎁 Бонусы: начислено 118",
    "До уровня «Золото» осталось 138 125 ₽.",
  ]);
  expect(await at.shop.loyalty.standingOf(at.shop.ivan)).toMatchObject({ points: 1_358 });
});

test("points spent and not spent, discount given and not given: every switch goes back", async () => {
  await at.anna.says("/sell");
  await at.anna.taps("Стол");
  await at.anna.taps("🎁 Списать");
  expect(shown()).toContain("🎁 Бонусы: списываем 1 240");
  expect(shown()).toContain("К оплате 10 635 ₽ · начислим 106 бонусов");
  await at.anna.taps("🏷 Без скидки");
  expect(shown().slice(2)).toEqual([
    "🏷 Без скидки",
    "🎁 Бонусы: списываем 1 240",
    "К оплате 11 260 ₽ · начислим 112 бонусов",
  ]);
  expect(buttons()[1]).toEqual(["🎁 Не списывать", "🏷 Со скидкой"]);
  await at.anna.taps("🎁 Не списывать");
  await at.anna.taps("🏷 Со скидкой");
  expect(shown()).toContain("К оплате 11 875 ₽ · начислим 118 бонусов");
  await at.anna.taps("🎁 Списать");
  await at.anna.taps("✅ Записать");
  expect(shown()).toContain("🎁 Бонусы: списано 1 240");
  expect(await last()).toMatchObject({
    totalKopecks: 1_063_500,
    deal: { spent: 1_240, earned: 106, percent: 5 },
  });
});

test("another sum keeps the switches and is counted anew", async () => {
  await at.anna.says("/sell");
  await at.anna.taps("Стол");
  await at.anna.taps("🎁 Списать");
  await at.anna.taps("✏️ Сумма");
  await at.anna.says("1 000");
  expect(shown().slice(2)).toEqual([
    "🏷 «Серебро» −5 % = −50 ₽",
    "🎁 Бонусы: списываем 285",
    "К оплате 665 ₽ · начислим 6 бонусов",
  ]);
  await at.anna.says("2 000");
  expect(shown()).toContain("🎁 Бонусы: списываем 570");
});

test("a line with its sum shows what is to be paid before it is written", async () => {
  await at.anna.says("купил стол 12 500");
  expect(shown()).toContain("К оплате 11 875 ₽ · начислим 118 бонусов");
  await at.anna.taps("✅ Записать");
  expect(await last()).toMatchObject({ totalKopecks: 1_187_500 });
});

test("as last time says what is to be paid now; where points may be spent it asks, else it is written at once", async () => {
  await at.shop.recordSale(anna, anOrder(at.shop.ivan, 1_000, "again", table));
  await at.anna.says("/sell");
  await at.anna.taps("🔁 Как в прошлый раз, 950");
  expect(shown()).toContain("🎁 Бонусы: можно списать до 285");
  await at.anna.taps("✖️");

  await clientModel(mongo).updateOne({ _id: at.shop.ivan }, { $unset: { reach: 1 } });
  await at.anna.says("/sell");
  await at.anna.taps("🔁 Как в прошлый раз, 950");
  expect(shown()[0]).toBe("✅ Продажа 950 ₽ записана");
});

test("another sale in between: the new figures are shown and asked about, and only they are written", async () => {
  await at.anna.says("/sell");
  await at.anna.taps("Стол");
  await at.anna.taps("🎁 Списать");
  await at.shop.recordSale(anna, anOrder(at.shop.ivan, 200_000, "other"));
  await at.anna.taps("✅ Записать");
  expect(shown()).toEqual([
    "Скидка или бонусы изменились: пока вы записывали, была другая продажа. Проверьте сумму.",
    "💰 12 500 ₽",
    "Стол · Иван",
    "🏷 «Золото» −7 % = −875 ₽",
    "🎁 Бонусы: можно списать до 3 240",
    "К оплате 11 625 ₽ · начислим 116 бонусов",
  ]);
  await at.anna.taps("✅ Записать");
  expect(await last()).toMatchObject({ totalKopecks: 1_162_500 });
});

test("at a colleague's counter the discount and the points apply, and nothing else is told of the client", async () => {
  await at.petr.says("/sell");
  await at.petr.says("лампа 1000");
  const lines = plain(at.petr.last().text).split("\n");
  expect(lines).toEqual([
    "💰 1 000 ₽",
    "лампа",
    "🏷 Скидка −5 % = −50 ₽",
    "🎁 Бонусы: можно списать до 285",
    "К оплате 950 ₽ · начислим 9 бонусов",
  ]);
  await at.petr.taps("✅ Записать");
  expect(plain(at.petr.last().text)).not.toMatch(/Золото|Серебро|Иван/);
});

test("the page of the sale tells what was agreed on; its correction asks for the sum before it", async () => {
  await at.anna.says("купил стол 12 500");
  await at.anna.taps("✅ Записать");
  await at.anna.says(`/open ${(await last())?._id}`);
  expect(shown().slice(0, 5)).toEqual([
    "💰 11 875 ₽",
    "Стол · Иван",
    "Без скидки и бонусов: 12 500 ₽",
    "🏷 Скидка −5 % = −625 ₽",
    "🎁 Бонусы: начислено 118",
  ]);
  await at.anna.taps("✏️ Сумма");
  expect(shown()[0]).toBe("Сумма до скидки и бонусов? Сейчас 12 500 ₽.");
  await at.anna.says("10 000");
  expect(shown()[0]).toBe("✏️ Продажа исправлена: 9 500 ₽ вместо 11 875 ₽");
  expect(await at.shop.loyalty.standingOf(at.shop.ivan)).toMatchObject({ points: 1_335 });
});
