import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { forecastOf, planOfSpan, raised, readPlan, workDaysIn } from "../../src/reports/rules/plan.ts";

const zone = "Europe/Moscow";
const at = (iso: string) => DateTime.fromISO(iso, { zone });
const span = (from: string, until: string) => ({ from: at(from), until: at(until) });
const november = span("2026-11-01", "2026-12-01");
const weekdays = [1, 2, 3, 4, 5];
const plans = new Map([["2026-11", { revenueKopecks: 21_000_000, newbies: 21 }]]);

test("November 2026 has 21 working days from Monday to Friday", () => {
  expect(workDaysIn(november, weekdays)).toBe(21);
});

test.each([
  ["the whole month", "2026-11-01", "2026-12-01", { revenueKopecks: 21_000_000, newbies: 21 }],
  ["a working day", "2026-11-23", "2026-11-24", { revenueKopecks: 1_000_000, newbies: 1 }],
  ["a day off", "2026-11-22", "2026-11-23", { revenueKopecks: 0, newbies: 0 }],
  ["a week", "2026-11-16", "2026-11-23", { revenueKopecks: 5_000_000, newbies: 5 }],
  [
    "a week that ends in a month without a plan",
    "2026-11-30",
    "2026-12-07",
    { revenueKopecks: 1_000_000, newbies: 1 },
  ],
  ["another month", "2026-12-01", "2027-01-01", {}],
] as const)("the plan of %s is the share of its working days", (_what, from, until, expected) => {
  expect(planOfSpan(plans, span(from, until), weekdays)).toEqual(expected);
});

test.each([
  ["two working days say nothing", "2026-11-03T20:00", undefined],
  ["from the third on they do", "2026-11-04T12:00", 700],
  ["a month that is over has no forecast", "2026-12-01T00:00", undefined],
])("a forecast: %s", (_what, now, expected) => {
  expect(forecastOf(100, { month: november, now: at(now), workDays: weekdays })).toBe(expected);
});

test("last month and a tenth: whole thousands and whole people, nothing of nothing", () => {
  const last = { revenueKopecks: 10_000_100, newbies: 10, fans: 0 };
  expect(raised(last)).toEqual({ revenueKopecks: 11_100_000, newbies: 11 });
  expect(raised({ ...last, revenueKopecks: 10_000_000 })).toEqual({
    revenueKopecks: 11_000_000,
    newbies: 11,
  });
});

test("a plan is whole numbers that are not below nothing", () => {
  expect(readPlan({ newbies: 0 })).toEqual({ newbies: 0 });
  expect(readPlan({ newbies: -1 })).toBeUndefined();
  expect(readPlan({ newbies: 1.5 })).toBeUndefined();
  expect(readPlan({ revenueKopecks: 1_000_000_000_001 })).toBeUndefined();
});
