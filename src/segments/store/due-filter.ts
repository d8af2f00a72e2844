import { ownRhythmDays } from "../rules/due.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";
import { expr, type Filter, op } from "./filter.ts";
import { isNotOffended } from "./status-filter.ts";

/** The rule of rules/due.ts as a filter, over those who do not sleep yet. */
export function rhythmFilter(phase: "due" | "cooling", { now, policy, due }: SegmentContext): Filter {
  const at = now.toJSDate();
  const silent = { $multiply: [100, { $subtract: [at, "$lastPurchaseAt"] }] };
  const cycleMs = { $divide: [{ $subtract: ["$sleepsAt", "$lastPurchaseAt"] }, cyclesToSleep(policy)] };
  const share = (percent: number) => ({ $multiply: [percent, cycleMs] });
  const inPhase =
    phase === "due"
      ? { $and: [{ $gte: [silent, share(due.from)] }, { $lte: [silent, share(due.till)] }] }
      : { $gt: [silent, share(due.till)] };
  return { $and: [{ sleepsAt: op({ $gte: at }) }, expr(inPhase), isNotOffended] };
}

function cyclesToSleep({ patience, shopMedianGapDays }: SegmentContext["policy"]): object {
  const isPlanned = { $ne: [{ $ifNull: ["$plannedCycleDays", "$productCycleDays", null] }, null] };
  const hasOwn = { $gte: [{ $size: { $ifNull: ["$days", []] } }, ownRhythmDays] };
  const isFound = shopMedianGapDays === undefined ? hasOwn : true;
  return { $cond: [{ $and: [{ $not: [isPlanned] }, isFound] }, patience, 1] };
}
