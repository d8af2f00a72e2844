import type { Rating } from "../../clients/index.ts";
import { reachedOf } from "./quantiles.ts";
import { type Buyer, unknownPotential } from "./rank-facts.ts";

/** What clients are worth by: the margin of 12 months, or their revenue while too few costs are known. */
export interface RatingCuts {
  basis: "margin" | "revenue";
  /** The shop's mean margin of a ruble sold, for what a client bought at unknown cost. */
  marginRate: number;
  /** The worth that 1, 2 … 99 % of the others stay below, kopecks. */
  percentiles: number[];
  /** From which score on a client is A, B, C; 0–1000. */
  a: number;
  b: number;
  c: number;
}

export interface RatingParts {
  worthKopecks: number;
  /** Percentile of the worth, 0–100. */
  value: number;
  /** 0–100: what could still be had of him; missing while nobody knows. */
  potential?: number;
  /** Seven tenths value, three tenths potential; 0–1000. */
  score: number;
  rating: Rating;
}

/** A client's class and what it is put together from; rules.md §5. E is a rule: whoever brought nothing. */
export function ratingOf(buyer: Omit<Buyer, "silentDays" | "days">, cuts: RatingCuts): RatingParts {
  const worthKopecks = worthOf(buyer, cuts);
  const value = reachedOf(worthKopecks, cuts.percentiles);
  const score = scoreOf(value, buyer.potential);
  return {
    worthKopecks,
    value,
    ...(buyer.potential === unknownPotential ? {} : { potential: buyer.potential }),
    score,
    rating: worthKopecks <= 0 ? "E" : classOf(score, cuts),
  };
}

/** What a client was worth in 12 months, in whole kopecks. */
export function worthOf(
  { kopecks, knownKopecks, marginKopecks }: Pick<Buyer, "kopecks" | "knownKopecks" | "marginKopecks">,
  { basis, marginRate }: Pick<RatingCuts, "basis" | "marginRate">,
): number {
  if (basis === "revenue") return kopecks;
  return marginKopecks + Math.round((kopecks - knownKopecks) * marginRate);
}

/** 0–1000: a client of whom nobody knows what else he could buy is taken by his value alone. */
export function scoreOf(value: number, potential: number): number {
  return potential === unknownPotential ? value * 10 : value * 7 + potential * 3;
}

function classOf(score: number, { a, b, c }: Pick<RatingCuts, "a" | "b" | "c">): Rating {
  return score >= a ? "A" : score >= b ? "B" : score >= c ? "C" : "D";
}
