import type { Bought } from "./bought.ts";
import type { ClientFact, Contact, Note, OfferAnswer } from "./client-fact.ts";
import type { FactPlace } from "./fact-order.ts";
import type { Grievance } from "./grievance.ts";
import type { MonthBucket } from "./month-bucket.ts";
import type { LeadStage } from "./status.ts";

/**
 * What the card, the lists and the segments need of a client's facts; nothing in it decays by itself.
 * It is the fold of the facts by time, so writing it step by step and recounting it give the same.
 * Free text goes through untouched: the store hands it over sealed.
 */
export interface Summary {
  /** The client's own purchase cycle, set by hand. */
  plannedCycleDays?: number;
  touched: boolean;
  workedAt?: Date;
  stage: LeadStage;
  /** The last step that a lead has passed, also of one that was lost then. */
  leadStep?: string;
  /** The refusal in force while the stage is lost; `workedAt` stands here too, for the index of lost leads alone. */
  lost?: { factId: string; reasonId: string; at: Date; returnOn?: string; workedAt: Date };
  /** Calls without an answer since the last time somebody got through. */
  missedInARow: number;
  /** Keys of the numbers that proved to be somebody else's. */
  deadNumbers?: string[];
  purchases: number;
  totalKopecks: number;
  purchaseDays: number;
  /** The last 24 purchase days, local ISO dates, oldest first. */
  days: string[];
  firstPurchaseAt?: Date;
  lastPurchaseAt?: Date;
  lastPurchaseWhat?: string;
  lastPurchaseKopecks?: number;
  productCycleDays?: number;
  /** The last 25 local months that had a purchase, oldest first. */
  months: MonthBucket[];
  bought?: Bought;
  /** The key of the first product that was ever bought. */
  firstBought?: string;
  sleepsAt?: Date;
  /** The number of the policy that made `sleepsAt`. */
  policyNo?: number;
  /** Open grievances, the latest last, and when that one began. */
  grievances: Grievance[];
  grievedAt?: Date;
  /** What was last answered to an offer. */
  lastOffer?: { answer: OfferAnswer; at: Date };
  /** Open callbacks, the nearest first. */
  callbacks: OpenCallback[];
  lastNote?: Note;
  lastContact?: Contact;
  /** The last ten lines of the history, newest first. */
  events: ClientFact[];
  /** The last fact that is in here: an earlier one asks for a recount. */
  foldedTo?: FactPlace;
}

export interface OpenCallback {
  id: string;
  dueAt: Date;
  memberId: string;
}

export const daysKept = 24;
export const eventsKept = 10;

export function emptySummary(plannedCycleDays?: number): Summary {
  return {
    ...(plannedCycleDays === undefined ? {} : { plannedCycleDays }),
    touched: false,
    stage: "new",
    missedInARow: 0,
    purchases: 0,
    totalKopecks: 0,
    purchaseDays: 0,
    days: [],
    months: [],
    grievances: [],
    callbacks: [],
    events: [],
  };
}
