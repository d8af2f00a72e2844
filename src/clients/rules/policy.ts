import { medianOf, quantileOf } from "../../shared/quantile.ts";

/**
 * The shop's numbers that statuses are made with (rules.md, "Status and purchase cycle"). `no` grows with
 * every change; a summary keeps the number of the policy its `sleepsAt` was made with.
 */
export interface StatusPolicy {
  no: number;
  fanFromPurchases: number;
  purchaseCycleDays: number;
  /** Median gap between purchase days over the whole shop; absent until there are enough gaps. */
  shopMedianGapDays?: number;
  /** How many cycles a client may be silent before he sleeps. */
  patience: number;
}

/** Before the shop has a policy of its own. */
export const defaultPolicy: StatusPolicy = {
  no: 0,
  fanFromPurchases: 2,
  purchaseCycleDays: 90,
  patience: 2,
};

const enoughGaps = 20;

/** The policy that the shop's own gaps (days between purchase days of one client) ask for. */
export function policyFrom(
  gapsDays: readonly number[],
  settings: { no: number; fanFromPurchases: number; purchaseCycleDays: number },
): StatusPolicy {
  if (gapsDays.length < enoughGaps) return { ...settings, patience: defaultPolicy.patience };
  const median = medianOf(gapsDays);
  return {
    ...settings,
    shopMedianGapDays: median,
    patience: clamp(quantileOf(gapsDays, 0.9) / median, 1.5, 4),
  };
}

/** Whether a number moved so far (by more than a tenth) that statuses are to be told by the new policy. */
export function hasMoved(last: StatusPolicy, next: StatusPolicy): boolean {
  return (["purchaseCycleDays", "shopMedianGapDays", "patience"] as const).some((name) => {
    const [before, after] = [last[name], next[name]];
    if (before === undefined || after === undefined) return before !== after;
    // What the owner set counts whatever it is.
    return name === "purchaseCycleDays" ? before !== after : Math.abs(after - before) > before * 0.1;
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
