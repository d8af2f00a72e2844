import { expect, test } from "vitest";
import { openShop } from "../support/shop.ts";
import { operator } from "./guest-stage.ts";

const shop = await openShop({ at: "2026-11-21T12:00" });
const olga = shop.chat.person("Ольга");
const semyon = shop.chat.person("Семён");
const newcomer = shop.chat.person("Пётр");
const stranger = shop.chat.person("Прохожий");
const english = shop.chat.person("John", { languageCode: "en" });

test("before the shop has an owner /privacy answers", async () => {
  await stranger.says("/privacy");
  await stranger.sees("хранит данные");
  await stranger.sees("реквизиты он ещё не указал");
  await stranger.sees("Редакция 1 от 22.11.2026");
});

test("it answers the owner, a seller in the middle of a talk, and whoever has yet to accept the rules", async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await olga.says("/privacy");
  await olga.sees("реквизиты он ещё не указал");
  await semyon.says("/lead");
  await semyon.says("/privacy");
  await semyon.sees("Кто отвечает:");

  await olga.says("/staff");
  await olga.taps("➕");
  await olga.taps("Продавец");
  await newcomer.opens([...olga.screen().matchAll(/start=(s_[\w-]{22})/g)].at(-1)?.[1] ?? "");
  await newcomer.taps("✅");
  await newcomer.says("Пётр");
  await newcomer.says("/privacy");
  await newcomer.sees("Кто отвечает:");
});

test("with the operator named it says who answers, since when, and what everybody may ask for", async () => {
  const owner = (await shop.app.team.findActor(olga.id))?.actor;
  if (owner === undefined) throw new Error("no owner");
  await shop.app.shop.changeShop(owner, { settings: { operator }, requestKey: "operator" });
  for (const person of [stranger, semyon, olga]) {
    await person.says("/privacy");
    await person.sees("ИП Петров П. П., ИНН 7701234567, Москва, Ленина, 1. Связь: hello@mebel.example");
    await person.sees("Редакция 1 от 21.11.2026");
    for (const word of ["Что:", "Зачем:", "Сколько:", "Где:", "Кто видит:", "Ваши права:"])
      expect(person.screen()).toContain(word);
  }
  await english.says("/privacy");
  await english.sees("Who is responsible:");
});

test("/stop answers a stranger too", async () => {
  await stranger.says("/stop");
  expect(stranger.last().text.length).toBeGreaterThan(5);
  expect(shop.log).toEqual([]);
});
