import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import { openStaffedShop } from "../../clients/chat/staffed-shop.ts";

const { shop, semyon, anna } = await openStaffedShop();
let turn = 0;
let name = "";
const callbacks = async () =>
  ((await clientModel(shop.mongo).findOne({ name }).orFail().lean()).callbacks ?? []).map(({ dueAt }) =>
    DateTime.fromJSDate(dueAt, { zone: "Europe/Moscow" }).toFormat("dd.MM HH:mm"),
  );

beforeEach(async () => {
  turn += 1;
  name = ["Клавдия", "Марфа", "Зоя", "Лукерья", "Аглая", "Прасковья", "Фёкла"][turn] ?? "";
  await semyon.says("/cancel");
  shop.clock.advance({ minutes: 20 });
  await semyon.says(`+ ${name} +7 912 777-00-0${turn}`);
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
});
