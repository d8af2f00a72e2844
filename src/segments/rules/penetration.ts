import type { DateTime } from "luxon";
import { daysBetween } from "../../shared/day-number.ts";

/** What the client spends a year on what the shop sells, by his own words, and the day he said so. */
export interface Wallet {
  kopecks: number;
  at: string;
}

export interface Penetration {
  /** The shop's share of what he spends, 0–100. */
  index: number;
  /** What he spends elsewhere in a year. */
  growthKopecks: number;
}

// Older words are asked anew: rules.md §9.
const freshDays = 365;

/** The shop's share of the client's wallet, or why there is none. `boughtKopecks` of 12 months; rules.md §9. */
export function penetrationOf(
  wallet: Wallet | undefined,
  boughtKopecks: number,
  today: DateTime,
): Penetration | "unknown" | "stale" {
  if (wallet === undefined || wallet.kopecks <= 0) return "unknown";
  if (daysBetween(wallet.at, today.toFormat("yyyy-MM-dd")) > freshDays) return "stale";
  const index = Math.round((boughtKopecks / wallet.kopecks) * 100);
  return {
    index: Math.min(100, Math.max(0, index)),
    growthKopecks: Math.max(0, wallet.kopecks - boughtKopecks),
  };
}
