import { expect, test } from "vitest";
import { startPayload } from "../../src/team/index.ts";
import { openShop } from "../support/shop.ts";

const shop = await openShop();
const olga = shop.chat.person("Ольга", { lastName: "Петрова" });
const semyon = shop.chat.person("Семён");
const stranger = shop.chat.person("Борис");

test("a shop without an owner says so, and a wrong code costs a try", async () => {
  await stranger.opens();
  await stranger.sees("Бот ещё не настроен");
  await shop.app.team.issueSetup();
  await stranger.says("0000-0000");
  await stranger.sees("осталось 4 попытки");
});

test("the owner comes in by the link, and the tour may wait at every step", async () => {
  const issued = await shop.app.team.issueSetup();
  if (!issued.ok) throw new Error("already claimed");
  await olga.opens(startPayload({ kind: "setup", token: issued.value.token }));
  await olga.sees("Как называется магазин");
  await olga.says("Мебель на Ленина");
  await olga.taps("Екатеринбург");
  await olga.says("стол 12500, стул 3200");
  await olga.sees("магазин открыт");
  await olga.sees("☑️ Магазин");
  await olga.sees("☑️ Товары");
  const settings = await shop.app.shop.getShop();
  expect(settings).toMatchObject({ name: "Мебель на Ленина", zone: "Asia/Yekaterinburg" });
  expect(await shop.app.shop.listProducts()).toHaveLength(2);
  expect(olga.keyboard()[0]).toEqual(["📋 Сегодня", "➕ Клиент", "🔍 Найти"]);
});

test("the same link in other hands opens nothing", async () => {
  await stranger.opens();
  await stranger.sees("Это бот магазина «Мебель на Ленина»");
});

test("an invited seller gives a name, reads the rules, accepts them and is in; the owner hears of it", async () => {
  await shop.hire(olga, semyon, "Семён Орлов");
  await semyon.sees("Добро пожаловать, Семён Орлов");
  await shop.tick();
  await olga.sees("Семён Орлов в команде");
});

test("a used invitation is dead for anybody else", async () => {
  const link = /start=(s_[\w-]{22})/.exec(olga.screen())?.[1] ?? "";
  await stranger.opens(link);
  await stranger.sees("Приглашение больше не действует");
});

test("a seller does not learn that an owner's command exists", async () => {
  await semyon.says("/staff");
  await semyon.sees("Такой команды нет");
});

test("a talk that is left by a command is kept, and comes back on wish", async () => {
  await olga.says("/settings");
  await olga.taps("🏪 Магазин");
  await olga.taps("✏️ Название");
  await olga.sees("Как называется магазин?");
  await olga.says("/staff");
  await olga.sees("Сотрудники");
  expect(olga.isShown("Черновик")).toBe(false);
});

test("a dismissed seller has nothing left: no menu, no screens, no commands", async () => {
  await olga.says("/staff");
  await olga.taps("👤 Семён");
  await olga.taps("⛔ Уволить");
  await olga.taps("⛔ Уволить, отдать мне");
  await olga.sees("доступ закрыт");
  await semyon.says("/today");
  await semyon.sees("Это бот магазина");
});
