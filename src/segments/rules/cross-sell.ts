import type { PairCounts } from "./cross-sell-counts.ts";

/** Whoever has `has` also buys `also`. */
export interface Pair {
  has: string;
  also: string;
  /** Clients who have both, who have the first, who have the second. */
  both: number;
  hasCount: number;
  alsoCount: number;
  /** Both, of all who have anything: 0–1. */
  support: number;
  /** Both, of those who have the first. */
  confidence: number;
  /** How many times oftener than by chance, drawn to 1 where the cases are few. */
  lift: number;
  /** Who has the first and lacks the second. */
  prospects: number;
}

const leastBoth = 5;
const leastShare = 0.01;
const leastConfidence = 0.2;
const leastLift = 1.3;

/** The pairs worth offering, those first that promise most sales; rules.md §8. */
export function pairsOf({ clients, items, pairs }: PairCounts): Pair[] {
  const enough = Math.max(leastBoth, clients * leastShare);
  const worthy: Pair[] = [];
  for (const [key, both] of pairs) {
    if (both < enough) continue;
    const [one = "", other = ""] = key.split("|");
    for (const [has, also] of [
      [one, other],
      [other, one],
    ] as const) {
      const pair = pairOf(
        { has, also, both, hasCount: items.get(has) ?? 0, alsoCount: items.get(also) ?? 0 },
        clients,
      );
      if (pair.confidence >= leastConfidence && pair.lift >= leastLift && pair.prospects > 0)
        worthy.push(pair);
    }
  }
  return worthy.sort(
    (left, right) =>
      promiseOf(right) - promiseOf(left) || (left.has + left.also < right.has + right.also ? -1 : 1),
  );
}

function pairOf(
  counted: Pick<Pair, "has" | "also" | "both" | "hasCount" | "alsoCount">,
  clients: number,
): Pair {
  const { both, hasCount, alsoCount } = counted;
  const byChance = (hasCount * alsoCount) / clients;
  return {
    ...counted,
    support: both / clients,
    confidence: both / hasCount,
    lift: (both + 1) / (byChance + 1),
    prospects: hasCount - both,
  };
}

function promiseOf({ prospects, confidence }: Pair): number {
  return prospects * confidence;
}
