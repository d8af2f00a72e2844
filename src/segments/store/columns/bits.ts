import { DateTime } from "luxon";
import { dayMs } from "../../../shared/day-number.ts";
import { kinds, offerAnswers, paces, sexes, stages } from "../../rules/condition.ts";
import { consentWords } from "../../rules/contact-tests.ts";
import { ownRhythmDays } from "../../rules/due.ts";
import { isProven, paceOf } from "../../rules/kinds.ts";
import type { RankFacts } from "../../rules/rank-facts.ts";
import { evenEnough, gapVariationOf } from "../../rules/xyz.ts";
import type { ClientRow } from "./client-row.ts";

/** What time alone does not change in a status. */
export const standing = { target: 0, lead: 1, buyer: 2, returner: 3 } as const;

export const stateBits = {
  standing: 3,
  stageShift: 2,
  stage: 3,
  callable: 1 << 4,
  potentialShift: 5,
} as const;

export function stateOf(row: ClientRow): number {
  return (
    standing[standingOf(row)] |
    (codeIn(stages, row.stage) << stateBits.stageShift) |
    (row.callable ? stateBits.callable : 0) |
    (row.potential << stateBits.potentialShift)
  );
}

/** See clients/rules/status.ts. */
function standingOf({ purchaseDays, lastPurchaseAt, grievedAt, reachable, touched }: ClientRow) {
  if (purchaseDays === 0 || lastPurchaseAt === undefined) return reachable || touched ? "lead" : "target";
  return grievedAt !== undefined && grievedAt > lastPurchaseAt ? "returner" : "buyer";
}

export const marksBits = {
  sex: { shift: 0, mask: 3 },
  kind: { shift: 2, mask: 3 },
  offer: { shift: 4, mask: 3 },
  referred: 1 << 6,
  vip: 1 << 7,
} as const;

export function marksOf({ sex, kind, offer, referred, vip }: ClientRow): number {
  return (
    (codeIn(sexes, sex ?? "unknown") << marksBits.sex.shift) |
    (codeIn(kinds, kind) << marksBits.kind.shift) |
    // An answer is one of three, so there is room for «none».
    ((offer === undefined ? 0 : codeIn(offerAnswers, offer) + 1) << marksBits.offer.shift) |
    (referred ? marksBits.referred : 0) |
    (vip ? marksBits.vip : 0)
  );
}

/** A bit for each consent, and above them the reach and a complaint. */
export const contactBits = {
  reach: { shift: 5, mask: 3 },
  joined: 1 << 5,
  blocked: 1 << 6,
  complaint: 1 << 7,
};

export function contactOf({ consents, reached, blocked, complaint }: ClientRow): number {
  const agreed = consents.reduce((bits, purpose) => bits | consentBit(purpose), 0);
  const reach = blocked ? contactBits.blocked : reached ? contactBits.joined : 0;
  return agreed | reach | (complaint ? contactBits.complaint : 0);
}

export function consentBit(purpose: string): number {
  const place = (consentWords as readonly string[]).indexOf(purpose);
  return place < 0 ? 0 : 1 << place;
}

export const rhythmBits = { pace: 3, even: 1 << 2, planned: 1 << 3, own: 1 << 4 } as const;

/** `zone`: the shop's. */
export function rhythmBitsOf(row: ClientRow, zone: string): number {
  if (row.days.length === 0) return 0;
  const facts = rankFactsOf(row);
  const isPlanned = row.plannedCycleDays !== undefined || row.productCycleDays !== undefined;
  return (
    codeIn(paces, paceOf(facts)) |
    (isEvenForAYear(facts, zone) ? rhythmBits.even : 0) |
    (isPlanned ? rhythmBits.planned : 0) |
    (row.days.length >= ownRhythmDays ? rhythmBits.own : 0)
  );
}

/** Proven, but for being awake and content, which time and people change. */
function isEvenForAYear(facts: RankFacts, zone: string): boolean {
  const { firstPurchaseAt, lastPurchaseAt } = facts;
  if (!firstPurchaseAt || !lastPurchaseAt) return false;
  // The calendar of a zone is slow, so it is asked only where it decides.
  const days = (lastPurchaseAt.getTime() - firstPurchaseAt.getTime()) / dayMs;
  if (days < 364 || (gapVariationOf(facts.days) ?? Number.POSITIVE_INFINITY) > evenEnough) return false;
  return isProven(facts, DateTime.fromMillis(0, { zone: days > 368 ? "utc" : zone }));
}

function rankFactsOf(row: ClientRow): RankFacts {
  const { days, purchaseDays, plannedCycleDays, productCycleDays, firstPurchaseAt, lastPurchaseAt } = row;
  return {
    ...{ days, purchaseDays },
    ...(plannedCycleDays === undefined ? {} : { plannedCycleDays }),
    ...(productCycleDays === undefined ? {} : { productCycleDays }),
    ...(firstPurchaseAt === undefined ? {} : { firstPurchaseAt: new Date(firstPurchaseAt) }),
    ...(lastPurchaseAt === undefined ? {} : { lastPurchaseAt: new Date(lastPurchaseAt) }),
  };
}

/** Words nobody knows count as the first one. */
function codeIn(words: readonly string[], word: string): number {
  return Math.max(0, words.indexOf(word));
}
