import { beforeAll, expect, test } from "vitest";
import { openShop } from "../support/shop.ts";

const shop = await openShop();
const olga = shop.chat.person("Ольга");

beforeAll(() => shop.open(olga));

test("a talk left by a command is put aside with what was answered, and goes on where it was", async () => {
  await askForNewRules("Базу не копировать.");
  await olga.says("/help");
  await olga.sees("Черновик сохранён на 15 минут");
  await olga.sees("Самое частое");
  await olga.taps("↩️ Продолжить");
  await olga.sees("Какая ответственность");
  await olga.says("Штраф");
  await olga.sees("Правила обновлены: версия 2");
  expect((await shop.app.team.getRules())?.text).toBe("Базу не копировать.");
});

test("a talk that nobody went on with is closed after 15 minutes and may still be brought back", async () => {
  await askForNewRules("Номера не передавать.");
  shop.clock.advance({ minutes: 16 });
  await olga.says("/help");
  await olga.sees("Прошло больше 15 минут");
  await olga.taps("↩️ Продолжить");
  await olga.sees("Какая ответственность");
  await olga.taps("⏭ Без неё");
  await olga.sees("версия 3");
});

test("what is too old to be brought back says so", async () => {
  await askForNewRules("Третий текст.");
  await olga.says("/help");
  shop.clock.advance({ hours: 2 });
  await olga.taps("↩️ Продолжить");
  await olga.sees("Возвращать уже нечего");
  expect((await shop.app.team.getRules())?.version).toBe(3);
});

test("a cancelled talk writes nothing and leaves nothing behind", async () => {
  await askForNewRules("Четвёртый текст.");
  await olga.taps("✖️ Отмена");
  await olga.sees("Отменено, ничего не записано");
  expect(await shop.mongo.collection("talks").countDocuments()).toBe(0);
});

test("what a person types in a talk lies ciphered in the database", async () => {
  await askForNewRules("Секретный черновик правил");
  const rows = JSON.stringify(await shop.mongo.collection("talks").find().toArray());
  expect(rows).not.toContain("черновик");
  expect(JSON.stringify(await shop.mongo.collection("inbox").find().toArray())).not.toContain("черновик");
  await olga.taps("✖️ Отмена");
});

test("five unreadable answers end a talk politely, and it may be brought back", async () => {
  await olga.says("/settings");
  await olga.taps("🏪 Магазин");
  await olga.taps("🕙 Часы работы");
  for (const typed of ["утром", "99", "с 30 до 40", "10", "-"]) await olga.says(typed);
  await olga.sees("Пока не получилось");
  await olga.says("10-21");
  expect((await shop.app.shop.getShop()).hours).toEqual({ from: "10:00", to: "20:00" });

  await olga.taps("↩️ Продолжить");
  await olga.says("10-21");
  await olga.sees("Сохранено");
  expect((await shop.app.shop.getShop()).hours).toEqual({ from: "10:00", to: "21:00" });
});

test("whoever cancels by command hears it once", async () => {
  await askForNewRules("Пятый текст.");
  const { id } = olga.last();
  await olga.says("/cancel");
  await olga.sees("Отменено");
  expect(olga.last().id - id).toBe(2);
});

test("a button of an earlier question answers nothing", async () => {
  await olga.says("/settings");
  await olga.taps("🏪 Магазин");
  await olga.taps("🕐 Часовой пояс");
  const question = olga.last();
  await olga.says("Атлантида");
  await olga.forges("1:talk.choose:zone:Asia.Omsk", question);
  expect(olga.toast()).toContain("вопрос уже закрыт");
  expect((await shop.app.shop.getShop()).zone).toBe("Europe/Moscow");
  await olga.taps("Омск");
  await olga.sees("Сохранено");
  expect((await shop.app.shop.getShop()).zone).toBe("Asia/Omsk");
});

async function askForNewRules(text: string): Promise<void> {
  await olga.says("/staff");
  await olga.taps("📜 Правила");
  await olga.taps("✏️ Заменить текст");
  await olga.says(text);
  await olga.sees("Какая ответственность");
}
