import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import { openStaffedShop } from "../../clients/chat/staffed-shop.ts";

const { shop, semyon, anna } = await openStaffedShop();
const names = [
  ...["Клавдия", "Марфа", "Зоя", "Лукерья", "Аглая", "Прасковья", "Фёкла", "Глафира", "Матрёна", "Устинья"],
  ...["Авдотья", "Пелагея", "Федосья", "Ефросинья", "Акулина", "Дарья", "Агафья", "Маланья"],
];
let turn = 0;
let name = "";
const callbacks = async () =>
  ((await clientModel(shop.mongo).findOne({ name }).orFail().lean()).callbacks ?? []).map(({ dueAt }) =>
    DateTime.fromJSDate(dueAt, { zone: "Europe/Moscow" }).toFormat("dd.MM HH:mm"),
  );

beforeEach(async () => {
  turn += 1;
  name = names[turn] ?? "";
  await semyon.says("/cancel");
  shop.clock.advance({ minutes: 20 });
  await semyon.says(`+ ${name} +7 912 777-00-${10 + turn}`);
  await semyon.taps("👤 Карточка");
});

describe("a time that is typed while «Когда перезвонить?» waits", () => {
  test("is its answer, once", async () => {
    await semyon.taps("⏰ Перезвонить");
    expect(semyon.last().text).toContain("или напишите");
    await semyon.says("завтра в 15");
    expect(semyon.last().text).toContain("15:00");
    expect(await callbacks()).toEqual([expect.stringMatching(/ 15:00$/)]);
    await semyon.says("завтра в 16");
    expect(await callbacks()).toEqual([expect.stringMatching(/ 15:00$/)]);
  });

  test("stands for the outcome it was asked for", async () => {
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("🔁 Перезвонить");
    await semyon.says("через 2 часа");
    expect(semyon.last().text).toContain("— перезвонить сегодня");
    expect(await callbacks()).toHaveLength(1);
  });

  test("that has gone is told so, and asked again", async () => {
    await semyon.taps("⏰ Перезвонить");
    await semyon.says("вчера в 15");
    expect(semyon.last().text).toContain("уже прошло. Когда перезвонить?");
    await semyon.says("31.02");
    expect(semyon.last().text).toContain("Такого дня нет");
    await semyon.says("в понедельник");
    expect(await callbacks()).toHaveLength(1);
  });

  test("after a tap or a quarter of an hour is anybody's", async () => {
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("Через 1 час");
    await semyon.says("завтра в 15");
    expect(await callbacks()).toEqual([expect.not.stringMatching(/ 15:00$/)]);
    await semyon.says(name);
    await semyon.taps("⏰ Перезвонить");
    shop.clock.advance({ minutes: 16 });
    await semyon.says("завтра в 15");
    expect(await callbacks()).toHaveLength(1);
  });

  test("is only of whom it was asked, and what is no time goes its own way", async () => {
    await semyon.taps("⏰ Перезвонить");
    await anna.says("завтра в 15");
    expect(await callbacks()).toEqual([]);
    await semyon.says("хочет скидку на доставку и сборку");
    expect(semyon.last().text).not.toContain("Когда перезвонить");
    await semyon.says("завтра в 15");
    expect(await callbacks()).toHaveLength(1);
  });

  test.each(["the screen of times", "the question «⌨️ Своё»"])(
    "at %s is an hour of the day that was chosen",
    async (where) => {
      await semyon.taps("⏰ Перезвонить");
      await semyon.taps("Через неделю");
      if (where !== "the screen of times") {
        await semyon.taps("⌨️ Своё");
        expect(semyon.last().text).toMatch(/Во сколько, .*Напишите/);
      }
      const day = shop.clock.now().setZone("Europe/Moscow").plus({ weeks: 1 });
      await semyon.says("16:30");
      expect(await callbacks()).toEqual([day.toFormat("dd.MM 16:30")]);
    },
  );

  test("that nobody can read is asked for once more, of the chosen day too", async () => {
    await semyon.taps("⏰ Перезвонить");
    await semyon.says("завтра после работы");
    expect(semyon.last().text).toContain("Не получилось прочитать «завтра после работы»");
    await semyon.taps("Через неделю");
    await semyon.says("в среду вечерком");
    expect(semyon.last().text).toMatch(/Не получилось прочитать «в среду вечерком».*\n.*Во сколько/);
    await semyon.taps("15:00");
    expect(await callbacks()).toEqual([expect.stringMatching(/ 15:00$/)]);
  });

  test("that has gone may be tomorrow, in one tap", async () => {
    await semyon.taps("⏰ Перезвонить");
    await semyon.says("вчера в 15");
    await semyon.taps("✅ завтра");
    const tomorrow = shop.clock.now().setZone("Europe/Moscow").plus({ days: 1 });
    expect(await callbacks()).toEqual([tomorrow.toFormat("dd.MM 15:00")]);
  });

  test.each([
    ["«✖️»", () => semyon.taps("✖️ Отмена")],
    ["a command", () => semyon.says("/help")],
    ["an entry of the menu", () => semyon.presses("📋 Сегодня")],
    ["another card", () => semyon.says("Марфа")],
  ])("is nobody's after %s", async (_what, leaves) => {
    await semyon.taps("⏰ Перезвонить");
    await leaves();
    await semyon.says("завтра в 15");
    expect(await callbacks()).toEqual([]);
  });

  test("after the question «⌨️» was answered or left is nobody's", async () => {
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("Через неделю");
    await semyon.taps("⌨️ Своё");
    await semyon.taps("✖️ Отмена");
    await semyon.says("завтра в 15");
    expect(await callbacks()).toEqual([]);
  });
});
