import { dayNumberOf } from "../../shared/day-number.ts";
import type { Condition } from "../rules/condition.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";
import { windowOf } from "../rules/window.ts";
import { conditionFilters } from "./condition-filters.ts";
import { type Filter, op } from "./filter.ts";

/** A closed period that the summary may not remember: it is looked for among the purchases. */
export interface ClosedPeriod {
  what: string;
  from: string;
  to: string;
}

/** How a closed period is asked: a filter, or what is taken for the answer while nobody has looked yet. */
export type AskSold = (period: ClosedPeriod) => Filter | "yes" | "no";

/**
 * The definition as a filter of `clients`. `sold` answers for closed periods where the answer yes lets more clients
 * in; `soldNot` where it keeps them out: a filter that lets in too many, never too few.
 */
export function filterOf(
  definition: SegmentDefinition,
  ctx: SegmentContext,
  sold: AskSold,
  soldNot: AskSold = sold,
): Filter {
  const inner = (part: SegmentDefinition) => filterOf(part, ctx, sold, soldNot);
  if ("all" in definition) return { $and: definition.all.map(inner) };
  if ("any" in definition) return { $or: definition.any.map(inner) };
  if ("not" in definition) return none(filterOf(definition.not, ctx, soldNot, sold));
  if (definition.is === "bought") return boughtFilter(definition, ctx, sold);
  if (definition.is === "not-bought") return none(boughtFilter(definition, ctx, soldNot));
  return conditionFilters[definition.is](definition as never, ctx);
}

/** The period of a condition, when it is over: then the map of last purchases does not suffice. */
export function closedPeriodOf(asked: Condition, ctx: SegmentContext): ClosedPeriod | undefined {
  if (asked.is !== "bought" && asked.is !== "not-bought") return undefined;
  const { from, to } = windowOf(asked, ctx);
  return to === undefined ? undefined : { what: asked.what, from, to };
}

function boughtFilter(
  asked: Extract<Condition, { is: "bought" | "not-bought" }>,
  ctx: SegmentContext,
  sold: AskSold,
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

function none(filter: Filter): Filter {
  return { $nor: op([filter]) };
}
