import type { Chart } from "../../../src/platform/charts/chart.ts";

const week = ["пн 16", "вт 17", "ср 18", "чт 19", "пт 20", "сб 21", "вс 22"];

/** A picture of every kind, as a shop of some size would see it. */
export const samples = {
  columns: {
    kind: "columns",
    locale: "ru",
    unit: "kopecks",
    title: "Выручка по дням",
    subtitle: "486 300 ₽ · план 600 000 ₽ — 81 %",
    points: week.map((label, at) => ({
      label,
      value: [5_230_000, 8_140_000, 4_450_000, 12_060_000, 9_500_000, 9_250_000, 0][at] ?? 0,
    })),
    line: { names: ["Выручка, ₽", "План"], values: week.map(() => 8_571_400) },
  },
  ranks: {
    kind: "ranks",
    locale: "ru",
    unit: "kopecks",
    title: "Продавцы",
    markName: "План",
    rows: [
      { name: "Анна", value: 21_240_000, note: "17 продаж", mark: 20_000_000 },
      { name: "Пётр", value: 16_890_000, note: "12 продаж" },
    ],
  },
  funnel: {
    kind: "funnel",
    locale: "ru",
    title: "Воронка",
    steps: [
      { name: "Новые лиды", value: 52 },
      { name: "Дозвонились", value: 41, note: "79 %" },
      { name: "Купили", value: 14, note: "27 %" },
    ],
  },
  stacks: {
    kind: "stacks",
    locale: "ru",
    unit: "count",
    title: "Движение базы",
    labels: ["сен", "окт", "ноя"],
    parts: [
      { name: "Новички", tone: "main", values: [120, 130, 90] },
      { name: "Заснувшие", tone: "faint", values: [200, 220, 0] },
    ],
  },
  heat: {
    kind: "heat",
    locale: "ru",
    title: "Покупают ли снова",
    columns: ["1", "2"],
    rows: [
      {
        name: "сен 26",
        note: "40",
        cells: [
          { share: 0.55, text: "55" },
          { share: 0.1, text: "10" },
        ],
      },
      { name: "окт 26", note: "7", cells: [{ share: 0.43, text: "3/7" }, null] },
    ],
    unseen: "Ещё не наступило",
  },
  curve: {
    kind: "curve",
    locale: "ru",
    title: "Кто приносит выручку",
    axes: ["Доля клиентов", "Доля выручки"],
    points: [
      [0, 0],
      [0.2, 0.8],
      [1, 1],
    ],
    mark: { x: 0.2, y: 0.8, text: "20 % клиентов — 80 % выручки" },
  },
} satisfies Record<Chart["kind"], Chart>;
