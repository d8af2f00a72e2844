import type { DateTime } from "luxon";

export const periodKinds = ["day", "week", "month"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** From an instant up to another one, without it. */
export interface Span {
  from: DateTime;
  until: DateTime;
}

export interface Period extends Span {
  kind: PeriodKind;
  /** How many periods ago: 0 is the one that runs. */
  back: number;
  /** The period before, as far as this one has passed: half a day is compared with half a day. */
  before: Span;
}

/** A day, a week from Monday or a month of the shop, so many of them ago. `now` is in the shop's zone. */
export function periodOf(kind: PeriodKind, back: number, now: DateTime): Period {
  const step = { [kind]: 1 };
  const from = now.startOf(kind).minus({ [kind]: back });
  const until = from.plus(step);
  const samePart = now.minus(step);
  const beforeUntil = until > now && samePart < from ? samePart : from;
  return { kind, back, from, until, before: { from: from.minus(step), until: beforeUntil } };
}
