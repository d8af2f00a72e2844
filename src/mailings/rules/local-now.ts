import type { DateTime } from "luxon";

/** The moment by the client's own clock, or by the shop's where he has named none. */
export function localNow(now: DateTime, client: { zone?: string }, shop: { zone: string }): DateTime {
  const local = now.setZone(client.zone ?? shop.zone);
  return local.isValid ? local : now.setZone(shop.zone);
}
