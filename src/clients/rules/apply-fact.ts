import type { ClientFact, Contact } from "./client-fact.ts";
import { withNumberTold } from "./dead-numbers.ts";
import { isHistoryOnly, isLine } from "./fact-order.ts";
import { withGrievance, withSettled } from "./grievance.ts";
import { contactedStep } from "./lead-steps.ts";
import type { StatusPolicy } from "./policy.ts";
import { eventsKept, type OpenCallback, type Summary } from "./summary.ts";
import { withPurchase } from "./with-purchase.ts";

/** The summary with one more fact. */
export function applyFact(summary: Summary, fact: ClientFact, policy: StatusPolicy): Summary {
  if (isHistoryOnly(fact)) return summary;
  const next = changed(summary, fact, policy);
  const { id, at, kind } = fact;
  return {
    ...next,
    foldedTo: { id, at, kind },
    ...(isLine(fact) ? { events: [lineOf(fact), ...next.events].slice(0, eventsKept) } : {}),
  };
}

/** The items of a receipt are counted, its line in the history has its words. */
function lineOf(fact: ClientFact): ClientFact {
  if (fact.kind !== "purchase") return fact;
  const { items: _counted, ...line } = fact;
  return line;
}

function changed(summary: Summary, fact: ClientFact, policy: StatusPolicy): Summary {
  switch (fact.kind) {
    case "contact":
      return withContact(summary, fact);
    case "refusal":
      return withRefusal(summary, fact);
    case "reopened":
      return working(summary);
    case "lead-step":
      return summary.purchases > 0 ? summary : { ...working(summary), leadStep: fact.step };
    case "order":
      return withOrder(summary, fact);
    case "purchase":
      return withPurchase(working(withoutStep(summary)), fact, policy);
    case "note":
      return { ...summary, lastNote: fact };
    case "grievance":
      return withGrievance(summary, fact);
    case "grievance-settled":
      return withSettled(summary, fact);
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

/** Whoever has bought only answers an offer: the reason stays in the history, the status as it is. */
function withRefusal(
  summary: Summary,
  { id: factId, reasonId, at, returnOn }: Extract<ClientFact, { kind: "refusal" }>,
): Summary {
  if (summary.purchases > 0) return { ...summary, workedAt: at, lastOffer: { answer: "no", at } };
  const lost = { factId, reasonId, at, ...(returnOn === undefined ? {} : { returnOn }), workedAt: at };
  return { ...summary, stage: "lost", lost, workedAt: at };
}

/** Whoever asks for something is a lead; one that was lost is in work again. */
function withOrder(summary: Summary, { at }: ClientFact): Summary {
  const next = summary.stage === "lost" ? working(summary) : summary;
  return { ...next, touched: true, workedAt: at };
}

function withContact({ deadNumbers, ...summary }: Summary, contact: Contact): Summary {
  const { outcome, offer, at } = contact;
  const isMissed = outcome === "no-answer" || outcome === "busy";
  const dead = contact.number === undefined ? deadNumbers : withNumberTold(deadNumbers, contact);
  const reaches = outcome !== "wrong-number" && outcome !== "refused";
  const isTalk = outcome === "answered" || outcome === "callback";
  const worked = reaches || summary.stage === "new" ? working(summary) : summary;
  return {
    ...worked,
    ...(isTalk && summary.purchases === 0 && { leadStep: summary.leadStep ?? contactedStep }),
    ...(worked.lost ? { lost: { ...worked.lost, workedAt: at } } : {}),
    touched: true,
    workedAt: at,
    missedInARow: isMissed ? summary.missedInARow + 1 : 0,
    ...(dead === undefined ? {} : { deadNumbers: dead }),
    lastContact: contact,
    ...(offer ? { lastOffer: { answer: offer.answer, at } } : {}),
  };
}

function working({ lost: _over, ...summary }: Summary): Summary {
  return { ...summary, stage: "working" };
}

/** A purchase ends the way of a lead from any step. */
function withoutStep({ leadStep: _passed, ...summary }: Summary): Summary {
  return summary;
}

function withCallbacks(summary: Summary, id: string, now: OpenCallback[]): Summary {
  const callbacks = [...summary.callbacks.filter((open) => open.id !== id), ...now].sort(
    (left, right) => left.dueAt.getTime() - right.dueAt.getTime() || (left.id < right.id ? -1 : 1),
  );
  return { ...summary, callbacks };
}
