import { expect, test } from "vitest";
import type { Chart, ColumnsChart } from "../../../src/platform/charts/chart.ts";
import { svgOf } from "../../../src/platform/charts/svg.ts";
import { samples } from "./sample-charts.ts";

/** The texts of a picture, in the order in which they stand in the file. */
function textsOf(chart: Chart): string[] {
  return [...svgOf(chart).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) =>
    (words ?? "")
      .replace(/[\u00A0\u202F]|&nbsp;/g, " ")
      .replace(/&amp;/g, "&")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">"),
  );
}

const columns = (points: [label: string, rubles: number][]): ColumnsChart => ({
  kind: "columns",
  locale: "ru",
  unit: "kopecks",
  title: "Выручка",
  points: points.map(([label, rubles]) => ({ label, value: rubles * 100 })),
});

test.each([
  [
    "columns",
    ["Выручка по дням", "486 300 ₽ · план 600 000 ₽ — 81 %", "52 тыс.", "121 тыс.", "пн 16", "План"],
  ],
  ["ranks", ["Анна", "212 400 ₽", "17 продаж ·", "Пётр", "168 900 ₽"]],
  ["funnel", ["Новые лиды", "52", "Дозвонились", "41 · 79 %", "Купили", "14 · 27 %"]],
  ["stacks", ["Новички", "Заснувшие", "сен", "120", "200"]],
  ["heat", ["сен 26 · 40", "55", "окт 26 · 7", "3/7", "Ещё не наступило"]],
  ["curve", ["20 % клиентов — 80 % выручки", "Доля клиентов", "Доля выручки", "80 %"]],
] as const)("the picture %s says its words and figures", (kind, words) => {
  expect(textsOf(samples[kind])).toEqual(expect.arrayContaining([...words]));
});

test("every figure of a week stands over its column, a day without sales says nothing", () => {
  const texts = textsOf(samples.columns);
  expect(texts.filter((text) => text.endsWith("тыс."))).toHaveLength(6);
  expect(texts).not.toContain("0");
});

test("a million beside ten rubles: both are said", () => {
  const texts = textsOf(
    columns([
      ["пн", 10],
      ["вт", 1_000_000],
      ["ср", 999_999],
    ]),
  );
  expect(texts).toEqual(expect.arrayContaining(["10", "1 млн"]));
});

test("one point is a picture", () => {
  expect(textsOf(columns([["сб 21", 12_000]]))).toEqual(expect.arrayContaining(["12 тыс.", "сб 21"]));
});

test("of 366 days only figures and names that have room are written", () => {
  const days = Array.from({ length: 366 }, (_, at): [string, number] => [
    `день ${at + 1}`,
    100 + ((at * 37) % 91),
  ]);
  const texts = textsOf(columns(days));
  expect(texts.length).toBeLessThan(40);
  expect(texts).toContain("день 1");
});

test("a name that is too long ends with «…» and leaves its figure alone", () => {
  const name = "Константин Константинопольский-Задунайский, старший продавец второго зала";
  const texts = textsOf({ ...samples.ranks, rows: [{ name, value: 21_240_000, note: "17 продаж" }] });
  expect(texts.find((text) => text.startsWith("Константин"))).toMatch(/^Константин \S+…$/);
  expect(texts).toContain("212 400 ₽");
});

test("what the font cannot draw is left out, what means something in SVG is escaped", () => {
  const rows = [{ name: "🐣 Анна <b> & Ко", value: 100 }];
  expect(textsOf({ ...samples.ranks, rows })[2]).toBe("Анна <b> & Ко");
});

test("a cell that was not observed is grey and empty", () => {
  const svg = svgOf(samples.heat);
  expect(svg.match(/fill="#dde2e9"/g)).toHaveLength(2);
});

test("nothing is written past the edges", () => {
  for (const chart of Object.values(samples)) {
    for (const [, x] of svgOf(chart).matchAll(/translate\(([\d.]+) /g)) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(1080);
    }
  }
});

test("English figures are English", () => {
  const texts = textsOf({ ...samples.columns, locale: "en" });
  expect(texts).toEqual(expect.arrayContaining(["52K", "121K"]));
  expect(textsOf({ ...samples.ranks, locale: "en" })).toContain("₽212,400");
});
