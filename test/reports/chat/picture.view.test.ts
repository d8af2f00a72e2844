import { expect, test } from "vitest";
import { svgOf } from "../../../src/platform/charts/svg.ts";
import { translatorOf } from "../../../src/platform/i18n/i18n.ts";
import type { PictureData } from "../../../src/reports/actions/picture-data.ts";
import { captionOf } from "../../../src/reports/chat/picture.ts";
import { albumOf, pictureOf } from "../../../src/reports/chat/picture-of.ts";
import { pictureKinds } from "../../../src/reports/rules/picture-kinds.ts";
import { cohorts, emptyData, seller, weekData } from "../picture-data.ts";

const ru = translatorOf("ru");
const en = translatorOf("en");
const names = { reason: (id: string) => id, source: (id: string) => id || "не указан" };
const workDays = [1, 2, 3, 4, 5, 6, 7];

const full: PictureData = {
  today: "2026-11-21",
  report: weekData,
  plans: { months: new Map([["2026-11", 257_142_900]]), workDays },
  statuses: [
    { status: "fan", count: 388 },
    { status: "returner", count: 4 },
  ],
  cohorts,
  pareto: {
    clients: 10,
    kopecks: 1_000_000,
    points: Array.from({ length: 10 }, (_, at) => ({
      clients: (at + 1) / 10,
      kopecks: Math.min(1, (at + 1) / 2.5),
    })),
  },
};
const empty: PictureData = {
  today: "2026-11-21",
  report: emptyData,
  plans: { months: new Map(), workDays },
  statuses: [],
  cohorts: [],
  pareto: { clients: 0, kopecks: 0, points: [] },
};

function words(t: typeof ru, kind: (typeof pictureKinds)[number], data = full): string {
  return pictureOf(t, kind, data, names)?.caption.replace(/[\u00A0\u202F]/g, " ") ?? "";
}

test.each([
  [
    "revenue",
    ["Выручка по дням, 16–22 ноября", "486 300 ₽, 37 продаж · план 600 000 ₽ (81 %)", "чт 19 — 120 600 ₽"],
  ],
  ["funnel", ["Новые лиды — 52", "Дозвонились — 41 (79 %)", "Купили — 14 (27 %)"]],
  ["sellers", ["Анна — 212 400 ₽, 17 продаж", "Пётр — 168 900 ₽, 12 продаж"]],
  ["refusals", ["11 отказов, за прошлый период 7", "price — 5, было 3"]],
  ["sources", ["friends — 246 000 ₽, лиды 12, продажи 16", "не указан — 41 900 ₽"]],
  ["hours", ["Больше всего: 12–13, 17–18, 18–19 ч", "17–18 — 12"]],
  ["movement", ["Новички — 9", "Вернулись — 2", "Обиделись — 1"]],
  ["statuses", ["392 человека", "Поклонники — 388, 99 %"]],
  ["cohorts", ["нояб 25 (40): 25 %", "апр 26 (7): 2, 0, 2"]],
  ["pareto", ["За 12 месяцев: 10 покупателей, 10 000 ₽", "2 клиента (20 %) приносят 80 % выручки"]],
] as const)("the caption of %s holds the figures", (kind, lines) => {
  for (const line of lines) expect(words(ru, kind)).toContain(line);
});

test.each(pictureKinds)(
  "%s is drawn and told in both languages, and of nothing there is no picture",
  (kind) => {
    for (const t of [ru, en]) {
      const picture = pictureOf(t, kind, full, names);
      expect(picture?.caption.length).toBeLessThanOrEqual(1_024);
      expect(picture && svgOf(picture.chart)).toContain("<svg");
      expect(pictureOf(t, kind, empty, names)).toBeUndefined();
    }
    expect(words(en, kind)).not.toMatch(/Выручк|Продав|Лиды|Новичк|Клиент/);
  },
);

test("the album shows the revenue, the funnel and the sellers; a lone seller gives way to the refusals", () => {
  const kindsOf = (data: PictureData) => albumOf(ru, data, names).map(({ kind }) => kind);
  expect(kindsOf(full)).toEqual(["revenue", "funnel", "sellers"]);
  const alone = { ...full, report: { ...weekData, sellers: weekData.sellers.slice(0, 1) } };
  expect(kindsOf(alone)).toEqual(["revenue", "funnel", "refusals"]);
  expect(kindsOf(empty)).toEqual([]);
  expect(kindsOf({ ...full, report: { ...emptyData, sellers: [seller("Анна", 900, 1)] } })).toEqual([
    "sellers",
  ]);
});

test("under ten leads the funnel says no percent", () => {
  const report = { ...weekData, funnel: { created: 9, reached: 5, bought: 1 } };
  expect(words(ru, "funnel", { ...full, report })).not.toContain("%");
});

test("a name with signs of HTML is told as it is written", () => {
  const report = { ...weekData, sellers: [seller("<b>Ко & Ко", 900, 1)] };
  expect(words(ru, "sellers", { ...full, report })).toContain("&lt;b&gt;Ко &amp; Ко — 900 ₽");
});

test("a caption that would be too long ends at a whole line", () => {
  const caption = captionOf(
    "Продавцы",
    Array.from({ length: 90 }, (_, at) => `Продавец номер ${at} — 100 ₽`),
  );
  expect(caption.length).toBeLessThanOrEqual(1_024);
  expect(caption.split("\n").at(-1)).toBe("…");
  expect(caption.split("\n").at(-2)).toMatch(/— 100 ₽$/);
});
