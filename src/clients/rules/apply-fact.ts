import type { ClientFact, Contact } from "./client-fact.ts";
import { sleepsAtOf } from "./cycle.ts";
import { isHistoryOnly, isLine } from "./fact-order.ts";
import type { StatusPolicy } from "./policy.ts";
import { daysKept, eventsKept, type OpenCallback, type Summary } from "./summary.ts";

/** The summary with one more fact. */
export function applyFact(summary: Summary, fact: ClientFact, policy: StatusPolicy): Summary {
  if (isHistoryOnly(fact)) return summary;
  const next = changed(summary, fact, policy);
  const { id, at, kind } = fact;
  return {
    ...next,
    foldedTo: { id, at, kind },
    ...(isLine(fact) ? { events: [fact, ...next.events].slice(0, eventsKept) } : {}),
  };
}

function changed(summary: Summary, fact: ClientFact, policy: StatusPolicy): Summary {
  switch (fact.kind) {
    case "contact":
      return withContact(summary, fact);
    case "refusal": {
      // Whoever has bought only answers an offer: the reason stays in the history, the status as it is.
      if (summary.purchases > 0) return { ...summary, workedAt: fact.at };
      const { id: factId, reasonId, at, returnOn } = fact;
      const lost = { factId, reasonId, at, ...(returnOn === undefined ? {} : { returnOn }) };
      return { ...summary, stage: "lost", lost, workedAt: fact.at };
    }
    case "reopened":
      return working(summary);
    case "purchase":
      return withPurchase(working(summary), fact, policy);
    case "note":
      return { ...summary, lastNote: fact };
    case "callback": {
      const { callbackId: id, dueAt, memberId } = fact;
      return { ...withCallbacks(summary, id, [{ id, dueAt, memberId }]), touched: true };
    }
    case "callback-closed":
      return withCallbacks(summary, fact.callbackId, []);
    default:
      return summary;
  }
}

function withContact(summary: Summary, contact: Contact): Summary {
  const isMissed = contact.outcome === "no-answer" || contact.outcome === "busy";
  const reaches = contact.outcome !== "wrong-number" && contact.outcome !== "refused";
  return {
    ...(reaches || summary.stage === "new" ? working(summary) : summary),
    touched: true,
    workedAt: contact.at,
    missedInARow: isMissed ? summary.missedInARow + 1 : 0,
    lastContact: contact,
  };
}

function withPurchase(
  summary: Summary,
  fact: Extract<ClientFact, { kind: "purchase" }>,
  policy: StatusPolicy,
): Summary {
  const isNewDay = !summary.days.includes(fact.day);
  const days = isNewDay ? [...summary.days, fact.day].sort().slice(-daysKept) : summary.days;
  const { productCycleDays: earlierCycle, ...rest } = summary;
  const cycle = isNewDay ? fact.cycleDays : longest(earlierCycle, fact.cycleDays);
  const bought: Summary = {
    ...rest,
    touched: true,
    purchases: summary.purchases + 1,
    totalKopecks: summary.totalKopecks + fact.amountKopecks,
    purchaseDays: summary.purchaseDays + (isNewDay ? 1 : 0),
    days,
    firstPurchaseAt: summary.firstPurchaseAt ?? fact.at,
    lastPurchaseAt: fact.at,
    lastPurchaseWhat: fact.what,
    lastPurchaseKopecks: fact.amountKopecks,
    ...(cycle === undefined ? {} : { productCycleDays: cycle }),
  };
  return settled(bought, policy);
}

/** The summary with `sleepsAt` by this policy. */
function settled(summary: Summary, policy: StatusPolicy): Summary {
  const { sleepsAt: _stale, policyNo: _no, ...rest } = summary;
  const sleepsAt = sleepsAtOf(rest, policy);
  return sleepsAt ? { ...rest, sleepsAt, policyNo: policy.no } : rest;
}

function working({ lost: _over, ...summary }: Summary): Summary {
  return { ...summary, stage: "working" };
}

function withCallbacks(summary: Summary, id: string, now: OpenCallback[]): Summary {
  const callbacks = [...summary.callbacks.filter((open) => open.id !== id), ...now].sort(
    (left, right) => left.dueAt.getTime() - right.dueAt.getTime() || (left.id < right.id ? -1 : 1),
  );
  return { ...summary, callbacks };
}

function longest(left?: number, right?: number): number | undefined {
  return left === undefined ? right : right === undefined ? left : Math.max(left, right);
}
