import type { DateTime } from "luxon";

/** What a lead did of his own accord and how he was reached; rules.md §11. */
export interface LeadFacts {
  /** Something was offered to him, or he asked for it: a price was named. */
  askedPrice: boolean;
  calledIn: boolean;
  visited: boolean;
  /** Somebody sent him. */
  referred: boolean;
  answeredLast: boolean;
  /** Named what he is ready to spend. */
  namedBudget: boolean;
  /** Calls without an answer in a row. */
  missedInARow: number;
  /** The last contact, or his coming. */
  lastSeenAt: DateTime;
}

export type Heat = "hot" | "warm" | "cold";

/** Points of a lead: what speaks for him, less two for each week of silence. */
export function leadScore(lead: LeadFacts, now: DateTime): number {
  const weeks = Math.max(0, Math.floor(now.diff(lead.lastSeenAt, "weeks").weeks));
  return (
    (lead.askedPrice ? 15 : 0) +
    (lead.calledIn ? 20 : 0) +
    (lead.referred ? 15 : 0) +
    (lead.visited ? 15 : 0) +
    (lead.answeredLast ? 10 : 0) +
    (lead.namedBudget ? 10 : 0) -
    (lead.missedInARow >= 3 ? 15 : 0) -
    2 * weeks
  );
}

export function heatOf(score: number): Heat {
  if (score >= 40) return "hot";
  return score >= 20 ? "warm" : "cold";
}
