import type { LoyaltySettings, Tier } from "./tier.ts";

/** The numbers of loyalty that an owner sets, and how far they may go. */
export const numberBounds = {
  accrual: [0, 100],
  ceiling: [0, 100],
  expiry: [1, 60],
  birthday: [0, 100_000],
  days: [1, 365],
  referral: [0, 100_000],
} as const satisfies Record<string, readonly [least: number, most: number]>;
export type NumberField = keyof typeof numberBounds;

/** A tier is known by its threshold. */
export type LoyaltyChange =
  | { on: boolean }
  | { field: NumberField; value: number }
  | { tier: number; set: Partial<Tier> }
  | { tier: number; remove: true }
  | { add: Tier };

export type ChangeRefusal = "tier-unknown" | "tier-exists" | "tiers-full";

const tiersMax = 6;

/** Loyalty as it is after the change, or why it can't be. */
export function changed(loyalty: LoyaltySettings, change: LoyaltyChange): LoyaltySettings | ChangeRefusal {
  if ("on" in change) return { ...loyalty, on: change.on };
  if ("field" in change) return { ...loyalty, ...numberSet(loyalty, change) };
  const tiers = tiersChanged(loyalty.tiers, change);
  return typeof tiers === "string" ? tiers : { ...loyalty, tiers };
}

function numberSet(
  { birthday }: LoyaltySettings,
  { field, value }: { field: NumberField; value: number },
): Partial<LoyaltySettings> {
  switch (field) {
    case "accrual":
      return { accrualPercent: value };
    case "ceiling":
      return { spendMaxPercent: value };
    case "expiry":
      return { expiresMonths: value };
    case "birthday":
      return { birthday: { ...birthday, points: value } };
    case "days":
      return { birthday: { ...birthday, days: value } };
    case "referral":
      return { referralPoints: value };
  }
}

function tiersChanged(
  tiers: readonly Tier[],
  change: Extract<LoyaltyChange, { tier: number } | { add: Tier }>,
): Tier[] | ChangeRefusal {
  if ("add" in change) {
    return tiers.length >= tiersMax ? "tiers-full" : inOrder([...tiers, change.add]);
  }
  if (!tiers.some(({ fromKopecks }) => fromKopecks === change.tier)) return "tier-unknown";
  const others = tiers.filter(({ fromKopecks }) => fromKopecks !== change.tier);
  if ("remove" in change) return others;
  return inOrder(tiers.map((tier) => (tier.fromKopecks === change.tier ? { ...tier, ...change.set } : tier)));
}

function inOrder(tiers: Tier[]): Tier[] | "tier-exists" {
  const sorted = tiers.toSorted((one, other) => one.fromKopecks - other.fromKopecks);
  const same = sorted.some(({ fromKopecks }, place) => fromKopecks === sorted[place - 1]?.fromKopecks);
  return same ? "tier-exists" : sorted;
}
