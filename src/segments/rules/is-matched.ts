import { daysSince, isBirthdayWithin, isoDay, sinceDays, yearsOld } from "./calendar-tests.ts";
import type { Condition, ConditionOf } from "./condition.ts";
import { npsOf, reachOf } from "./contact-tests.ts";
import { rhythmOf } from "./due.ts";
import type { SegmentContext, SegmentFacts } from "./segment-facts.ts";
import { isBought } from "./window.ts";

type Test<Is extends Condition["is"]> = (
  asked: ConditionOf<Is>,
  client: SegmentFacts,
  ctx: SegmentContext,
) => boolean;

/** Whether one condition holds. */
export function isMatched(asked: Condition, client: SegmentFacts, ctx: SegmentContext): boolean {
  const test = tests[asked.is] as unknown as Test<Condition["is"]>;
  return test(asked, client, ctx);
}

export const noContactReason = "no-contact";

const tests: { [Is in Condition["is"]]: Test<Is> } = {
  status: (asked, { status }) => asked.in.includes(status),
  stage: (asked, { status, stage }) => status === "lead" && asked.in.includes(stage),
  "lead-step": (asked, { status, stage, leadStep }) =>
    status === "lead" && stage === "working" && has(asked.in, leadStep),
  rating: (asked, { ranked }) => has(asked.in, ranked?.rating),
  rfm: (asked, { ranked }) => has(asked.in, ranked?.rfm),
  pace: (asked, { ranked }) => has(asked.in, ranked?.pace),
  mark: (asked, client) => asked.in.some((mark) => marked[mark](client)),
  bought: isBought,
  "not-bought": (asked, client, ctx) => !isBought(asked, client, ctx),
  lost: ({ reasons, workedDays }, { lost, workedAt }, ctx) =>
    lost !== undefined &&
    (reasons === undefined || reasons.includes(lost.reasonId)) &&
    (workedDays === undefined || (workedAt !== undefined && workedAt >= sinceDays(workedDays, ctx))),
  source: (asked, { source }) => has(asked.in, source),
  responsible: (asked, { responsible }) => asked.in.includes(responsible),
  sex: (asked, { sex }) => asked.in.includes(sex ?? "unknown"),
  age: (asked, { birthday }, ctx) => within(asked, birthday && yearsOld(birthday, ctx.now)),
  birthday: ({ days }, { birthday }, ctx) =>
    birthday !== undefined && isBirthdayWithin(birthday, days, ctx.now),
  tag: (asked, { tags }) => asked.in.some((tag) => tags.includes(tag)),
  total: (asked, { totalKopecks }) => within(asked, totalKopecks),
  receipts: (asked, { purchases }) => within(asked, purchases),
  average: (asked, { purchases, totalKopecks }) =>
    within(asked, purchases > 0 ? totalKopecks / purchases : undefined),
  silent: (asked, { lastPurchaseAt }, { now }) =>
    within(asked, lastPurchaseAt && daysSince(lastPurchaseAt, now)),
  "next-step": (asked, client, ctx) => asked.in.includes(nextStepOf(client, ctx)),
  offer: (asked, { lastOffer }) => has(asked.in, lastOffer?.answer),
  city: (asked, { city }) => has(asked.in, city),
  referred: (_asked, { referredBy }) => referredBy !== undefined,
  kind: (asked, { kind }) => asked.in.includes(kind),
  due: (_asked, client, ctx) => client.status !== "returner" && rhythmOf(client, ctx) === "due",
  cooling: (_asked, client, ctx) => client.status !== "returner" && rhythmOf(client, ctx) === "cooling",
  created: ({ days }, { createdAt }, ctx) => createdAt >= sinceDays(days, ctx),
  "second-chance": (_asked, { lost }, { now }) =>
    lost?.returnOn !== undefined && lost.returnOn <= isoDay(now),
  "no-contact": (_asked, { callable, lost, missedInARow }, { giveUpAfter }) =>
    !callable || lost?.reasonId === noContactReason || missedInARow >= giveUpAfter,
  consent: (asked, { consents = [] }) => asked.in.some((purpose) => consents.includes(purpose)),
  reach: (asked, { reach }) => asked.in.includes(reachOf(reach)),
  nps: (asked, { lastScore }, ctx) => has(asked.in, npsOf(lastScore, ctx)),
  complaint: (_asked, { grievances }) => grievances.length > 0,
  mailed: isMailed,
  "not-mailed": (asked, client) => !isMailed(asked, client),
};

function isMailed({ mailing }: { mailing: string }, { gotMailing }: SegmentFacts): boolean {
  return gotMailing?.(mailing) ?? false;
}

const isVip = ({ vip, ranked }: SegmentFacts) => vip === true || ranked?.vip === true;
const isProven = ({ ranked }: SegmentFacts) => ranked?.proven === true;
const marked = {
  vip: isVip,
  proven: isProven,
  key: (client: SegmentFacts) => isVip(client) || isProven(client),
};

function nextStepOf({ callbacks }: SegmentFacts, { now }: SegmentContext) {
  const next = callbacks[0]?.dueAt.getTime();
  if (next === undefined) return "none";
  if (next < now.toMillis()) return "overdue";
  return next < now.startOf("day").plus({ days: 1 }).toMillis() ? "today" : "later";
}

function has<Word>(words: readonly Word[], word: Word | undefined): boolean {
  return word !== undefined && words.includes(word);
}

function within(
  { from, to }: { from?: number | undefined; to?: number | undefined },
  value: number | undefined,
): boolean {
  return value !== undefined && (from === undefined || value >= from) && (to === undefined || value <= to);
}
