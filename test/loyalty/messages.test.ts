import { beforeAll, beforeEach, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import {
  erasePointsWith,
  loyaltyMessages,
  pointsDataWith,
  pointsModel,
  quoteOf,
} from "../../src/loyalty/index.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import type { OutboxRecord } from "../../src/platform/telegram/sender/outbox.ts";
import { addClient, anna, anOrder, type Counter, openCounter } from "../purchases/counter.ts";
import { testMongo } from "../support/mongo.ts";

let mongo: Mongo;
let shop: Counter;

beforeAll(async () => {
  mongo = await testMongo();
});

beforeEach(async () => {
  shop = await openCounter(mongo);
  shop.settings.loyalty.on = true;
});

async function joins(clientId: string, chatId: number, locale: "ru" | "en" = "ru"): Promise<void> {
  const reach = { channel: "telegram", chatId, locale, joinedAt: shop.clock.now().toJSDate() } as const;
  await clientModel(mongo).updateOne({ _id: clientId }, { reach });
}

async function sells(clientId: string, rubles: number, requestKey: string, spend = false): Promise<string> {
  const terms = await shop.loyalty.termsFor(await shop.clientOf(clientId));
  const shown = quoteOf([rubles * 100], terms, { spend });
  const sold = await shop.recordSale(anna, { ...anOrder(clientId, rubles, requestKey), shown });
  if (!sold.ok) throw new Error(sold.refusal);
  return sold.value.saleId;
}

/** What the client reads of a planned row, or why he does not. */
async function heard({ kind, clientId }: { kind: string; clientId: string }) {
  const kinds = loyaltyMessages({ ...shop.loyalty, unsubscribe: () => ({ label: "Отписаться", data: "x" }) });
  const row = (await shop.lines()).find((line) => line.kind === kind && line.clientId === clientId);
  const answer = await kinds[kind]?.gate?.(row as OutboxRecord);
  if (answer !== "send") return answer;
  expect(kinds[kind]?.ruleOf(row as OutboxRecord)).toEqual({ purpose: "pd", uncounted: true });
  const { text, buttons } = (await kinds[kind]?.render(row as OutboxRecord)) ?? {};
  expect(buttons).toEqual([[{ label: "Отписаться", data: "x" }]]);
  return text?.replace(/[\u202F\u00A0]/g, " ");
}

test("thanks say what was earned and what there is, in the client's language", async () => {
  await joins(shop.ivan, 1);
  await sells(shop.ivan, 11_800, "a");
  expect(await heard({ kind: "loyalty.thanks", clientId: shop.ivan })).toBe(
    "Спасибо за покупку! Начислили 118 бонусов, всего 118.",
  );
  await joins(shop.maria, 2, "en");
  await clientModel(mongo).updateOne({ _id: shop.maria }, { responsible: anna.memberId });
  await sells(shop.maria, 100, "m");
  expect(await heard({ kind: "loyalty.thanks", clientId: shop.maria })).toBe(
    "Thank you for your purchase! 1 point earned, 1 in all.",
  );
});

test("thanks for a sale paid with points say both", async () => {
  await joins(shop.ivan, 1);
  await shop.loyalty.grantPoints({ clientId: shop.ivan, points: 100, days: 9, why: "birthday", key: "b" });
  await sells(shop.ivan, 1_000, "a", true);
  expect(await heard({ kind: "loyalty.thanks", clientId: shop.ivan })).toBe(
    "Спасибо за покупку! Бонусы: списали 100, начислили 9, всего 9.",
  );
});

test("of a sale that was taken back meanwhile nobody hears, and of his correction once", async () => {
  await joins(shop.ivan, 1);
  const sale = await sells(shop.ivan, 10_000, "a");
  await shop.correctSale(anna, { saleId: sale, amountKopecks: 2_000_000, requestKey: "c" });
  const thanks = (await shop.lines()).filter(({ kind }) => kind === "loyalty.thanks");
  expect(thanks).toHaveLength(2);
  const views = await Promise.all(
    thanks.map(({ clientId = "", subject }) =>
      shop.loyalty.getNotice({ clientId, sale: String(subject.sale) }),
    ),
  );
  expect(views.filter((view) => view !== undefined)).toEqual([
    expect.objectContaining({ earned: 200, points: 200 }),
  ]);
});

test("a correction after the minute thanks nobody a second time", async () => {
  await joins(shop.ivan, 1);
  const sale = await sells(shop.ivan, 10_000, "a");
  shop.clock.advance({ minutes: 2 });
  await shop.correctSale(anna, { saleId: sale, amountKopecks: 2_000_000, requestKey: "c" });
  expect((await shop.lines()).filter(({ kind }) => kind === "loyalty.thanks")).toHaveLength(1);
});

test("both hear of a referral, each in his own words; taken back, neither does", async () => {
  await joins(shop.ivan, 1);
  const newcomer = await addClient(mongo, "Новая", anna.memberId, { referredBy: shop.ivan });
  await joins(newcomer, 2);
  const sale = await sells(newcomer, 1_000, "a");
  expect(await heard({ kind: "loyalty.referral", clientId: shop.ivan })).toBe(
    "Спасибо за рекомендацию! По ней купили впервые: дарим 500 бонусов, всего 500.",
  );
  expect(await heard({ kind: "loyalty.referral", clientId: newcomer })).toBe(
    "С первой покупкой! Вы пришли по рекомендации: дарим 500 бонусов, всего 510.",
  );
  await shop.undoSale(anna, { id: sale });
  for (const clientId of [shop.ivan, newcomer])
    expect(await heard({ kind: "loyalty.referral", clientId })).toEqual({ skip: "taken-back" });
});

test("erased, the points are gone and say nothing more; before that all of them can be read", async () => {
  await joins(shop.ivan, 1);
  await sells(shop.ivan, 10_000, "a");
  const [section] = await pointsDataWith({ mongo }).dataOf({ clientId: shop.ivan });
  expect(section).toMatchObject({ key: "points", rows: [{ kind: "accrual", points: 100 }] });
  for (let twice = 0; twice < 2; twice += 1) await erasePointsWith({ mongo }).erase({ clientId: shop.ivan });
  expect(await pointsModel(mongo).countDocuments({ clientId: shop.ivan })).toBe(0);
  expect(await heard({ kind: "loyalty.thanks", clientId: shop.ivan })).toEqual({ skip: "taken-back" });
});
