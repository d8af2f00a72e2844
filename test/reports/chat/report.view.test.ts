import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { translatorOf } from "../../../src/platform/i18n/i18n.ts";
import type { Report } from "../../../src/reports/actions/get-report.ts";
import { reportScreen } from "../../../src/reports/chat/report.view.ts";
import { noFigures } from "../../../src/reports/rules/day-figures.ts";
import { figuresOf } from "../../../src/reports/rules/figures.ts";
import { type PeriodChoice, periodOf } from "../../../src/reports/rules/period.ts";

const now = DateTime.fromISO("2026-11-21T15:00", { zone: "Europe/Moscow" });
const nothing = figuresOf(noFigures(), { from: "2026-11-16", overdue: [] });
const week: PeriodChoice = { kind: "week", back: 0 };

const seller = { reached: 0, callbacks: { total: 0, onTime: 0 }, newbies: 0, fans: 0 };
const busyWeek: Report = {
  period: periodOf(week, now),
  before: { count: 33, kopecks: 43_419_600 },
  plan: {},
  figures: {
    ...nothing,
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
    asleep: 6,
    grieved: 1,
    back: 2,
    sellers: [
      { ...seller, memberId: "a", sales: { count: 21, kopecks: 30_000_000 }, contacts: 50 },
      { ...seller, memberId: "b", sales: { count: 16, kopecks: 18_630_000 }, contacts: 41 },
    ],
  },
  names: new Map([
    ["a", "Анна"],
    ["b", "Пётр & <Ко>"],
  ]),
};
const reasons = [{ id: "expensive" }, { id: "own<1>", title: "Ждёт <ремонта>" }];

function textOf(report: Report, locale: "ru" | "en" = "ru"): string {
  return reportScreen(translatorOf(locale), report, { reasons, now }).text.replace(/[\u202F\u00A0]/g, " ");
}

function labelsOf(report: Report) {
  const { keyboard } = reportScreen(translatorOf("ru"), report, { reasons, now });
  return keyboard?.inline_keyboard.map((row) => row.map(({ text }) => text)).filter((row) => row.length > 0);
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
    "💤 Заснули 6 · 💔 обижены 1 · ↩️ вернулись 2",
    "👤 Анна 300 000 ₽ · Пётр &amp; &lt;Ко&gt; 186 300 ₽",
  ]);
});

test("with a plan the report says how far it is, in a bar and in numbers", () => {
  const plan = { revenueKopecks: 60_000_000, newbies: 12, fans: 5 };
  const text = textOf({ ...busyWeek, plan });
  expect(text).toContain("▲ 12 %\n▓▓▓▓▓▓▓▓░░ план 600 000 ₽ (81 %)\n🧾");
  expect(text).toContain("🆕 Новички 9 из 12 · ⭐ поклонники 4 из 5");
});

test.each([
  [48_630_000, "📈 Маржа 145 890 ₽ (30 %)"],
  [38_904_000, "📈 Маржа 145 890 ₽ (38 %), себестоимость известна для 80 % выручки"],
  [38_903_999, undefined],
])("the margin is told when the costs of four fifths of the revenue are known: %i", (knownKopecks, line) => {
  const margin = { knownKopecks, marginKopecks: 14_589_000 };
  const lines = textOf({ ...busyWeek, figures: { ...busyWeek.figures, margin } }).split("\n");
  expect(lines.find((one) => one.startsWith("📈"))).toBe(line);
});

test("the same in English", () => {
  const text = textOf(busyWeek, "en");
  expect(text).toContain("📊 <b>Week of 16–22 November</b> (vs last week)\n💰 Revenue ₽486,300 ▲ 12%");
  expect(text).toContain("➕ 52 leads → 📞 reached 41 (79%) → 💰 bought 14 (27%)");
  expect(text).toContain("💤 Fell asleep 6 · 💔 offended 1 · ↩️ came back 2");
});

test("few cases: no percentages, the sum of before speaks instead", () => {
  const few: Report = {
    ...busyWeek,
    plan: { revenueKopecks: 1_000_000 },
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
  expect(text).toContain("💰 Выручка 3 000 ₽ (было 5 000 ₽)\n▓▓▓░░░░░░░ план 10 000 ₽\n🧾 1 продажа ▼ 1 ·");
  expect(text).toContain("➕ 4 лида → 📞 дозвон 2 → 💰 купили 1\n");
});

test("the title names what it is compared with only when there were sales both times", () => {
  const first = { ...busyWeek, before: nothing.sales };
  expect(textOf(first)).toMatch(/^📊 <b>Неделя 16–22 ноября<\/b>\n💰 Выручка 486 300 ₽\n/);
  const idle = { ...busyWeek, figures: { ...busyWeek.figures, sales: { count: 0, kopecks: 0 } } };
  expect(textOf(idle, "en")).toMatch(/^📊 <b>Week of 16–22 November<\/b>\n💰 No sales for the week\./);
});

test.each<[PeriodChoice, string]>([
  [{ kind: "day", back: 0 }, "📊 <b>Сегодня, сб 21 ноября</b>\nСегодня записей ещё нет."],
  [{ kind: "day", back: 1 }, "📊 <b>Вчера, пт 20 ноября</b>\nЗа вчера записей нет. Так и было?"],
  [{ kind: "month", back: 1 }, "📊 <b>Октябрь 2026</b>\nЗа месяц записей нет. Так и было?"],
  [{ kind: "quarter", back: 0 }, "📊 <b>IV 2026 (квартал)</b>\nЗа квартал записей нет. Так и было?"],
  [{ kind: "year", back: 0 }, "📊 <b>2026 год</b>\nЗа год записей нет. Так и было?"],
  [
    { kind: "own", first: "2026-10-28", last: "2026-11-15" },
    "📊 <b>28 октября – 15 ноября</b>\nЗа эти дни записей нет. Так и было?",
  ],
])("a period without anything asks whether it was so: %o", (choice, text) => {
  expect(textOf({ ...busyWeek, period: periodOf(choice, now), figures: nothing })).toBe(text);
});

test("without anything only other periods and a sale are offered", () => {
  const empty = { ...busyWeek, period: periodOf({ kind: "day", back: 1 }, now), figures: nothing };
  expect(labelsOf(empty)).toEqual([
    ["Сегодня", "•Вчера", "Неделя"],
    ["Месяц", "Квартал", "Год"],
    ["🗓 Свой", "🔔 Сводки"],
    ["💰 Добавить продажу"],
    ["‹ Раньше", "Позже ›"],
  ]);
});

test("under the numbers stand the ways into them", () => {
  expect(labelsOf(busyWeek)?.slice(2)).toEqual([
    ["👤 Команда", "👥 Клиенты", "⛔ Отказы"],
    ["📥 Откуда", "📦 Товары", "🕐 Часы"],
    ["🗓 Свой", "🔔 Сводки"],
    ["‹ Раньше", "🔄 Обновить"],
  ]);
});
