import type { DateTime } from "luxon";
import { daysBetween } from "../../shared/day-number.ts";
import { isRanked, yearOf } from "./money-year.ts";
import { penetrationOf } from "./penetration.ts";
import { type Buyer, type BuyerColumns, type RankFacts, unknownPotential } from "./rank-facts.ts";

/** The numbers a client is compared by; nothing for who has not bought for 24 months. */
export function buyerOf(facts: RankFacts, today: DateTime): Buyer | undefined {
  const lastDay = facts.days.at(-1);
  if (!isRanked(lastDay, today)) return undefined;
  const { days, kopecks, knownKopecks, marginKopecks } = yearOf(facts.months ?? [], today);
  return {
    silentDays: Math.max(0, daysBetween(lastDay, today.toFormat("yyyy-MM-dd"))),
    days,
    kopecks,
    knownKopecks,
    marginKopecks,
    potential: potentialOf(facts, kopecks, today),
  };
}

export function columnsOf(buyers: readonly Buyer[]): BuyerColumns {
  return {
    silentDays: buyers.map(({ silentDays }) => silentDays),
    days: buyers.map(({ days }) => days),
    kopecks: buyers.map(({ kopecks }) => kopecks),
    knownKopecks: buyers.map(({ knownKopecks }) => knownKopecks),
    marginKopecks: buyers.map(({ marginKopecks }) => marginKopecks),
    potential: buyers.map(({ potential }) => potential),
  };
}

/** What people marked on the card, 1–5 as 0–100; else what he spends elsewhere by his own fresh words. */
export function potentialOf(
  { potential, wallet }: Pick<RankFacts, "potential" | "wallet">,
  boughtKopecks: number,
  today: DateTime,
): number {
  if (potential !== undefined) return (potential - 1) * 25;
  const penetration = penetrationOf(wallet, boughtKopecks, today);
  return typeof penetration === "string" ? unknownPotential : 100 - penetration.index;
}
