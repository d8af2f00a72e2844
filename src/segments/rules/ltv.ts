import type { Tally } from "./insight-facts.ts";

/** What a client is worth over his whole time with the shop; rules.md §7. */
export interface Lifetime {
  buyers: number;
  /** Bought on two days or more. */
  repeated: number;
  receipts: number;
  kopecks: number;
  /** All buyers' years together: from the first purchase to the last and one cycle more. */
  years: number;
}

export interface Ltv {
  receiptKopecks: number;
  perYear: number;
  years: number;
  /** Their product: money of one client over his lifetime, with the margin of it where that is known. */
  kopecks: number;
  basis: "margin" | "revenue";
}

const yearMs = 365 * 86_400_000;

export function lifetimeTally({ cycleDays }: { cycleDays: number }): Tally<Lifetime> {
  const cycleMs = cycleDays * 86_400_000;
  const sums: Lifetime = { buyers: 0, repeated: 0, receipts: 0, kopecks: 0, years: 0 };
  let lifetimeMs = 0;
  return {
    add({ firstPurchaseAt, lastPurchaseAt, purchaseDays, purchases, totalKopecks }) {
      if (!firstPurchaseAt || !lastPurchaseAt) return;
      sums.buyers += 1;
      if (purchaseDays >= 2) sums.repeated += 1;
      sums.receipts += purchases;
      sums.kopecks += totalKopecks;
      // Whole milliseconds add up to the same in any order.
      lifetimeMs += lastPurchaseAt.getTime() - firstPurchaseAt.getTime() + cycleMs;
    },
    result: () => ({ ...sums, years: lifetimeMs / yearMs }),
  };
}

/** Mean receipt × purchases a year × mean lifetime × margin. */
export function ltvOf(
  { buyers, receipts, kopecks, years }: Lifetime,
  { basis, marginRate }: { basis: "margin" | "revenue"; marginRate: number },
): Ltv | undefined {
  if (buyers === 0 || receipts === 0) return undefined;
  const parts = { receiptKopecks: kopecks / receipts, perYear: receipts / years, years: years / buyers };
  const revenue = parts.receiptKopecks * parts.perYear * parts.years;
  return { ...parts, kopecks: basis === "margin" ? revenue * marginRate : revenue, basis };
}
