import { DateTime } from "luxon";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Now } from "../../shared/now.ts";
import { addFigures, briefDays, type DayFigures, type Grain } from "../rules/day-figures.ts";
import { type DayPart, daysOf, firstOpenDay, isoOf, monthOf } from "../rules/days.ts";
import type { Span } from "../rules/period.ts";
import { findDirtyDays } from "../store/dirty-days.ts";
import { findFirstFact } from "../store/first-fact.ts";
import { type Basis, readDay } from "../store/read-day.ts";
import { findRollups } from "../store/rollups.ts";

export interface AddUpDeps {
  mongo: Mongo;
  now: Now;
  /** The shop's zone, IANA, and from how many purchase days on a buyer is a fan. */
  shop: () => Promise<{ zone: string; fanFromPurchases: number }>;
}

export type AddUp = (span: Span, grain?: Grain) => Promise<DayFigures>;

/**
 * The figures of a span: closed months and days as they are kept, and read from the facts what is open, changed
 * since, not kept yet or less than a day. So it is exact at every moment.
 */
export function addUpWith(deps: AddUpDeps): AddUp {
  const byDay = figuresByDayWith(deps);
  return async (span, grain = "whole") =>
    addFigures([...(await byDay(span, { months: true, grain: exactGrain(span, grain) })).values()]);
}

/** In brief a long span tells right who came since its first day only when a month begins with it. */
function exactGrain({ from, until }: Span, grain: Grain): Grain {
  const isExact = grain === "sold" || from.day === 1 || until.diff(from, "days").days <= briefDays;
  return isExact ? grain : "whole";
}

/** The same apart: by day or, of whole closed months when `months` is set, by month. */
export function figuresByDayWith({ mongo, now, shop }: AddUpDeps) {
  return async function figuresByDay(
    { from, until }: Span,
    { months, grain = "whole" }: { months: boolean; grain?: Grain },
  ): Promise<Map<string, DayFigures>> {
    const { zone, fanFromPurchases: fanFrom } = await shop();
    const at = now().setZone(zone);
    const basis = { zone, fanFrom };
    const parts = daysOf({ from: from.setZone(zone), until: until.setZone(zone) }, at);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined) return new Map();

    // Before the kept figures: a mark that is gone by then has left right ones behind.
    const dirty = await findDirtyDays(mongo, first.day, last.day);
    const open = firstOpenDay(at);
    const kept = parts.filter(({ day, whole }) => whole && !dirty.has(day) && day < open);
    const wholeMonths = months ? monthsOf(kept, parts, isoOf(from)) : [];
    const found = await findRollups(mongo, idsOf(kept, wholeMonths), basis, grain);
    const missed = kept.filter(({ day }) => wholeMonths.includes(monthOf(day)) && !found.has(monthOf(day)));
    const instead = await findRollups(mongo, idsOf(missed, []), basis, grain);

    const figures = new Map([...found, ...instead]);
    const rest = parts.filter(({ day }) => !figures.has(day) && !figures.has(monthOf(day)));
    for (const part of await notBefore(rest, { at, zone }))
      figures.set(part.day, await readPart(part, basis, grain));
    return figures;
  };

  function readPart({ from, until }: DayPart, basis: Basis, grain: Grain): Promise<DayFigures> {
    return readDay(mongo, { from: from.toJSDate(), until: until.toJSDate() }, { ...basis, grain });
  }

  /** Closed days before the shop's first fact are known to be empty. */
  async function notBefore(
    parts: DayPart[],
    { at, zone }: { at: DateTime; zone: string },
  ): Promise<DayPart[]> {
    const open = firstOpenDay(at);
    if (parts.every(({ day }) => day >= open)) return parts;
    const first = await findFirstFact(mongo);
    const firstDay = first === undefined ? isoOf(at) : isoOf(DateTime.fromJSDate(first, { zone }));
    return parts.filter(({ day }) => day >= firstDay);
  }
}

/** Months of which every day may be taken from what is kept; only when the span begins with a month. */
function monthsOf(kept: readonly DayPart[], parts: readonly DayPart[], first: string): string[] {
  if (!first.endsWith("-01")) return [];
  const days = new Map<string, number>();
  for (const { day } of kept) days.set(monthOf(day), (days.get(monthOf(day)) ?? 0) + 1);
  const inMonth = (month: string) => parts.find(({ day }) => monthOf(day) === month)?.from.daysInMonth;
  return [...days].filter(([month, count]) => count === inMonth(month)).map(([month]) => month);
}

function idsOf(kept: readonly DayPart[], wholeMonths: readonly string[]): string[] {
  const days = kept.map(({ day }) => day).filter((day) => !wholeMonths.includes(monthOf(day)));
  return [...days, ...wholeMonths];
}
