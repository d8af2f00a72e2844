import { beforeAll, expect, test } from "vitest";
import type { ChatPerson } from "../../support/chat-person.ts";
import { openShop } from "../../support/shop.ts";

const shop = await openShop();
const [olga, semyon, anna] = [shop.chat.person("Ольга"), shop.chat.person("Семён"), shop.chat.person("Анна")];
beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
});

const card = async (name: string) => {
  await olga.says("/staff");
  await olga.taps(`👤 ${name}`);
};
const hearerOf = async (person: ChatPerson) => {
  const { memberId } = (await shop.app.team.findActor(person.id)) ?? { memberId: "" };
  return (await shop.app.team.findHearer(memberId))?.telegramId;
};

test("a name is changed, taken back within its minute, and the card is one tap away", async () => {
  await card("Семён");
  await olga.taps("✏️ Имя");
  await olga.says("Сёма");
  await olga.sees("Готово: Сёма");
  await olga.taps("↩️ Отменить");
  await olga.sees("имя прежнее");
  await olga.taps("◀️ Назад");
  expect(olga.last().text).toContain("Семён, продавец");

  await card("Семён");
  await olga.taps("✏️ Имя");
  await olga.says("Семён Орлов");
  await olga.taps("👤 Карточка");
  expect(olga.last().text).toContain("Семён Орлов, продавец");
});

test("with nobody else to hear, a pause sends the reminders to the owner at once", async () => {
  await card("Семён");
  await olga.taps("⏸ Пауза");
  expect(olga.last().text).toContain("Перезвоны идут владельцу");
  await olga.taps("▶️ Вернуть");
});

test("a pause asks who hears the reminders, and he does", async () => {
  await shop.hire(olga, anna, "Анна");
  await card("Семён");
  await olga.taps("⏸ Пауза");
  expect(olga.last().text).toContain("Кому идут перезвоны?");
  expect(olga.buttons()).toEqual([["👤 Анна"], ["👑 Владельцу"], ["◀️ Назад"]]);
  await olga.taps("👤 Анна");
  expect(olga.last().text).toContain("Перезвоны пока получает Анна.");
  expect(await hearerOf(semyon)).toBe(anna.id);

  await olga.taps("▶️ Вернуть");
  expect(await hearerOf(semyon)).toBe(semyon.id);
});

test("whoever goes on holiday names who stands in, and a tap meanwhile tells where he is", async () => {
  await semyon.says("/today");
  const older = semyon.last();
  await semyon.says("/settings");
  await semyon.taps("🏖");
  await semyon.taps("◀️ Назад");
  await semyon.taps("🏖");
  await semyon.taps("👤 Анна");
  expect(semyon.last().text).toContain("Перезвоны получает Анна");
  expect(await hearerOf(semyon)).toBe(anna.id);

  await semyon.taps("🔄", older);
  expect(semyon.toast()).toContain("Вы в отпуске");
});
