import { dayNumberOf } from "../../shared/day-number.ts";
import { isoDay } from "./calendar-tests.ts";
import type { ConditionOf } from "./condition.ts";
import type { SegmentContext, SegmentFacts } from "./segment-facts.ts";

/** The local days a purchase is looked for in, both inclusive; `to` is missing when the period reaches to now. */
export interface Window {
  from: string;
  to?: string;
}

const ever = "1970-01-01";

type Asked = Pick<ConditionOf<"bought">, "what" | "days" | "from" | "to">;

export function windowOf(asked: Omit<Asked, "what">, { now }: Pick<SegmentContext, "now">): Window {
  const lastDays = asked.days === undefined ? ever : isoDay(now.startOf("day").minus({ days: asked.days }));
  const from = asked.from !== undefined && asked.from > lastDays ? asked.from : lastDays;
  return asked.to === undefined || asked.to >= isoDay(now) ? { from } : { from, to: asked.to };
}

/**
 * Whether it was bought in the period. Up to now the summary knows; of a closed period it knows only as long as
 * nothing was bought later.
 */
export function isBought(asked: Asked, client: SegmentFacts, ctx: Pick<SegmentContext, "now">): boolean {
  const { from, to } = windowOf(asked, ctx);
  const last = client.bought?.[asked.what];
  if (last === undefined || last < dayNumberOf(from)) return false;
  if (to === undefined || last <= dayNumberOf(to)) return true;
  return client.soldOn?.(asked.what, from, to) ?? false;
}
