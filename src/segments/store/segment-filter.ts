import { dayNumberOf } from "../../shared/day-number.ts";
import type { Condition } from "../rules/condition.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";
import { windowOf } from "../rules/window.ts";
import { conditionFilters } from "./condition-filters.ts";
import { type Filter, isThere, op } from "./filter.ts";

/** A closed period that the summary may not remember: it is looked for among the purchases. */
interface ClosedPeriod {
  what: string;
  from: string;
  to: string;
}

/** What a client's row does not tell: a closed period, or a mailing, which is looked for among the messages. */
export type Elsewhere = ClosedPeriod | { mailing: string };

/** How it is asked: a filter, or what is taken for the answer while nobody has looked yet. */
export type AskElsewhere = (what: Elsewhere) => Filter | "yes" | "no";

/**
 * The definition as a filter of `clients`. `sold` answers for what lies elsewhere where the answer yes lets more clients
 * in; `soldNot` where it keeps them out: a filter that lets in too many, never too few.
 */
export function filterOf(
  definition: SegmentDefinition,
  ctx: SegmentContext,
  sold: AskElsewhere,
  soldNot: AskElsewhere = sold,
): Filter {
  const inner = (part: SegmentDefinition) => filterOf(part, ctx, sold, soldNot);
  if ("all" in definition) return { $and: definition.all.map(inner) };
  if ("any" in definition) return { $or: definition.any.map(inner) };
  if ("not" in definition) return none(filterOf(definition.not, ctx, soldNot, sold));
  if (definition.is === "bought") return boughtFilter(definition, ctx, sold);
  if (definition.is === "not-bought") return none(boughtFilter(definition, ctx, soldNot));
  if (definition.is === "mailed") return mailedFilter(definition, sold);
  if (definition.is === "not-mailed") return none(mailedFilter(definition, soldNot));
  return conditionFilters[definition.is](definition as never, ctx);
}

/** What a condition asks that a client's row does not tell. */
export function elsewhereOf(asked: Condition, ctx: SegmentContext): Elsewhere | undefined {
  if (asked.is === "mailed" || asked.is === "not-mailed") return { mailing: asked.mailing };
  return closedPeriodOf(asked, ctx);
}

/** The period of a condition, when it is over: then the map of last purchases does not suffice. */
function closedPeriodOf(asked: Condition, ctx: SegmentContext): ClosedPeriod | undefined {
  if (asked.is !== "bought" && asked.is !== "not-bought") return undefined;
  const { from, to } = windowOf(asked, ctx);
  return to === undefined ? undefined : { what: asked.what, from, to };
}

function boughtFilter(
  asked: Extract<Condition, { is: "bought" | "not-bought" }>,
  ctx: SegmentContext,
  sold: AskElsewhere,
): Filter {
  const { from } = windowOf(asked, ctx);
  const path = `bought.${asked.what}`;
  const since = { [path]: op({ $gte: dayNumberOf(from) }) };
  const closed = closedPeriodOf(asked, ctx);
  if (closed === undefined) return since;
  const answer = sold(closed);
  if (answer === "yes") return since;
  const last = { [path]: op({ $lte: dayNumberOf(closed.to) }) };
  return { $and: [since, answer === "no" ? last : { $or: [last, answer] }] };
}

/** Those who got a message of it joined once; a row of the messages says the rest. */
function mailedFilter({ mailing }: { mailing: string }, sold: AskElsewhere): Filter {
  const joined = { "reach.chatId": isThere };
  const answer = sold({ mailing });
  if (answer === "no") return { _id: op({ $in: [] }) };
  return answer === "yes" ? joined : { $and: [joined, answer] };
}

function none(filter: Filter): Filter {
  return { $nor: op([filter]) };
}
