import { expect, test } from "vitest";
import { cohortLines } from "../../../src/reports/rules/chart-cohorts.ts";
import { columnsOf, revenueColumns } from "../../../src/reports/rules/chart-columns.ts";
import { paretoOf } from "../../../src/reports/rules/chart-pareto.ts";
import { firstOf } from "../../../src/reports/rules/chart-ranks.ts";

const point = (day: string, rubles: number) => ({ day, kopecks: rubles * 100, count: 1 });
const everyDay = [1, 2, 3, 4, 5, 6, 7];

test.each([
  ["one day", "2026-11-21", "2026-11-21", "day", 1],
  ["31 days", "2026-10-01", "2026-10-31", "day", 31],
  ["32 days: weeks from Monday, cut at both ends", "2026-10-01", "2026-11-01", "week", 5],
  ["a quarter", "2026-10-01", "2026-12-31", "week", 14],
  ["93 days: months", "2026-10-01", "2027-01-01", "month", 4],
  ["a year", "2026-01-01", "2026-12-31", "month", 12],
] as const)("%s in columns that a telephone can show", (_, from, last, step, count) => {
  const shown = columnsOf({ from, last }, [], "2026-11-21");
  expect(shown.step).toBe(step);
  expect(shown.columns).toHaveLength(count);
  expect(shown.columns[0]?.first).toBe(from);
  expect(shown.columns.at(-1)?.last).toBe(last);
});

test("every sale is in one column, and the day that runs is known", () => {
  const days = [
    point("2026-10-01", 1),
    point("2026-10-04", 2),
    point("2026-10-05", 4),
    point("2026-11-01", 8),
  ];
  const { columns } = columnsOf({ from: "2026-10-01", last: "2026-11-01" }, days, "2026-10-05");
  expect(columns.map(({ points }) => points.reduce((sum, { kopecks }) => sum + kopecks / 100, 0))).toEqual([
    3, 4, 0, 0, 8,
  ]);
  expect(columns.map(({ runs }) => runs)).toEqual([false, true, false, false, false]);
});

test("a month's point counts for an own period that begins within the month", () => {
  const months = [point("2026-01-01", 5), point("2026-02-01", 7)];
  const { columns } = columnsOf({ from: "2026-01-10", last: "2026-06-10" }, months, "2026-11-21");
  expect(columns[0]?.points).toEqual([months[0]]);
});

test("a month's plan is spread over its working days; a month without a plan has no line", () => {
  const { columns } = columnsOf({ from: "2026-10-30", last: "2026-11-03" }, [], "2026-11-21");
  const months = new Map([["2026-11", 2_100_000]]);
  const planned = (workDays: number[]) =>
    revenueColumns(columns, { months, workDays }).map(({ planKopecks }) => planKopecks);
  expect(planned(everyDay)).toEqual([null, null, 70_000, 70_000, 70_000]);
  // 21 working days; the first of November is a Sunday.
  expect(planned([1, 2, 3, 4, 5])).toEqual([null, null, 0, 100_000, 100_000]);
});

test("of thirty sellers eleven are named and the others are one row", () => {
  const rows = Array.from({ length: 30 }, (_, at) => at);
  expect(firstOf(rows, 12).shown).toHaveLength(11);
  expect(firstOf(rows, 12).rest).toHaveLength(19);
  expect(firstOf(rows.slice(0, 12), 12)).toEqual({ shown: rows.slice(0, 12), rest: [] });
});

const curve = (clients: number) => ({
  clients,
  kopecks: 1_000,
  points: Array.from({ length: clients }, (_, at) => ({
    clients: (at + 1) / clients,
    kopecks: Math.min(1, ((at + 1) / clients) * 4),
  })),
});

test("nine buyers are no curve, ten are; a million of them are thinned", () => {
  expect(paretoOf(curve(9))).toBeUndefined();
  expect(paretoOf(curve(10))?.mark).toEqual({ clients: 2, share: 0.2, kopecks: 0.8 });
  const many = paretoOf(curve(100_000));
  expect(many?.points.length).toBeLessThan(130);
  expect(many?.points.at(-1)).toEqual([1, 1]);
});

test("cohorts speak in percent from ten clients on, and are silent about what has not come", () => {
  const rows = [
    { month: "2026-08", clients: 10, bought: [10, 5, 2] },
    { month: "2026-09", clients: 9, bought: [9, 3] },
    { month: "2026-10", clients: 0, bought: [0, 0] },
    { month: "2026-11", clients: 20, bought: [20] },
  ];
  expect(cohortLines(rows)).toEqual([
    {
      month: "2026-08",
      clients: 10,
      cells: [
        { share: 0.5, bought: 5, few: false },
        { share: 0.2, bought: 2, few: false },
      ],
    },
    { month: "2026-09", clients: 9, cells: [{ share: 3 / 9, bought: 3, few: true }, null] },
  ]);
  expect(cohortLines([])).toEqual([]);
});
