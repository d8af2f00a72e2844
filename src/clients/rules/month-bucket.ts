import type { BoughtItem } from "./client-fact.ts";

/**
 * What a client bought in one local calendar month. `n` receipts on `days` purchase days; `knownKopecks` is the
 * revenue of the items whose cost is known, `marginKopecks` what remains of it.
 */
export interface MonthBucket {
  /** «2026-11» */
  month: string;
  n: number;
  days: number;
  kopecks: number;
  knownKopecks: number;
  marginKopecks: number;
}

const monthsKept = 25;

/** The last months that had a purchase, oldest first, with one purchase more. */
export function withMonth(
  months: readonly MonthBucket[],
  purchase: { day: string; amountKopecks: number; items?: readonly BoughtItem[] },
  isNewDay: boolean,
): MonthBucket[] {
  const month = purchase.day.slice(0, "2026-11".length);
  const before = months.find((bucket) => bucket.month === month) ?? { ...emptyBucket, month };
  const known = (purchase.items ?? []).filter(({ costKopecks }) => costKopecks !== undefined);
  const knownKopecks = known.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0);
  const costKopecks = known.reduce((sum, item) => sum + (item.costKopecks ?? 0), 0);
  const after: MonthBucket = {
    month,
    n: before.n + 1,
    days: before.days + (isNewDay ? 1 : 0),
    kopecks: before.kopecks + purchase.amountKopecks,
    knownKopecks: before.knownKopecks + knownKopecks,
    marginKopecks: before.marginKopecks + knownKopecks - costKopecks,
  };
  return [...months.filter((bucket) => bucket.month !== month), after]
    .sort((left, right) => (left.month < right.month ? -1 : 1))
    .slice(-monthsKept);
}

const emptyBucket = { n: 0, days: 0, kopecks: 0, knownKopecks: 0, marginKopecks: 0 };
