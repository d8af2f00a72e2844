import type { DateTime } from "luxon";
import { dayFrom36, dayTo36 } from "./day-code.ts";

const periodKinds = ["day", "week", "month", "quarter", "year"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** From an instant up to another one, without it. */
export interface Span {
  from: DateTime;
  until: DateTime;
}

/** What was chosen: a kind and how many of them ago, 0 for the one that runs; or local ISO days, both of them in. */
export type PeriodChoice = { kind: PeriodKind; back: number } | { kind: "own"; first: string; last: string };

export interface Period extends Span {
  kind: PeriodKind | "own";
  /** How many periods ago; of an own one 0. */
  back: number;
  choice: PeriodChoice;
  /** The period before, as far as this one has passed: half a day is compared with half a day. */
  before: Span;
}

/**
 * A day, a week from Monday, a month, quarter or year of the shop, so many of them ago, or the days between two
 * dates, which are compared with as many days before. `now` is in the shop's zone.
 */
export function periodOf(choice: PeriodChoice, now: DateTime): Period {
  if (choice.kind === "own") return ownPeriod(choice, now);
  const { kind, back } = choice;
  const step = { [kind]: 1 };
  const from = now.startOf(kind).minus({ [kind]: back });
  const until = from.plus(step);
  return {
    kind,
    back,
    choice,
    from,
    until,
    before: samePart(from.minus(step), from, now.minus(step), until > now),
  };
}

function ownPeriod(choice: Extract<PeriodChoice, { kind: "own" }>, now: DateTime): Period {
  const from = dayIn(choice.first, now);
  const until = dayIn(choice.last, now).plus({ days: 1 });
  const days = Math.round(until.diff(from, "days").days);
  const before = samePart(from.minus({ days }), from, now.minus({ days }), until > now && now > from);
  return { kind: "own", back: 0, choice, from, until, before };
}

function samePart(from: DateTime, until: DateTime, passed: DateTime, runs: boolean): Span {
  return { from, until: runs && passed < until ? passed : until };
}

function dayIn(iso: string, now: DateTime): DateTime {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  return now.startOf("day").set({ year, month, day });
}

const letters = { day: "d", week: "w", month: "m", quarter: "q", year: "y" } as const;

/** A choice as a button carries it: `w0`, `m1`; own days as `o` and two dates of three letters. */
export const periodPattern = /^(?:[dwmqy]\d{1,4}|o[0-9a-z]{6})$/;

export function periodCode(choice: PeriodChoice): string {
  if (choice.kind === "own") return `o${dayTo36(choice.first)}${dayTo36(choice.last)}`;
  return `${letters[choice.kind]}${choice.back}`;
}

/** Anything unreadable is the running week. */
export function choiceOf(code: string): PeriodChoice {
  const kind = periodKinds.find((known) => letters[known] === code.charAt(0));
  if (kind !== undefined) return { kind, back: Number(code.slice(1)) || 0 };
  const [first, last] = [dayFrom36(code.slice(1, 4)), dayFrom36(code.slice(4, 7))].sort();
  return code.length === 7 && first !== undefined && last !== undefined
    ? { kind: "own", first, last }
    : { kind: "week", back: 0 };
}

/** The same kind of period before or after; of own days as many of them. Nothing after the running one. */
export function neighbourOf(
  { choice, from, until }: Period,
  step: -1 | 1,
  now: DateTime,
): PeriodChoice | undefined {
  if (choice.kind !== "own") {
    const back = choice.back - step;
    return back < 0 || back > 9_999 ? undefined : { ...choice, back };
  }
  const days = step * Math.round(until.diff(from, "days").days);
  const first = from.plus({ days });
  if (first > now) return undefined;
  return { kind: "own", first: iso(first), last: iso(until.plus({ days }).minus({ days: 1 })) };
}

function iso(day: DateTime): string {
  return day.toFormat("yyyy-MM-dd");
}
