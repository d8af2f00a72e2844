import { dayMs, gapsOf } from "../../shared/day-number.ts";
import { medianOf } from "../../shared/quantile.ts";
import type { StatusPolicy } from "./policy.ts";

export interface Buying {
  /** Local ISO dates of the last purchase days, oldest first. */
  days: readonly string[];
  lastPurchaseAt?: Date;
  /** The client's own cycle, set by hand. */
  plannedCycleDays?: number;
  /** The longest planned cycle among the products of the last purchase day. */
  productCycleDays?: number;
}

/** The instant after which a silent buyer sleeps; nothing for who never bought. rules.md §2. */
export function sleepsAtOf(buying: Buying, policy: StatusPolicy): Date | undefined {
  if (!buying.lastPurchaseAt) return undefined;
  return new Date(buying.lastPurchaseAt.getTime() + Math.round(thresholdDays(buying, policy) * dayMs));
}

/** How many days a buyer may be silent. */
export function thresholdDays(buying: Buying, policy: StatusPolicy): number {
  const planned = buying.plannedCycleDays ?? buying.productCycleDays;
  if (planned !== undefined) return planned;
  const own = ownCycleDays(gapsOf(buying.days), policy);
  return own === undefined ? policy.purchaseCycleDays : own * policy.patience;
}

/** The client's own rhythm, pulled to the shop's while there is little to go by. */
function ownCycleDays(gaps: number[], { shopMedianGapDays: shop }: StatusPolicy): number | undefined {
  if (gaps.length < 2) return shop;
  const own = medianOf(gaps);
  return shop === undefined ? own : (gaps.length * own + 2 * shop) / (gaps.length + 2);
}
