import type { DateTime } from "luxon";
import { type ClientRecord, clientModel, statusFacts, statusOf } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { type Chain, chainOf, type TouchedClient } from "../rules/touch-facts.ts";

/** A client as planning reads him, with what his status is told from. */
export type TouchedRecord = TouchedClient &
  Parameters<typeof statusFacts>[0] &
  Partial<Pick<ClientRecord, "reach" | "consents">> & { touched: boolean; purchaseDays: number };

const fields = {
  ...{ responsible: 1, kind: 1, createdAt: 1, stage: 1, days: 1, callbacks: 1, missedInARow: 1, events: 1 },
  ...{ lost: 1, lastPurchaseAt: 1, sleepsAt: 1, lastContact: 1, doNotDisturb: 1, plannedCycleDays: 1 },
  ...{ productCycleDays: 1, birthday: 1, referredBy: 1, budgetKopecks: 1, grievances: 1, grievedAt: 1 },
  ...{ reach: 1, consents: 1, lastOffer: 1, ranked: 1, phones: 1, username: 1, touched: 1, purchaseDays: 1 },
};

export function findTouched(mongo: Mongo, clientIds: readonly string[]): Promise<TouchedRecord[]> {
  return clientModel(mongo)
    .find({ _id: trusted({ $in: [...clientIds] }) }, fields)
    .lean<TouchedRecord[]>()
    .exec();
}

/** The standard that a client stands under at this moment. `now` is in the shop's zone. */
export function chainNow(
  client: TouchedRecord,
  {
    policy,
    now,
    reopenedAt,
  }: { policy: { fanFromPurchases: number }; now: DateTime; reopenedAt?: Date | undefined },
): Chain | undefined {
  const status = statusOf(statusFacts(client, client), policy, now);
  return chainOf(client, status, { zone: now.zoneName ?? "utc", reopenedAt });
}
