import { beforeAll, expect, test } from "vitest";
import { openShop } from "../support/shop.ts";

// A Saturday noon; the shop is closed on Sundays.
const shop = await openShop({ at: "2026-11-21T12:00" });
const olga = shop.chat.person("Ольга", { lastName: "Петрова" });
const semyon = shop.chat.person("Семён");
const anna = shop.chat.person("Анна");

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await shop.hire(olga, anna, "Анна");
});

test("a seller saves a lead in one line: no taps, one message, the phone masked", async () => {
  const before = semyon.effort();
  await semyon.says("Иван Петрович +7 912 345-67-89 инста перезвонить завтра 15:00 хочет кухню");
  await semyon.sees("Новый клиент сохранён");
  await semyon.sees("+7 912 ···-··-89");
  await semyon.sees("вс 22.11, 15:00");
  await semyon.sees("хочет кухню");
  expect(effortSince(semyon, before)).toEqual({ taps: 0, messages: 1 });
});

test("the reminder comes at its time, and its outcome with the next call takes three taps", async () => {
  await shop.pass({ days: 1, hours: 3 });
  await semyon.sees("перезвонить");
  const before = semyon.effort();
  await semyon.taps("🔁 Перезвонить");
  await semyon.taps("Завтра");
  await semyon.taps("15:00");
  await semyon.sees("пн 23.11");
  expect(effortSince(semyon, before)).toEqual({ taps: 3, messages: 0 });
});

test("no answer is one tap, the retry is set by itself", async () => {
  await shop.pass({ days: 1 });
  const before = semyon.effort();
  await semyon.taps("📵 Не дозвонился");
  await semyon.sees("Напомню");
  expect(effortSince(semyon, before)).toEqual({ taps: 1, messages: 0 });
});

test("a typed name finds the client at once, and the first sale makes the lead a client", async () => {
  await semyon.says("иван");
  await semyon.sees("Иван Петрович");
  const before = semyon.effort();
  await semyon.taps("💰 Продажа");
  await semyon.says("стол 12 500");
  await semyon.taps("✅ Записать");
  await semyon.sees("12 500 ₽");
  expect(effortSince(semyon, before).taps).toBeLessThanOrEqual(3);
  const client = await shop.mongo.collection("clients").findOne({});
  expect(client).toMatchObject({ purchases: 1, totalKopecks: 1_250_000 });
  const steps = await shop.mongo.collection("transitions").find().sort({ at: 1 }).toArray();
  expect(steps.at(-1)).toMatchObject({ to: "newbie" });
});

test("a sale is undone within its minute, and the client is a lead again", async () => {
  await semyon.taps("↩️ Отменить");
  const client = await shop.mongo.collection("clients").findOne({});
  expect(client).toMatchObject({ purchases: 0, totalKopecks: 0 });
});

test("a reply to the card logs a call, a sale or a note", async () => {
  await semyon.says("иван");
  const card = semyon.last();
  await semyon.replies(card, "купил стул 3 200");
  await semyon.sees("3 200 ₽");
  await semyon.says("иван");
  await semyon.replies(semyon.last(), "дозвон 5 мин");
  await semyon.says("иван");
  await semyon.replies(semyon.last(), "любит дуб");
  await semyon.says("иван");
  await semyon.sees("любит дуб");
  // The callback, the unanswered call, the purchase told in one line, and this conversation.
  expect(await shop.mongo.collection("calls").countDocuments()).toBe(4);
});

test("another seller with the same number is told whose client it is, and nothing else", async () => {
  await anna.says("Ваня 89123456789");
  await anna.sees("ведёт Семён");
  expect(anna.screen()).not.toContain("Иван");
  expect(anna.screen()).not.toContain("···-··-89");
  expect(await shop.mongo.collection("clients").countDocuments()).toBe(1);
});

test("the owner asks for a report and gets the truth in one message, with one tap", async () => {
  const before = olga.effort();
  await olga.presses("📊 Отчёт");
  await olga.sees("3 200 ₽");
  expect(effortSince(olga, before)).toEqual({ taps: 1, messages: 0 });
});

test("no phone of a client stands in clear in the base or in the log", async () => {
  const { dumpText } = await import("../support/dump.ts");
  const dump = await dumpText(shop.mongo);
  expect(dump).not.toContain("9123456789");
  expect(dump).not.toContain("345-67-89");
  expect(shop.log.join("\n")).not.toContain("9123456789");
});

function effortSince(person: typeof olga, before: { taps: number; messages: number }) {
  const now = person.effort();
  return { taps: now.taps - before.taps, messages: now.messages - before.messages };
}
