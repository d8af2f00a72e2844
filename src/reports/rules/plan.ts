import type { DateTime } from "luxon";
import { monthOf } from "./days.ts";
import type { Span } from "./period.ts";

/** What is meant to be reached; what nobody planned is absent. Of the shop, or of one seller. */
export interface PlanNumbers {
  revenueKopecks?: number;
  newbies?: number;
  fans?: number;
}

export const planNumbers = ["revenueKopecks", "newbies", "fans"] as const;
export type PlanNumber = (typeof planNumbers)[number];

/** The most that may be planned: ten thousand million rubles, a million people. */
export const planMax: Record<PlanNumber, number> = {
  revenueKopecks: 1_000_000_000_000,
  newbies: 1_000_000,
  fans: 1_000_000,
};

/** Working days of a span; of a month without one every day counts. `workDays`: ISO weekdays. */
export function workDaysIn({ from, until }: Span, workDays: readonly number[]): number {
  let count = 0;
  for (let day = from.startOf("day"); day < until; day = day.plus({ days: 1 })) {
    if (workDays.includes(day.weekday)) count += 1;
  }
  return count;
}

/** The share of a span in the months' plans, by working days: a day's, a week's and a year's plan. dialogues.md §3.14. */
export function planOfSpan(
  plans: ReadonlyMap<string, PlanNumbers>,
  { from, until }: Span,
  workDays: readonly number[],
): PlanNumbers {
  const sum: PlanNumbers = {};
  for (let start = from.startOf("month"); start < until; start = start.plus({ months: 1 })) {
    const end = start.plus({ months: 1 });
    const inside = { from: from > start ? from : start, until: until < end ? until : end };
    const share =
      workDaysIn(inside, workDays) / Math.max(1, workDaysIn({ from: start, until: end }, workDays));
    const plan = plans.get(monthOf(start.toFormat("yyyy-MM-dd")));
    for (const name of planNumbers) {
      const planned = plan?.[name];
      if (planned !== undefined) sum[name] = (sum[name] ?? 0) + planned * share;
    }
  }
  return rounded(sum);
}

// A pace of a day or two says nothing of a month.
const paceDaysMin = 3;

/** What the month comes to at the pace so far, by working days; nothing while fewer than three have passed. */
export function forecastOf(
  fact: number,
  { month, now, workDays }: { month: Span; now: DateTime; workDays: readonly number[] },
): number | undefined {
  if (now >= month.until || now < month.from) return undefined;
  const passed = workDaysIn({ from: month.from, until: now }, workDays);
  if (passed < paceDaysMin) return undefined;
  return Math.round((fact / passed) * workDaysIn(month, workDays));
}

/** «Как в прошлом месяце +10 %»: money in whole thousands of rubles, people in whole persons, both upwards. */
export function raised(last: Required<PlanNumbers>): PlanNumbers {
  const thousand = 100_000;
  const more: PlanNumbers = {
    revenueKopecks: Math.ceil((last.revenueKopecks * 1.1) / thousand - 1e-9) * thousand,
    newbies: Math.ceil(last.newbies * 1.1 - 1e-9),
    fans: Math.ceil(last.fans * 1.1 - 1e-9),
  };
  return Object.fromEntries(Object.entries(more).filter(([, value]) => value > 0));
}

/** The numbers, when each is one that may be planned. */
export function readPlan(typed: PlanNumbers): PlanNumbers | undefined {
  const given = planNumbers.filter((name) => typed[name] !== undefined);
  const fits = given.every((name) => {
    const value = typed[name] ?? 0;
    return Number.isInteger(value) && value >= 0 && value <= planMax[name];
  });
  return fits ? typed : undefined;
}

/** Money in whole rubles, people in tenths are of no use: at least one where something is planned. */
function rounded(plan: PlanNumbers): PlanNumbers {
  const whole: PlanNumbers = {};
  if (plan.revenueKopecks !== undefined) whole.revenueKopecks = Math.round(plan.revenueKopecks / 100) * 100;
  for (const name of ["newbies", "fans"] as const) {
    const value = plan[name];
    if (value !== undefined) whole[name] = Math.round(value);
  }
  return whole;
}
