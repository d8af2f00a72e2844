import { DateTime } from "luxon";
import type { ClientRecord } from "../../clients/index.ts";
import { type Heat, heatOf, type LeadFacts, leadScore } from "./lead-score.ts";
import type { TouchGroup } from "./standard.ts";

/** What the planning of touches reads of a client. */
export type TouchedClient = Pick<
  ClientRecord,
  "_id" | "responsible" | "kind" | "createdAt" | "stage" | "days" | "callbacks" | "missedInARow" | "events"
> &
  Partial<
    Pick<
      ClientRecord,
      | "lost"
      | "lastPurchaseAt"
      | "sleepsAt"
      | "lastContact"
      | "doNotDisturb"
      | "plannedCycleDays"
      | "productCycleDays"
      | "birthday"
      | "referredBy"
      | "budgetKopecks"
    >
  > & {
    grievances?: readonly { id: string; at: Date }[];
    grievedAt?: Date;
    lastOffer?: { at: Date };
    ranked?: { rating: string };
  };

/** The standard a client stands under. `anchor`: the event that its days are counted from; `of`: what tells this time from another. */
export interface Chain {
  group: TouchGroup;
  anchor: DateTime;
  of: Date;
}

type Status = "target" | "lead" | "newbie" | "fan" | "sleeping" | "returner";

/** Which standard a client stands under; nothing for whom there is none. */
export function chainOf(
  client: TouchedClient,
  status: Status,
  { zone, reopenedAt }: { zone: string; reopenedAt?: Date | undefined },
): Chain | undefined {
  if (client.kind === "partner" || client.kind === "supplier") return undefined;
  const from = (date: Date | undefined, group: TouchGroup, of = date): Chain | undefined =>
    date && of && { group, anchor: DateTime.fromJSDate(date, { zone }), of };
  switch (status) {
    case "target":
      return undefined;
    case "lead":
      if (client.stage !== "lost") return from(reopenedAt ?? client.createdAt, "lead");
      return from(dayOf(client.lost?.returnOn, zone), "lost");
    case "sleeping":
      return from(client.sleepsAt, status, client.lastPurchaseAt);
    case "returner":
      return from(client.grievedAt, status);
    default:
      return from(client.lastPurchaseAt, status);
  }
}

function dayOf(isoDay: string | undefined, zone: string): Date | undefined {
  return isoDay === undefined ? undefined : DateTime.fromISO(isoDay, { zone }).toJSDate();
}

/** The purchase cycle itself, without the patience that the threshold of sleep adds to it; days. */
export function cycleDaysOf(
  { plannedCycleDays, productCycleDays, days, lastPurchaseAt, sleepsAt }: TouchedClient,
  policy: { patience: number; shopMedianGapDays?: number | undefined },
): number | undefined {
  const planned = plannedCycleDays ?? productCycleDays;
  if (planned !== undefined) return planned;
  if (lastPurchaseAt === undefined || sleepsAt === undefined) return undefined;
  const threshold = (sleepsAt.getTime() - lastPurchaseAt.getTime()) / dayMs;
  const isOwn = days.length >= 3 || policy.shopMedianGapDays !== undefined;
  return isOwn ? threshold / policy.patience : threshold;
}

const dayMs = 86_400_000;

/** How warm a lead is, by his summary and the last lines of his history. */
export function heatOfLead(client: TouchedClient, now: DateTime): Heat {
  return heatOf(leadScore(leadFactsOf(client), now));
}

function leadFactsOf(client: TouchedClient): LeadFacts {
  const contacts = client.events.flatMap((event) => (event.kind === "contact" ? [event] : []));
  const { lastContact, createdAt, missedInARow } = client;
  return {
    askedPrice: client.lastOffer !== undefined || contacts.some(({ offer }) => offer !== undefined),
    calledIn: contacts.some(({ via, direction }) => via === "call" && direction === "in"),
    visited: contacts.some(({ via }) => via === "visit"),
    referred: client.referredBy !== undefined,
    answeredLast: lastContact?.outcome === "answered" || lastContact?.outcome === "callback",
    namedBudget: client.budgetKopecks !== undefined,
    missedInARow,
    lastSeenAt: DateTime.fromJSDate(lastContact?.at ?? createdAt),
  };
}
