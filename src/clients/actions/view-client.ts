import type { DateTime } from "luxon";
import { maskPhone } from "../../protection/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { findPhones } from "../../shared/phone-find.ts";
import { may, type Subject } from "../../team/index.ts";
import { type ClientFact, withWords } from "../rules/client-fact.ts";
import { type CardRights, type ClientRow, type ClientView, maskEmail } from "../rules/client-view.ts";
import { deadOf, placeToCall } from "../rules/dead-numbers.ts";
import { titleOf } from "../rules/names.ts";
import type { StatusPolicy } from "../rules/policy.ts";
import { statusFacts, statusOf } from "../rules/status.ts";
import { withLongNumbers } from "../rules/typed-numbers.ts";
import { cardOf } from "../store/card-fields.ts";
import type { ClientRecord } from "../store/client.model.ts";
import { openFact, openPhone, openWords } from "../store/seal-client.ts";
import type { ClientsDeps } from "./deps.ts";

export interface Looking {
  actor: Actor;
  policy: StatusPolicy;
  at: DateTime;
  responsibleName?: string;
}

/** A line of a list. */
export function rowOf(
  { vault }: Pick<ClientsDeps, "vault">,
  record: ClientRecord,
  looking: Looking,
): ClientRow {
  const status = statusOf(statusFacts(record, record), looking.policy, looking.at);
  const title = titleOf(record);
  const phone = record.phones[placeToCall(deadOf(record))];
  const [nextCallback] = record.callbacks;
  return {
    id: record._id,
    code: record.code,
    rev: record.rev,
    ...(title === undefined ? {} : { title }),
    kind: record.kind,
    status,
    ...(status === "lead" ? { stage: record.stage } : {}),
    ...(status === "lead" && record.leadStep !== undefined ? { leadStep: record.leadStep } : {}),
    ...(phone ? { phoneEnd: openPhone(vault, record._id, phone).slice(-2) } : {}),
    responsible: record.responsible,
    ...(looking.responsibleName === undefined ? {} : { responsibleName: looking.responsibleName }),
    ...(nextCallback ? { nextCallback } : {}),
    doNotDisturb: record.doNotDisturb === true,
    demo: record.demo === true,
  };
}

/** The card, masked. */
export function viewOf(
  deps: Pick<ClientsDeps, "vault">,
  record: ClientRecord,
  looking: Looking & { subject: Subject; country: string },
): ClientView {
  const card = cardOf(deps.vault, record);
  const { createdAt, purchases, totalKopecks, purchaseDays, missedInARow, callbacks } = record;
  const { country } = looking;
  const shown = (fact: ClientFact) => maskedFact(openFact(deps.vault, record._id, fact), country);
  return {
    ...card,
    ...rowOf(deps, record, looking),
    phones: card.phones.map(maskPhone),
    deadPhones: deadOf(record),
    emails: card.emails.map(maskEmail),
    ...(card.preferences === undefined ? {} : { preferences: maskPhonesIn(card.preferences, country) }),
    ...{ createdAt, purchases, totalKopecks, purchaseDays, missedInARow, callbacks },
    ...datesOf(record),
    ...buyingOf(record),
    ...lastPurchaseOf(deps, record, country),
    ...(record.lastNote ? { lastNote: shown(record.lastNote) as typeof record.lastNote } : {}),
    ...(record.lastContact ? { lastContact: shown(record.lastContact) as typeof record.lastContact } : {}),
    ...(record.reach
      ? { joined: { at: record.reach.joinedAt, blocked: record.reach.blocked === true } }
      : {}),
    consents: record.consents ?? [],
    ...(record.lastScore ? { lastScore: record.lastScore } : {}),
    rights: rightsOf(looking.actor, looking.subject),
  };
}

/** A fact as screens show it. */
export function maskedFact<Fact extends ClientFact>(fact: Fact, country: string): Fact {
  return withWords(fact, (words) => maskPhonesIn(words, country));
}

/** Numbers that somebody typed into words are shown like any other: masked. */
export function maskPhonesIn(words: string, country?: string): string {
  let masked = "";
  let from = 0;
  for (const { phone, start, end } of findPhones(words, country)) {
    masked += words.slice(from, start) + maskPhone(phone);
    from = end;
  }
  return withoutLongNumbers(masked + words.slice(from));
}

/** A number that no country's plan knows may still be somebody's: of ten digits and more the last two are left. */
function withoutLongNumbers(words: string): string {
  return withLongNumbers(words, (number) => number.slice(0, -2).replace(/\d/g, "·") + number.slice(-2));
}

function datesOf({ firstPurchaseAt, workedAt, sleepsAt, lost }: ClientRecord) {
  return {
    ...(firstPurchaseAt ? { firstPurchaseAt } : {}),
    ...(workedAt ? { workedAt } : {}),
    ...(sleepsAt ? { sleepsAt } : {}),
    ...(lost ? { lost } : {}),
  };
}

function buyingOf(record: ClientRecord): Pick<ClientView, "buying"> {
  if (record.lastPurchaseAt === undefined) return {};
  const {
    days,
    months,
    purchaseDays,
    firstPurchaseAt,
    lastPurchaseAt,
    productCycleDays,
    sleepsAt,
    grievedAt,
  } = record;
  return {
    buying: {
      ...{ days, months, purchaseDays, lastPurchaseAt },
      ...(firstPurchaseAt && { firstPurchaseAt }),
      ...(productCycleDays !== undefined && { productCycleDays }),
      ...(sleepsAt && { sleepsAt }),
      ...(grievedAt && { grievedAt }),
    },
  };
}

function lastPurchaseOf({ vault }: Pick<ClientsDeps, "vault">, record: ClientRecord, country: string) {
  const { lastPurchaseAt: at, lastPurchaseWhat, lastPurchaseKopecks: amountKopecks = 0 } = record;
  if (!at || lastPurchaseWhat === undefined) return {};
  const what = maskPhonesIn(openWords(vault, record._id, lastPurchaseWhat), country);
  return { lastPurchase: { at, what, amountKopecks } };
}

function rightsOf(actor: Actor, subject: Subject): CardRights {
  return {
    reveal: may(actor, "client.reveal", subject),
    log: may(actor, "contact.log", subject),
    note: may(actor, "client.note", subject),
    edit: may(actor, "client.edit", subject),
    vip: may(actor, "client.vip", subject),
    take: subject.responsible === null && may(actor, "client.take", subject),
    askHandOver: actor.role === "seller" && may(actor, "client.ask-hand-over", subject),
    handOver: may(actor, "client.hand-over", subject),
    assign: may(actor, "client.assign", subject),
    grieve: may(actor, "client.grieve", subject),
    settle: may(actor, "client.settle-grievance", subject),
  };
}
