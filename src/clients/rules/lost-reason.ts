import type { DateTime } from "luxon";
import type { StatusPolicy } from "./policy.ts";

/** Why a lead did not buy. The date to come back: in so many days, after a purchase cycle, asked, or never. */
export interface LostReason {
  id: string;
  returns: number | "cycle" | "ask" | "never";
}

/** «Другая»: stands beside the shop's list and demands words. */
export const otherReason = "other";
/** «Нет связи»: what a lead who never answers is lost for. */
export const noContactReason = "no-contact";

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
