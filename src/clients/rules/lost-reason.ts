import type { DateTime } from "luxon";
import type { StatusPolicy } from "./policy.ts";

/** Why a lead did not buy. The date to come back: in so many days, after a purchase cycle, asked, or never. */
export interface LostReason {
  id: string;
  returns: number | "cycle" | "ask" | "never";
}

/** The reasons of a new shop, eight at most; «другая» (`other`) stands beside them and demands words. */
export const defaultLostReasons: readonly LostReason[] = [
  { id: "expensive", returns: 90 },
  { id: "bought-elsewhere", returns: "cycle" },
  { id: "not-now", returns: "ask" },
  { id: "changed-mind", returns: 180 },
  { id: "out-of-stock", returns: 30 },
  { id: "too-far", returns: "never" },
  { id: "not-ours", returns: "never" },
];

export const otherReason = "other";

/** The local day to come back on by itself, ISO; nothing when it has to be asked or there is none. rules.md §3. */
export function returnOnOf(
  reason: LostReason,
  today: DateTime,
  client: { productCycleDays?: number },
  policy: Pick<StatusPolicy, "purchaseCycleDays">,
): string | undefined {
  const days =
    reason.returns === "cycle" ? (client.productCycleDays ?? policy.purchaseCycleDays) : reason.returns;
  return typeof days === "number" ? (today.plus({ days }).toISODate() ?? undefined) : undefined;
}
