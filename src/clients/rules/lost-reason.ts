import type { DateTime } from "luxon";
import { workingDay } from "../../shared/working-day.ts";
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

/**
 * The local day to come back on by itself, ISO: a day off leaves it to the next working one. Nothing when it has to
 * be asked or there is none. rules.md §3.
 */
export function returnOnOf(
  reason: LostReason,
  today: DateTime,
  client: { productCycleDays?: number },
  shop: Pick<StatusPolicy, "purchaseCycleDays"> & { workDays: readonly number[] },
): string | undefined {
  const days =
    reason.returns === "cycle" ? (client.productCycleDays ?? shop.purchaseCycleDays) : reason.returns;
  if (typeof days !== "number") return undefined;
  return workingDay(today.plus({ days }), shop.workDays).toISODate() ?? undefined;
}
