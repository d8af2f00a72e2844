import { beforeAll, expect, test } from "vitest";
import { taskModel } from "../../src/touches/index.ts";
import { openShop } from "../support/shop.ts";

const shop = await openShop({ at: "2026-11-23T12:00" });
const olga = shop.chat.person("Ольга");
const semyon = shop.chat.person("Семён");
const anna = shop.chat.person("Анна");

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await shop.hire(olga, anna, "Анна");
});

test("the owner plans the month of the shop and of a seller, who sees his own", async () => {
  await olga.says("/settings");
  await olga.taps("🎯 Планы");
  await olga.taps("🏪 Магазин");
  await olga.taps("✏️ Задать план");
  await olga.says("600 000");
  await olga.says("12");
  await olga.taps("⏭ Без этого плана");
  expect(olga.last().text).toContain("✅ План записан");
  expect(olga.last().text).toContain("из 600 000 ₽");
  expect(olga.last().text).toContain("🆕 новички 0 из 12");

  await olga.says("/staff");
  await olga.taps("👤 Семён");
  await olga.taps("🎯 План");
  await olga.taps("✏️ Задать план");
  await olga.says("200к");
  await olga.taps("⏭ Без этого плана");
  await olga.says("3");
  await olga.taps("↩️ Отменить");
  expect(olga.last().text).toContain("Вернули прежний план");

  await semyon.says("/plan");
  expect(semyon.last().text).toContain("Мой план и результат: ноябрь 2026");
  expect(semyon.last().text).not.toContain("600 000");
  await olga.says("/report");
  await olga.taps("Месяц");
  expect(olga.last().text).not.toContain("Что-то сломалось");
});

test("the owner changes a standard in words and in days", async () => {
  await olga.says("/settings");
  await olga.taps("📏 Стандарты");
  await olga.taps("🌱 Лиды");
  await olga.taps("✅ полезное по запросу");
  await olga.taps("✍️ Текст");
  await olga.says("Отправьте каталог осени");
  expect(olga.last().text).toContain("Отправьте каталог осени");
  await olga.taps("🗓 Когда");
  await olga.says("2");
  expect(olga.last().text).toContain("через 2 дня после обращения");
});

test("the clock brings tasks, the seller works through them, others are refused", async () => {
  await semyon.says("Пётр +7 912 000-00-11");
  await shop.tick();
  await semyon.presses("📋 Сегодня");
  expect(semyon.last().text).toContain("⏰ По времени 1");
  await semyon.taps("⏰ 13:00 · Пётр — первый контакт");
  expect(semyon.last().text).toContain("Свяжитесь в течение рабочего часа");
  const done = semyon
    .last()
    .buttons.flat()
    .find(({ text }) => text === "✅ Сделано") as { data?: string };

  await anna.says("/today");
  await anna.forges(done.data ?? "", anna.last());
  expect(anna.toast()).toBe("Это задача другого сотрудника.");
  expect(await taskModel(shop.mongo).countDocuments({ state: "open" })).toBe(1);

  await semyon.taps("✅ Дозвонился");
  await semyon.taps("👌 Готово");
  await semyon.presses("📋 Сегодня");
  expect(semyon.last().text).toContain("Отличный день");

  await shop.pass({ days: 2 });
  await semyon.presses("📋 Сегодня");
  await semyon.taps("📌 Пётр — полезное по запросу");
  expect(semyon.last().text).toContain("Отправьте каталог осени");
  await semyon.taps("📅 Позже");
  await semyon.taps("Завтра");
  expect(semyon.last().text).toContain("напомню");
  await semyon.taps("↩️ Отменить");
  await semyon.taps("✅ Сделано");
  expect(semyon.last().text).toContain("сделано: полезное по запросу");
});

test("the owner adds a step of her own, the seller finds it in the day, and it is taken away", async () => {
  await olga.says("/settings");
  await olga.taps("📏 Стандарты");
  await olga.taps("🌱 Лиды");
  await olga.taps("➕ Свой шаг");
  await olga.says("Позвать на бесплатный <b>замер</b> кухни & стола");
  await olga.says("три");
  expect(olga.last().text).toContain("Напишите число");
  await olga.says("1");
  expect(olga.last().text).toContain("через 1 день после обращения");
  expect(olga.last().text).toContain("💡 Позвать на бесплатный <b>замер</b> кухни & стола");

  await olga.taps("◀️ Назад");
  expect(olga.last().text).toContain("обращения: Позвать на бесплатный <b>замер</b> кухни & стола");

  await anna.says("Лев +7 912 000-00-12");
  await shop.tick();
  await anna.presses("📋 Сегодня");
  await anna.taps("⏰ 13:00 · Лев — первый контакт");
  await anna.taps("⏭ Пропустить");
  await shop.pass({ days: 1 });
  await anna.presses("📋 Сегодня");
  await anna.taps("📌 Лев — Позвать");
  expect(anna.last().text).toContain("💡 Позвать на бесплатный <b>замер</b> кухни & стола");

  await olga.says("/settings");
  await olga.taps("📏 Стандарты");
  await olga.taps("🌱 Лиды");
  await olga.taps("✅ Позвать на");
  await olga.taps("🗑 Убрать шаг");
  expect(olga.last().text).toContain("убран");
  await anna.presses("📋 Сегодня");
  expect(anna.last().text).not.toContain("Позвать");
});

test("a seller opens neither plans nor standards by the owner's buttons", async () => {
  for (const path of [["🎯 Планы"], ["📏 Стандарты"]]) {
    await olga.says("/settings");
    const label = path[0] ?? "";
    const forged = olga
      .last()
      .buttons.flat()
      .find(({ text }) => text === label) as { data?: string };
    await semyon.forges(forged.data ?? "", semyon.last());
    expect(semyon.toast()).toBe("Это может только владелец.");
  }
});
