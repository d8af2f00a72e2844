import { DateTime } from "luxon";
import type { Wallet } from "./card.ts";

/** Whether what the client said of his spending is older than twelve months, and is to be asked again. rules.md §5. */
export function isWalletOld({ at }: Wallet, today: DateTime): boolean {
  return DateTime.fromISO(at, { zone: today.zone }).plus({ months: 12 }) < today.startOf("day");
}
