import type { ShopSettings } from "../../shop/index.ts";

export type LoyaltySettings = ShopSettings["loyalty"];
export type Tier = LoyaltySettings["tiers"][number];

export interface NextTier {
  name: string;
  percent: number;
  /** What is still to be paid until it is reached. */
  leftKopecks: number;
}

/** The tier of whoever has paid so much, net of returns; a new one counts from the next sale. rules.md §17. */
export function tierOf(paidKopecks: number, tiers: readonly Tier[]): Tier | undefined {
  return tiers.findLast(({ fromKopecks }) => paidKopecks >= fromKopecks);
}

export function nextTierOf(paidKopecks: number, tiers: readonly Tier[]): NextTier | undefined {
  const next = tiers.find(({ fromKopecks }) => paidKopecks < fromKopecks);
  return (
    next && {
      name: next.name,
      percent: next.percent,
      leftKopecks: next.fromKopecks - Math.max(0, paidKopecks),
    }
  );
}
