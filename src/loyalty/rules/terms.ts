import type { SaleTerms } from "./quote.ts";
import { type LoyaltySettings, tierOf } from "./tier.ts";

/** What holds for a client at a sale now. Without loyalty nothing does. */
export function termsOf(
  loyalty: LoyaltySettings,
  { totalKopecks, joined, points }: { totalKopecks: number; joined: boolean; points: number },
): SaleTerms {
  if (!loyalty.on) return {};
  const tier = tierOf(totalKopecks, loyalty.tiers);
  const { accrualPercent, spendMaxPercent } = loyalty;
  return {
    ...(tier && { tier: { name: tier.name, percent: tier.percent } }),
    ...(joined && { account: { points, accrualPercent, spendMaxPercent } }),
  };
}
