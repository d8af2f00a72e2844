import { DateTime } from "luxon";
import { sumOver } from "./chart-ranks.ts";
import type { RevenuePoint } from "./series.ts";

export type ColumnStep = "day" | "week" | "month";

/** A column stands for these days, both of them in, as local ISO dates. `runs`: it is not over yet. */
export interface Column<Point> {
  first: string;
  last: string;
  runs: boolean;
  points: Point[];
}

const dayColumnsMax = 31;
// Spans that are longer come by months: see series.ts.
const dayPointsMax = 92;

/** A period in columns that a telephone can show: up to 31 days, then weeks, then months. */
export function columnsOf<Point extends { day: string }>(
  { from, last }: { from: string; last: string },
  points: readonly Point[],
  today: string,
): { step: ColumnStep; columns: Column<Point>[] } {
  const days = Math.round(dayOf(last).diff(dayOf(from), "days").days) + 1;
  const step: ColumnStep = days <= dayColumnsMax ? "day" : days <= dayPointsMax ? "week" : "month";
  const columns: Column<Point>[] = [];
  for (let start = dayOf(from); isoOf(start) <= last; start = start.startOf(step).plus({ [step]: 1 })) {
    const first = isoOf(start);
    const end = isoOf(start.endOf(step));
    const until = end < last ? end : last;
    // A month's point bears its first day, which may lie before an own period.
    const since = isoOf(step === "month" ? start.startOf("month") : start);
    const own = points.filter(({ day }) => day >= since && day <= until);
    columns.push({ first, last: until, runs: today >= first && today <= until, points: own });
  }
  return { step, columns };
}

export interface RevenueColumn extends Column<RevenuePoint> {
  kopecks: number;
  count: number;
  /** Its part of the months' plans; null where a month of it has none. */
  planKopecks: number | null;
}

/** The planned revenue in kopecks by month, `2026-11`, and the ISO weekdays on which the shop works for it. */
export interface MonthPlans {
  months: ReadonlyMap<string, number>;
  workDays: readonly number[];
}

export function revenueColumns(columns: readonly Column<RevenuePoint>[], plans: MonthPlans): RevenueColumn[] {
  return columns.map((column) => ({
    ...column,
    kopecks: sumOver(column.points, ({ kopecks }) => kopecks),
    count: sumOver(column.points, ({ count }) => count),
    planKopecks: planOf(column.first, column.last, plans),
  }));
}

/** A month's plan is spread evenly over its working days. */
function planOf(first: string, last: string, plans: MonthPlans): number | null {
  let sum = 0;
  for (let day = dayOf(first); isoOf(day) <= last; day = day.plus({ days: 1 })) {
    const plan = plans.months.get(day.toFormat("yyyy-MM"));
    if (plan === undefined) return null;
    if (plans.workDays.includes(day.weekday)) sum += plan / workDaysIn(day, plans.workDays);
  }
  return Math.round(sum);
}

function workDaysIn(month: DateTime, workDays: readonly number[]): number {
  const start = month.startOf("month");
  const days = Array.from({ length: start.daysInMonth ?? 30 }, (_, at) => start.plus({ days: at }));
  return days.filter(({ weekday }) => workDays.includes(weekday)).length;
}

/** The months that a span touches, `2026-11`. */
export function monthsOf(first: string, last: string): string[] {
  const months: string[] = [];
  for (let day = dayOf(first).startOf("month"); isoOf(day) <= last; day = day.plus({ months: 1 })) {
    months.push(day.toFormat("yyyy-MM"));
  }
  return months;
}

/** The last day of a month, `2026-11` → `2026-11-30`. */
export function lastDayOf(month: string): string {
  return isoOf(dayOf(`${month}-01`).endOf("month"));
}

function dayOf(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: "utc" });
}

function isoOf(day: DateTime): string {
  return day.toFormat("yyyy-MM-dd");
}
