import type { DateTime } from "luxon";
import type { Channel } from "./channel.ts";
import { moneyMonths, windowFrom } from "./money-year.ts";
import type { RatingCuts } from "./rating.ts";

/** What a source cost, and what came of it; only where the owner entered a cost. */
export interface ChannelCost {
  kopecks: number;
  /** (Worth − cost) ÷ cost, percent. */
  roi: number;
  /** What one new client cost. */
  cacKopecks?: number;
  /** What a client of it pays over his lifetime, of what he cost; three and more is healthy. */
  ltvToCac?: number;
}

export function channelCostOf(
  channel: Channel,
  costs: readonly { month: string; kopecks: number }[],
  today: DateTime,
  { basis, marginRate }: Pick<RatingCuts, "basis" | "marginRate">,
): ChannelCost | undefined {
  const from = windowFrom(today, moneyMonths);
  const to = today.toFormat("yyyy-MM");
  const kopecks = costs
    .filter(({ month }) => month >= from && month <= to)
    .reduce((sum, cost) => sum + cost.kopecks, 0);
  if (kopecks === 0) return undefined;
  const cost = { kopecks, roi: Math.round(((channel.worthKopecks - kopecks) / kopecks) * 100) };
  if (channel.clients === 0) return cost;
  const cacKopecks = kopecks / channel.clients;
  const ltv = (channel.totalKopecks / channel.buyers) * (basis === "margin" ? marginRate : 1);
  return { ...cost, cacKopecks, ltvToCac: ltv / cacKopecks };
}
