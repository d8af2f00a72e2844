import { expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { appealModel } from "../../src/feedback/index.ts";
import { openGuestStage } from "./guest-stage.ts";

const { shop, semyon, ivan, clientId } = await openGuestStage();
const stranger = shop.chat.person("Прохожий");

test("a client who opens the bot is greeted by name, with his points and what is left to the next discount", async () => {
  await ivan.opens();
  await ivan.sees("Здравствуйте, Иван Петрович!");
  await ivan.sees(/Бонусы: 0 \(1 бонус = 1 ₽, до 30 % чека\)/);
  await ivan.sees(/До скидки 3 % осталось купить на 50/);
  expect(ivan.buttons().flat()).toEqual(expect.arrayContaining(["🎁 Бонусы", "🗂 Мои данные"]));
});

test("his purchases are shown to him with their sums, and nothing that the seller wrote about him", async () => {
  await semyon.says("Кузнецов");
  await semyon.replies(semyon.last(), "купил стол 12 500");
  await ivan.says("/bonus");
  await ivan.sees("Мои бонусы");
  await ivan.taps("🛒 Мои покупки");
  await ivan.sees(/21\.11\.2026 · стол · 12.500/);
  expect(ivan.screen()).not.toContain("кухню у окна");
  await ivan.taps("☰ Меню");
  await ivan.sees("Здравствуйте, Иван Петрович!");
});

test("help says what there is; a button that is no more answers and changes nothing", async () => {
  await ivan.says("/help");
  await ivan.sees("/mydata");
  const before = ivan.last().text;
  await ivan.forges("1:guest.nothing", ivan.last());
  expect(ivan.last().text).toBe(before);
  expect(ivan.chat().taps.at(-1)).toBeDefined();
});

test("a client chooses his language, and is spoken to in it from then on", async () => {
  await ivan.says("/settings");
  await ivan.taps("🇬🇧 English");
  await ivan.sees("Hello, Иван Петрович!");
  await ivan.says("/bonus");
  await ivan.sees("My points");
  expect((await clientModel(shop.mongo).findById(clientId).orFail()).reach?.locale).toBe("en");
  await ivan.says("/lang");
  await ivan.taps("🇷🇺 Русский");
});

test("a stranger sees what the shop is, and nothing of a client's", async () => {
  await stranger.opens();
  await stranger.sees("Это бот магазина «Мебель на Ленина»");
  await stranger.taps("ℹ️ О магазине");
  await stranger.sees("ИП Петров П. П., ИНН 7701234567");
  for (const command of ["/bonus", "/mydata", "/dates"]) {
    await stranger.says(command);
    await stranger.sees("Это бот магазина «Мебель на Ленина»");
  }
  await stranger.says("/forget");
  await stranger.sees("Карточки клиента у вас нет");
});

test("nobody met an error of ours", () => {
  expect(shop.log).toEqual([]);
});

test("a stranger takes back what he wrote, though he has no card", async () => {
  const maria = shop.chat.person("Мария");
  await maria.opens();
  await maria.says("/order");
  await maria.says("Есть ли белые шкафы?");
  await maria.taps("Пишите мне сюда");
  await maria.sees("Заявка №");
  expect(await appealModel(shop.mongo).countDocuments()).toBe(1);
  await maria.says("/forget");
  await maria.taps("🗑 Стереть навсегда");
  await maria.sees("Всё, что вы присылали, стёрто.");
  expect(await appealModel(shop.mongo).countDocuments()).toBe(0);
});
