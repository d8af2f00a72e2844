import { isoDay, sinceDays } from "../rules/calendar-tests.ts";
import type { Condition, ConditionOf } from "../rules/condition.ts";
import { scoreDays, scoresOf } from "../rules/contact-tests.ts";
import { noContactReason } from "../rules/is-matched.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";
import { ageFilter, birthdayFilter } from "./birthday-filters.ts";
import { rhythmFilter } from "./due-filter.ts";
import { between, expr, type Filter, isThere, op } from "./filter.ts";
import { isLead, statusFilter } from "./status-filter.ts";

type Plain = Exclude<Condition["is"], "bought" | "not-bought" | "mailed" | "not-mailed">;

const among = (path: string) => (asked: { in: readonly unknown[] }) => ({
  [path]: op({ $in: [...asked.in] }),
});

/** Each condition as a filter of `clients`; it has to say exactly what rules/is-matched.ts says. */
export const conditionFilters: {
  [Is in Plain]: (asked: ConditionOf<Is>, ctx: SegmentContext) => Filter;
} = {
  status: (asked, ctx) => anyOf(asked.in.map((status) => statusFilter(status, ctx))),
  stage: (asked) => ({ $and: [isLead, { stage: op({ $in: asked.in }) }] }),
  "lead-step": (asked) => ({ $and: [isLead, { stage: "working", leadStep: op({ $in: asked.in }) }] }),
  rating: among("ranked.rating"),
  rfm: among("ranked.rfm"),
  pace: among("ranked.pace"),
  mark: (asked) => anyOf(asked.in.flatMap((mark) => markFilters[mark])),
  lost: ({ reasons, workedDays }, ctx) => ({
    "lost.reasonId": reasons === undefined ? isThere : op({ $in: reasons }),
    ...(workedDays === undefined ? {} : { "lost.workedAt": op({ $gte: sinceDays(workedDays, ctx) }) }),
  }),
  source: among("source"),
  responsible: among("responsible"),
  sex: ({ in: sexes }) => ({ sex: op({ $in: sexes.map((sex) => (sex === "unknown" ? null : sex)) }) }),
  age: ageFilter,
  birthday: birthdayFilter,
  tag: among("tags"),
  total: (asked) => ({ totalKopecks: op({ $exists: true, ...between(asked) }) }),
  receipts: (asked) => ({ purchases: op({ $exists: true, ...between(asked) }) }),
  average: ({ from, to }) => ({
    $and: [
      { purchases: op({ $gt: 0 }) },
      ...(from === undefined ? [] : [averageIs("$gte", from)]),
      ...(to === undefined ? [] : [averageIs("$lte", to)]),
    ],
  }),
  silent: ({ from, to }, ctx) => ({
    lastPurchaseAt: op({
      $gt: new Date(0),
      ...(from === undefined ? {} : { $lt: sinceDays(from - 1, ctx) }),
      ...(to === undefined ? {} : { $gte: sinceDays(to, ctx) }),
    }),
  }),
  "next-step": (asked, ctx) => anyOf(asked.in.map((step) => nextStepFilter(step, ctx))),
  offer: among("lastOffer.answer"),
  city: among("city"),
  referred: () => ({ referredBy: isThere }),
  kind: among("kind"),
  due: (_asked, ctx) => rhythmFilter("due", ctx),
  cooling: (_asked, ctx) => rhythmFilter("cooling", ctx),
  created: ({ days }, ctx) => ({ createdAt: op({ $gte: sinceDays(days, ctx) }) }),
  "second-chance": (_asked, { now }) => ({ "lost.returnOn": op({ $lte: isoDay(now) }) }),
  "no-contact": (_asked, { giveUpAfter }) => ({
    $or: [
      { phones: op({ $eq: [] }), username: null },
      { deadNumbers: isThere, username: null, ...expr(everyNumberIsDead) },
      { "lost.reasonId": noContactReason },
      { missedInARow: op({ $gte: giveUpAfter }) },
    ],
  }),
  consent: among("consents"),
  reach: (asked) => anyOf(asked.in.map((word) => reachFilters[word])),
  nps: (asked, ctx) => ({
    "lastScore.at": op({ $gte: sinceDays(scoreDays, ctx) }),
    $or: asked.in.map((group) => ({ "lastScore.score": op(between(scoresOf(group))) })),
  }),
  complaint: () => ({ "grievances.0": isThere }),
};

const reachFilters: Record<ConditionOf<"reach">["in"][number], Filter> = {
  joined: { "reach.chatId": isThere, "reach.blocked": op({ $ne: true }) },
  blocked: { "reach.blocked": true },
  never: { "reach.chatId": op({ $exists: false }) },
};

const vip: Filter[] = [{ vip: true }, { "ranked.vip": true }];
const proven: Filter[] = [{ "ranked.proven": true }];
const markFilters = { vip, proven, key: [...vip, ...proven] };

const everyNumberIsDead = { $setIsSubset: ["$phones.key", { $ifNull: ["$deadNumbers", []] }] };

function averageIs(comparison: "$gte" | "$lte", kopecks: number): Filter {
  return expr({ [comparison]: [{ $divide: ["$totalKopecks", { $max: ["$purchases", 1] }] }, kopecks] });
}

/** Callbacks are kept the nearest first. */
function nextStepFilter(step: ConditionOf<"next-step">["in"][number], { now }: SegmentContext): Filter {
  if (step === "none") return { callbacks: op({ $eq: [] }) };
  const tomorrow = now.startOf("day").plus({ days: 1 }).toJSDate();
  const at = now.toJSDate();
  const times = {
    overdue: { $lt: at },
    today: { $gte: at, $lt: tomorrow },
    later: { $gte: tomorrow },
  };
  return { "callbacks.memberId": op({ $gt: "" }), "callbacks.0.dueAt": op(times[step]) };
}

function anyOf(filters: Filter[]): Filter {
  const [only] = filters;
  return filters.length === 1 && only !== undefined ? only : { $or: filters };
}
