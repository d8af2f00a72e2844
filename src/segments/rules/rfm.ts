import type { RfmWord, Score } from "../../clients/index.ts";
import { reachedOf } from "./quantiles.ts";
import type { Buyer } from "./rank-facts.ts";
import type { RfmCuts } from "./rfm-cuts.ts";

export interface RfmScores {
  r: Score;
  f: Score;
  m: Score;
}

export function rfmScoresOf(
  { silentDays, days, kopecks }: Pick<Buyer, "silentDays" | "days" | "kopecks">,
  cuts: RfmCuts,
): RfmScores {
  const fresh = cuts.r.filter((cut) => silentDays <= cut).length;
  return {
    r: (1 + fresh) as Score,
    f: (1 + reachedOf(days, cuts.f)) as Score,
    m: (1 + reachedOf(kopecks, cuts.m)) as Score,
  };
}

/** What a client is called by how lately (r) and how often (f) he buys: every cell has exactly one word. */
export function rfmWordOf({ r, f }: Pick<RfmScores, "r" | "f">): RfmWord {
  return words[r][f - 1] ?? "hibernating";
}

// rules.md §4, its ten patterns laid out. Columns: f from 1 to 5.
const words: Record<Score, readonly RfmWord[]> = {
  5: ["new", "potential-loyalist", "potential-loyalist", "champions", "champions"],
  4: ["promising", "potential-loyalist", "potential-loyalist", "loyal", "loyal"],
  3: ["about-to-sleep", "about-to-sleep", "need-attention", "loyal", "loyal"],
  2: ["hibernating", "hibernating", "at-risk", "at-risk", "cant-lose"],
  1: ["hibernating", "hibernating", "at-risk", "at-risk", "cant-lose"],
};
