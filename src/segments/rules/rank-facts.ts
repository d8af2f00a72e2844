import type { MonthBucket } from "../../clients/index.ts";

/** What a client is ranked by: a part of his summary and of his card. */
export interface RankFacts {
  /** Oldest first. */
  months?: readonly MonthBucket[];
  /** The last 24 purchase days, local ISO dates, oldest first. */
  days: readonly string[];
  purchaseDays: number;
  firstPurchaseAt?: Date;
  lastPurchaseAt?: Date;
  sleepsAt?: Date;
  grievedAt?: Date;
  plannedCycleDays?: number;
  productCycleDays?: number;
  vip?: true;
  potential?: 1 | 2 | 3 | 4 | 5;
  wallet?: { kopecks: number; at: string };
}

/** The fields of a client that ranking reads. */
export const rankFields = [
  "months",
  "days",
  "purchaseDays",
  "firstPurchaseAt",
  "lastPurchaseAt",
  "sleepsAt",
  "grievedAt",
  "plannedCycleDays",
  "productCycleDays",
  "vip",
  "potential",
  "wallet",
] as const satisfies readonly (keyof RankFacts)[];

/** The same in numbers: what the whole base is compared by. */
export interface Buyer {
  /** Local days since the last purchase. */
  silentDays: number;
  /** Purchase days of the window of 12 months. */
  days: number;
  /** Of the same window. */
  kopecks: number;
  knownKopecks: number;
  marginKopecks: number;
  /** 0–100, or `unknownPotential`. */
  potential: number;
}

/** Many buyers, a column for each number; plain or typed arrays of one length. */
export type BuyerColumns = { [Name in keyof Buyer]: ArrayLike<number> };

export const unknownPotential = -1;
