import type { DateTime } from "luxon";
import type { ClientRecord } from "../../clients/index.ts";
import type { ConditionOf } from "./condition.ts";

/**
 * What a client is judged by: fields of his summary, and what the clients' own rules tell of him.
 * `soldOn` answers for closed periods, which the summary does not remember: was it sold to him between these local
 * days, both inclusive. `gotMailing`: was a message of it delivered to him.
 */
export interface SegmentFacts
  extends Pick<
    ClientRecord,
    | "stage"
    | "leadStep"
    | "lost"
    | "workedAt"
    | "missedInARow"
    | "purchases"
    | "totalKopecks"
    | "days"
    | "lastPurchaseAt"
    | "sleepsAt"
    | "plannedCycleDays"
    | "productCycleDays"
    | "callbacks"
    | "createdAt"
    | "responsible"
    | "source"
    | "sex"
    | "birthday"
    | "city"
    | "tags"
    | "referredBy"
    | "kind"
    | "vip"
    | "bought"
    | "lastOffer"
    | "ranked"
    | "grievances"
    | "reach"
    | "consents"
    | "lastScore"
  > {
  status: ConditionOf<"status">["in"][number];
  /** Has an account, or a number that is not somebody else's. */
  callable: boolean;
  soldOn?(what: string, from: string, to: string): boolean;
  gotMailing?(mailing: string): boolean;
}

/**
 * `now` in the shop's zone. `giveUpAfter`: so many calls in vain in a row are «нет связи». `due`: when it is time to
 * offer, in percent of the cycle.
 */
export interface SegmentContext {
  now: DateTime;
  due: { from: number; till: number };
  policy: { fanFromPurchases: number; patience: number; shopMedianGapDays?: number };
  giveUpAfter: number;
}
