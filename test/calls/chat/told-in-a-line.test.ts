import { DateTime } from "luxon";
import { beforeEach, describe, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import { openStaffedShop } from "../../clients/chat/staffed-shop.ts";

const { shop, semyon } = await openStaffedShop();
const names = [
  "Клавдия",
  "Марфа",
  "Зоя",
  "Лукерья",
  "Аглая",
  "Прасковья",
  "Фёкла",
  "Глафира",
  "Матрёна",
  "Устинья",
];
let turn = 0;
let name = "";

const client = () => clientModel(shop.mongo).findOne({ name }).orFail().lean();
const callbacks = async () => ((await client()).callbacks ?? []).map(({ dueAt }) => dayOf(dueAt));
const calls = async () =>
  shop.mongo
    .collection("calls")
    .find({ clientId: (await client())._id as never, takenBack: { $exists: false }, kind: "contact" })
    .toArray();
const dayOf = (at: Date) => DateTime.fromJSDate(at, { zone: "Europe/Moscow" }).toFormat("dd.MM HH:mm");
const soon = (days: number, time: string) =>
  `${shop.clock.now().setZone("Europe/Moscow").plus({ days }).toFormat("dd.MM")} ${time}`;

beforeEach(async () => {
  turn += 1;
  name = names[turn] ?? "";
  await semyon.says("/cancel");
  shop.clock.advance({ minutes: 20 });
  await semyon.says(`+ ${name} +7 912 778-00-${10 + turn}`);
  await semyon.taps("👤 Карточка");
});

describe("what a line told goes with the answer to what it did not tell", () => {
  test("a time that is no date: the words are the contact's", async () => {
    await semyon.replies(semyon.last(), "перезвонить 31.02 обсудить глянец");
    expect(semyon.last().text).toContain("Такого дня нет");
    expect(await calls()).toEqual([]);
    await semyon.says(soon(4, "14:00"));
    expect(semyon.last().text).toContain("обсудить глянец");
    expect(await callbacks()).toEqual([soon(4, "14:00")]);
    expect(await calls()).toHaveLength(1);
  });

  test("by a tap and by «⌨️» too", async () => {
    const card = semyon.last();
    await semyon.replies(card, "перезвонить 31.02 обсудить глянец");
    await semyon.taps("Через неделю");
    await semyon.taps("15:00");
    expect(semyon.last().text).toContain("обсудить глянец");
    shop.clock.advance({ minutes: 1 });
    await semyon.replies(card, "перезвонить вчера в 15 обсудить дуб");
    expect(semyon.last().text).toContain("уже прошло");
    await semyon.taps("Через неделю");
    await semyon.taps("⌨️ Своё");
    await semyon.says("16:30");
    expect(semyon.last().text).toContain("обсудить дуб");
    expect(await callbacks()).toEqual([soon(7, "16:30")]);
  });

  test("a reason: the day to come back stands", async () => {
    const day = soon(100, "").trim();
    const { year } = shop.clock.now().plus({ days: 100 });
    await semyon.replies(semyon.last(), `отказ, перезвонить ${day}.${year} в 12`);
    await semyon.taps("Дорого");
    expect(semyon.last().text).toContain("Вернёмся:");
    expect(await callbacks()).toEqual([`${day} 12:00`]);
  });

  test("a reason in words: so it does", async () => {
    const { year } = shop.clock.now().plus({ days: 50 });
    const day = soon(50, "").trim();
    await semyon.replies(semyon.last(), `отказ, перезвонить ${day}.${year} в 12`);
    await semyon.taps("Другая");
    await semyon.says("ждёт ремонта");
    expect(semyon.last().text).toContain("ждёт ремонта");
    expect(await callbacks()).toEqual([`${day} 12:00`]);
  });

  test("a reason and a day that does not fit: it is said", async () => {
    await semyon.replies(semyon.last(), "отказ, перезвонить 31.02");
    expect(semyon.last().text).toContain("День возвращения не подошёл");
  });
});

describe("a purchase that a contact told", () => {
  test("is the contact's end only when it is written", async () => {
    await semyon.replies(semyon.last(), `перезвонить ${soon(0, "23:00")}`);
    shop.clock.set(
      DateTime.fromFormat(soon(0, "22:30"), "dd.MM HH:mm", { zone: "Europe/Moscow" }).toISO() ?? "",
    );
    await semyon.says(name);
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("💰 Купил");
    await semyon.taps("✖️ Отмена");
    expect(semyon.last().text).toContain("ничего не записано");
    expect(await calls()).toHaveLength(1);
    expect(await callbacks()).toHaveLength(1);

    await semyon.says(name);
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("💰 Купил");
    await semyon.says("стол 12 500");
    await semyon.taps("✅ Записать");
    await semyon.sees("записана");
    expect((await calls()).map(({ outcome }) => outcome)).toEqual(["callback", "bought"]);
    expect(await callbacks()).toEqual([]);

    await semyon.taps("↩️ Отменить");
    expect(await calls()).toHaveLength(1);
    expect(await callbacks()).toHaveLength(1);
  });

  test("in one line names the callback that comes of it, and its undo takes both", async () => {
    await semyon.replies(semyon.last(), `купил стол 12 500 перезвонить ${soon(9, "12:00")}`);
    expect(semyon.last().text).toMatch(/Продажа .* записана/);
    expect(semyon.last().text).toContain("⏰ Перезвонить:");
    expect(await callbacks()).toEqual([soon(9, "12:00")]);
    await semyon.taps("↩️ Отменить");
    expect(await callbacks()).toEqual([]);
    expect(await calls()).toEqual([]);
  });

  test("with a day that is no date is asked about it", async () => {
    await semyon.replies(semyon.last(), "купил стол 12 500 перезвонить 31.02");
    await semyon.sees("Такого дня нет. Когда перезвонить?");
    expect(semyon.last().text).toMatch(/Продажа .* записана/);
    await semyon.says(soon(5, "12:00"));
    expect(await callbacks()).toEqual([soon(5, "12:00")]);
    expect((await calls()).map(({ outcome }) => outcome)).toEqual(["bought"]);
  });
});

test("a reply to the message of a callback answers that callback", async () => {
  await semyon.taps("⏰ Перезвонить");
  await semyon.says(soon(5, "12:00"));
  await semyon.replies(semyon.last(), "дозвон 5 мин");
  expect(await callbacks()).toEqual([]);
});
