import type { DateTime } from "luxon";
import type { MonthBucket } from "../../clients/index.ts";

/** The money of the last 12 calendar months, the running one among them; rules.md §4. */
export const moneyMonths = 12;
/** Who bought in the last 24 of them is ranked at all. */
export const rankedMonths = 24;

/** The first month of a window that ends with the running one: `2025-12`. `today` is in the shop's zone. */
export function windowFrom(today: DateTime, months: number): string {
  return today
    .startOf("month")
    .minus({ months: months - 1 })
    .toFormat("yyyy-MM");
}

export function isRanked(lastDay: string | undefined, today: DateTime): lastDay is string {
  return lastDay !== undefined && lastDay.slice(0, 7) >= windowFrom(today, rankedMonths);
}

/** The sums of the last 12 months. */
export function yearOf(months: readonly MonthBucket[], today: DateTime): Omit<MonthBucket, "month"> {
  const from = windowFrom(today, moneyMonths);
  const sums = { n: 0, days: 0, kopecks: 0, knownKopecks: 0, marginKopecks: 0 };
  for (const bucket of months) {
    if (bucket.month < from) continue;
    sums.n += bucket.n;
    sums.days += bucket.days;
    sums.kopecks += bucket.kopecks;
    sums.knownKopecks += bucket.knownKopecks;
    sums.marginKopecks += bucket.marginKopecks;
  }
  return sums;
}
