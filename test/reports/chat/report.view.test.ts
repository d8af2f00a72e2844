import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { translatorOf } from "../../../src/platform/i18n/i18n.ts";
import type { Report } from "../../../src/reports/actions/get-report.ts";
import { reportScreen } from "../../../src/reports/chat/report.view.ts";
import { periodOf } from "../../../src/reports/rules/period.ts";

const now = DateTime.fromISO("2026-11-21T15:00", { zone: "Europe/Moscow" });

const busyWeek: Report = {
  period: periodOf("week", 0, now),
  before: { count: 33, kopecks: 43_419_600 },
  figures: {
    sales: { count: 37, kopecks: 48_630_000 },
    leads: { created: 52, reached: 41, bought: 14 },
    contacts: { "no-answer": 30, answered: 60, busy: 0, "wrong-number": 1 },
    callbacks: { total: 78, onTime: 63 },
    refusals: [
      { reasonId: "expensive", count: 5 },
      { reasonId: "own<1>", count: 3 },
      { reasonId: "gone", count: 2 },
      { reasonId: "not-now", count: 1 },
      { reasonId: "too-far", count: 1 },
    ],
    newbies: 9,
    fans: 4,
    sellers: [
      { memberId: "a", sales: { count: 21, kopecks: 30_000_000 }, contacts: 50 },
      { memberId: "b", sales: { count: 16, kopecks: 18_630_000 }, contacts: 41 },
    ],
  },
  names: new Map([
    ["a", "Анна"],
    ["b", "Пётр & <Ко>"],
  ]),
};
const reasons = [{ id: "expensive" }, { id: "own<1>", title: "Ждёт <ремонта>" }];

function textOf(report: Report, locale: "ru" | "en" = "ru"): string {
  return reportScreen(translatorOf(locale), report, reasons).text.replace(/[\u202F\u00A0]/g, " ");
}

test("a busy week, line by line", () => {
  expect(textOf(busyWeek).split("\n")).toEqual([
    "📊 <b>Неделя 16–22 ноября</b> (к прошлой)",
    "💰 Выручка 486 300 ₽ ▲ 12 %",
    "🧾 37 продаж ▲ 4 · средний чек 13 143 ₽",
    "➕ 52 лида → 📞 дозвон 41 (79 %) → 💰 купили 14 (27 %)",
    "📞 Обращения 91: дозвонились 60 · не дозвонились 30 · не тот номер 1",
    "⏰ Перезвоны вовремя 63 из 78 (81 %)",
    "⛔ Отказы 12: дорого 5 · ждёт &lt;ремонта&gt; 3 · другая 2 · не сейчас 1 · прочие 1",
    "🆕 Новички 9 · ⭐ поклонники 4",
    "👤 Анна: 300 000 ₽, 21 продажа · 📞 50",
    "👤 Пётр &amp; &lt;Ко&gt;: 186 300 ₽, 16 продаж · 📞 41",
  ]);
});

test("the same in English", () => {
  const text = textOf(busyWeek, "en");
  expect(text).toContain("📊 <b>Week of 16–22 November</b> (vs last week)\n💰 Revenue ₽486,300 ▲ 12%");
  expect(text).toContain("➕ 52 leads → 📞 reached 41 (79%) → 💰 bought 14 (27%)");
});

test("few cases: no percentages, the sum of before speaks instead", () => {
  const few: Report = {
    ...busyWeek,
    before: { count: 2, kopecks: 500_000 },
    figures: {
      ...busyWeek.figures,
      sales: { count: 1, kopecks: 300_000 },
      leads: { created: 4, reached: 2, bought: 1 },
      callbacks: { total: 3, onTime: 1 },
    },
  };
  const text = textOf(few);
  expect(text).not.toContain("%");
  expect(text).toContain("💰 Выручка 3 000 ₽ (было 5 000 ₽)\n🧾 1 продажа ▼ 1 · средний чек 3 000 ₽\n");
  expect(text).toContain("➕ 4 лида → 📞 дозвон 2 → 💰 купили 1\n");
});

test("the title names what it is compared with only when there were sales both times", () => {
  const nothing = { count: 0, kopecks: 0 };
  const first = { ...busyWeek, before: nothing };
  expect(textOf(first)).toMatch(/^📊 <b>Неделя 16–22 ноября<\/b>\n💰 Выручка 486 300 ₽\n/);
  const idle = { ...busyWeek, figures: { ...busyWeek.figures, sales: nothing } };
  expect(textOf(idle, "en")).toMatch(/^📊 <b>Week of 16–22 November<\/b>\n💰 No sales\./);
});

test("a period without anything asks whether it was so and offers to add a sale", () => {
  const empty: Report = {
    ...busyWeek,
    period: periodOf("day", 1, now),
    figures: {
      ...busyWeek.figures,
      sales: { count: 0, kopecks: 0 },
      leads: { created: 0, reached: 0, bought: 0 },
      contacts: {},
      callbacks: { total: 0, onTime: 0 },
      refusals: [],
      newbies: 0,
      fans: 0,
      sellers: [],
    },
  };
  expect(textOf(empty)).toBe("📊 <b>Вчера, пт 20 ноября</b>\nЗаписей нет. Так и было?");
  const labels = reportScreen(translatorOf("ru"), empty, reasons).keyboard?.inline_keyboard.map((row) =>
    row.map(({ text }) => text),
  );
  expect(labels).toEqual([
    ["Сегодня", "Вчера"],
    ["Неделя", "Месяц"],
    ["‹ Раньше", "Позже ›"],
    ["💰 Добавить продажу"],
  ]);
});
