import { DateTime } from "luxon";
import type { Pace } from "../../clients/index.ts";
import { gapsOf } from "../../shared/day-number.ts";
import { medianOf } from "../../shared/quantile.ts";
import { outOfReach } from "./quantiles.ts";
import type { RankFacts } from "./rank-facts.ts";
import { evenEnough, gapVariationOf } from "./xyz.ts";

const provenDays = 4;
const provenMonths = 12;
const vipShare = 0.05;
const frequentDays = 30;
const enoughGaps = 2;

/**
 * Proven: at least four purchase days over at least 12 months at an even pace, and neither asleep nor offended.
 * `now` is in the shop's zone; rules.md §5a.
 */
export function isProven(facts: RankFacts, now: DateTime): boolean {
  const { firstPurchaseAt, lastPurchaseAt, sleepsAt, grievedAt } = facts;
  if (facts.purchaseDays < provenDays || !firstPurchaseAt || !lastPurchaseAt) return false;
  if (sleepsAt && now.toMillis() > sleepsAt.getTime()) return false;
  if (grievedAt && grievedAt > lastPurchaseAt) return false;
  if (yearAfter(firstPurchaseAt, now) > lastPurchaseAt.getTime()) return false;
  return (gapVariationOf(facts.days) ?? Number.POSITIVE_INFINITY) <= evenEnough;
}

/**
 * From what 12-month revenue on a client is a VIP: at most a twentieth of the buyers, so nobody in a shop of less
 * than twenty; there the owner's mark alone makes one.
 */
export function vipFromOf(ascendingKopecks: Float64Array): number {
  const sorted = ascendingKopecks.toReversed();
  const places = Math.floor(sorted.length * vipShare);
  const last = sorted[places - 1];
  if (last === undefined || last <= 0) return outOfReach;
  if (sorted[places] !== last) return last;
  // A sum that would not fit in whole is no VIP's.
  const first = sorted.indexOf(last);
  return sorted[first - 1] ?? outOfReach;
}

export function isVip(marked: true | undefined, kopecks: number, vipFrom: number): boolean {
  return marked === true || kopecks >= vipFrom;
}

/** Frequent: a cycle of 30 days at most; cyclic: a planned cycle or an even pace; else rare. */
export function paceOf(facts: Pick<RankFacts, "days" | "plannedCycleDays" | "productCycleDays">): Pace {
  const planned = facts.plannedCycleDays ?? facts.productCycleDays;
  const cycle = planned ?? ownCycleOf(facts.days);
  if (cycle !== undefined && cycle <= frequentDays) return "frequent";
  const variation = gapVariationOf(facts.days);
  return planned !== undefined || (variation !== undefined && variation <= evenEnough) ? "cyclic" : "rare";
}

/** The client's own median gap; nothing under three purchase days. */
export function ownCycleOf(days: readonly string[]): number | undefined {
  const gaps = gapsOf(days);
  return gaps.length < enoughGaps ? undefined : medianOf(gaps);
}

function yearAfter(at: Date, { zone }: DateTime): number {
  return DateTime.fromJSDate(at, { zone }).startOf("day").plus({ months: provenMonths }).toMillis();
}
