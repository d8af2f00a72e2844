import type { DateTime } from "luxon";
import type { Ranked } from "../../clients/index.ts";
import { buyerOf } from "./buyer.ts";
import { isProven, isVip, paceOf, vipFromOf } from "./kinds.ts";
import { type Pareto, paretoOf } from "./pareto.ts";
import { ascending } from "./quantiles.ts";
import type { BuyerColumns, RankFacts } from "./rank-facts.ts";
import { type RatingCuts, type RatingParts, ratingOf } from "./rating.ts";
import { ratingCutsOf } from "./rating-cuts.ts";
import { rfmScoresOf, rfmWordOf } from "./rfm.ts";
import { type RfmCuts, rfmCutsOf } from "./rfm-cuts.ts";

/** Where the lines of a night ran, so that a client is ranked by his own facts of this moment. */
export interface Cutpoints {
  /** The local ISO day they were drawn on. */
  day: string;
  /** Who was compared: bought in the last 24 months. */
  clients: number;
  rfm: RfmCuts;
  rating: RatingCuts;
  pareto: Pareto;
  /** From what 12-month revenue on a client is a VIP. */
  vipFrom: number;
}

export interface RankSettings {
  /** The shop's usual cycle, days. */
  purchaseCycleDays: number;
  /** From how many purchase days on a client of a small base has the frequency 2, 3, 4 and 5. */
  frequencyFrom: readonly number[];
}

/** The lines of a whole base. `buyers`: everybody who bought in the last 24 months, in any order. */
export function cutpointsOf(buyers: BuyerColumns, today: DateTime, settings: RankSettings): Cutpoints {
  const kopecks = ascending(buyers.kopecks);
  return {
    day: today.toFormat("yyyy-MM-dd"),
    clients: buyers.kopecks.length,
    rfm: rfmCutsOf(buyers, settings, kopecks),
    rating: ratingCutsOf(buyers),
    pareto: paretoOf(kopecks),
    vipFrom: vipFromOf(kopecks),
  };
}

/** A client's labels at this moment; nothing for who has not bought for 24 months. `today` is in the shop's zone. */
export function rankOf(facts: RankFacts, cuts: Cutpoints, today: DateTime): Ranked | undefined {
  const buyer = buyerOf(facts, today);
  if (buyer === undefined) return undefined;
  const scores = rfmScoresOf(buyer, cuts.rfm);
  return {
    rating: ratingOf(buyer, cuts.rating).rating,
    ...scores,
    rfm: rfmWordOf(scores),
    ...(isVip(facts.vip, buyer.kopecks, cuts.vipFrom) ? { vip: true as const } : {}),
    ...(isProven(facts, today) ? { proven: true as const } : {}),
    pace: paceOf(facts),
    at: today.toFormat("yyyy-MM-dd"),
  };
}

/** What the rating is put together from, for the screen that explains it. */
export function ratingPartsOf(facts: RankFacts, cuts: Cutpoints, today: DateTime): RatingParts | undefined {
  const buyer = buyerOf(facts, today);
  return buyer && ratingOf(buyer, cuts.rating);
}
