import { paretoOf } from "./pareto.ts";
import { ascending, cutsOf, outOfReach, reachedOf } from "./quantiles.ts";
import { type BuyerColumns, unknownPotential } from "./rank-facts.ts";
import { type RatingCuts, scoreOf, worthOf } from "./rating.ts";

type Basis = Pick<RatingCuts, "basis" | "marginRate">;

const enoughCosts = 0.8;
const shareOfA = 0.2;
const shareOfB = 0.2;
const shareOfC = 0.3;
const scoreMax = 1000;

/** The lines of a whole base; rules.md §5. Only who is worth something is compared. */
export function ratingCutsOf(buyers: BuyerColumns): RatingCuts {
  const basis = basisOf(buyers);
  const worths = worthsOf(buyers, basis);
  const worthy = worths.filter((worth) => worth > 0);
  const sorted = ascending(worthy);
  const percentiles = cutsOf(sorted, 100);
  const scores = new Uint32Array(scoreMax + 1);
  for (let at = 0; at < worths.length; at++) {
    const worth = worths[at] ?? 0;
    if (worth <= 0) continue;
    const score = scoreOf(reachedOf(worth, percentiles), buyers.potential[at] ?? unknownPotential);
    scores[score] = (scores[score] ?? 0) + 1;
  }
  const most = worthy.length === 0 ? 0 : paretoOf(sorted).clients / worthy.length;
  const untilA = Math.min(shareOfA, most);
  const shares = [untilA, untilA + shareOfB, untilA + shareOfB + shareOfC] as const;
  const [a, b, c] = scoreCuts(scores, worthy.length, shares);
  return { ...basis, percentiles, a, b, c };
}

/** By the margin only where four fifths of the revenue have a known cost. */
export function basisOf(buyers: Pick<BuyerColumns, "kopecks" | "knownKopecks" | "marginKopecks">): Basis {
  const known = sumOf(buyers.knownKopecks);
  const enough = known > 0 && known >= sumOf(buyers.kopecks) * enoughCosts;
  return {
    basis: enough ? "margin" : "revenue",
    marginRate: known > 0 ? sumOf(buyers.marginKopecks) / known : 0,
  };
}

/**
 * The least score of each upper part: equal scores are of one class, and whoever stands on the line belongs above
 * it. `scores` counts the clients of each score.
 */
function scoreCuts(scores: Uint32Array, count: number, shares: readonly [number, number, number]) {
  const cuts: [number, number, number] = [outOfReach, outOfReach, outOfReach];
  let above = 0;
  for (let score = scoreMax; score >= 0; score--) {
    if (scores[score] === 0) continue;
    // A hair of rounding must not move the line: 0.2 + 0.2 + 0.3 is not quite 0.7.
    for (const [part, share] of shares.entries()) if (above < share * count - 1e-9) cuts[part] = score;
    above += scores[score] ?? 0;
  }
  return cuts;
}

function worthsOf(buyers: BuyerColumns, basis: Basis): Float64Array {
  const worths = new Float64Array(buyers.kopecks.length);
  for (let at = 0; at < worths.length; at++) {
    const kopecks = buyers.kopecks[at] ?? 0;
    const knownKopecks = buyers.knownKopecks[at] ?? 0;
    const marginKopecks = buyers.marginKopecks[at] ?? 0;
    worths[at] = worthOf({ kopecks, knownKopecks, marginKopecks }, basis);
  }
  return worths;
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] ?? 0;
  return sum;
}
