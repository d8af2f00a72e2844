import type { DateTime } from "luxon";
import { isGrieved } from "./grievance.ts";
import type { StatusPolicy } from "./policy.ts";

export type ClientStatus = "target" | "lead" | "newbie" | "fan" | "sleeping" | "returner";
export type LeadStage = "new" | "working" | "lost";

/** A status with the stage of a lead: what a transition leads from and to. */
export type Standing = Exclude<ClientStatus, "lead"> | `lead-${LeadStage}`;

export interface StatusFacts {
  /** Has a phone or an account, so that somebody can get through. */
  reachable: boolean;
  /** Had a call, a visit, an order or a callback. */
  touched: boolean;
  purchaseDays: number;
  lastPurchaseAt?: Date;
  sleepsAt?: Date;
  /** When the open grievance began: a complaint not settled, a low score, a mark of the staff. */
  grievedAt?: Date;
}

/**
 * What a client is to the shop at this moment. Whoever left offended is a returner until the next purchase
 * or until the owner settles it; silence alone never makes one. rules.md §2.
 */
export function statusOf(
  facts: StatusFacts,
  policy: Pick<StatusPolicy, "fanFromPurchases">,
  now: DateTime,
): ClientStatus {
  const { lastPurchaseAt, sleepsAt } = facts;
  if (facts.purchaseDays === 0 || !lastPurchaseAt)
    return facts.reachable || facts.touched ? "lead" : "target";
  if (isGrieved(facts)) return "returner";
  if (sleepsAt && now.toMillis() > sleepsAt.getTime()) return "sleeping";
  return facts.purchaseDays >= policy.fanFromPurchases ? "fan" : "newbie";
}

export function standingOf(
  facts: StatusFacts & { stage: LeadStage },
  policy: Pick<StatusPolicy, "fanFromPurchases">,
  now: DateTime,
): Standing {
  const status = statusOf(facts, policy, now);
  return status === "lead" ? `lead-${facts.stage}` : status;
}

/** What the status of this client is told from, with this summary. */
export function statusFacts<Facts extends Omit<StatusFacts, "reachable">>(
  client: { phones: readonly unknown[]; username?: string },
  summary: Facts,
): Facts & StatusFacts {
  return { ...summary, reachable: client.phones.length > 0 || client.username !== undefined };
}
