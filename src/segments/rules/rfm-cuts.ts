import { ascending, cutsOf, outOfReach } from "./quantiles.ts";
import type { BuyerColumns } from "./rank-facts.ts";

/** From which value on a score is one better: the cuts of 2, 3, 4 and 5. Those of `r` are days, fewer is better. */
export interface RfmCuts {
  r: number[];
  f: number[];
  m: number[];
  /** Not the shop's own fifths: it is too small, or nearly everybody has bought once. */
  fixed: boolean;
}

const enoughBuyers = 50;
const tooManyOnce = 0.6;
// Of the shop's purchase cycle, and of the average buyer's money.
const fixedCycles = [4, 2, 1, 1 / 3];
const fixedShares = [0.25, 0.5, 1, 2];
const fifths = 5;

/**
 * The cuts of a whole base; rules.md §4. Nothing about one client hangs on the order they come in. `kopecks`: the
 * buyers' sums as they ascend.
 */
export function rfmCutsOf(
  buyers: BuyerColumns,
  { purchaseCycleDays, frequencyFrom }: { purchaseCycleDays: number; frequencyFrom: readonly number[] },
  kopecks = ascending(buyers.kopecks),
): RfmCuts {
  const count = buyers.days.length;
  if (count < enoughBuyers || onceOf(buyers.days) > count * tooManyOnce)
    return {
      r: fixedCycles.map((cycles) => Math.round(purchaseCycleDays * cycles)),
      f: [...frequencyFrom],
      m: fixedShares.map((share) => Math.max(1, Math.round(meanOf(buyers.kopecks) * share))),
      fixed: true,
    };
  const freshness = ascending(buyers.silentDays)
    .map((days) => -days)
    .reverse();
  return {
    // No one has been silent for less than no days.
    r: cutsOf(freshness, fifths).map((cut) => (cut === outOfReach ? -1 : 0 - cut)),
    f: cutsOf(ascending(buyers.days), fifths),
    m: cutsOf(kopecks, fifths),
    fixed: false,
  };
}

/** Bought on one day of the window, or before it only. */
function onceOf(days: ArrayLike<number>): number {
  let once = 0;
  for (let at = 0; at < days.length; at++) if ((days[at] ?? 0) <= 1) once++;
  return once;
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] ?? 0;
  return values.length === 0 ? 0 : sum / values.length;
}
