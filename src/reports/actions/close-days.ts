import { DateTime } from "luxon";
import { monthFigures } from "../rules/day-figures.ts";
import { daysOf, firstOpenDay, monthOf } from "../rules/days.ts";
import { dropMarks, findMarks } from "../store/dirty-days.ts";
import { findFirstFact } from "../store/first-fact.ts";
import { type Basis, readDay } from "../store/read-day.ts";
import { findBuilt, findRev, findRollups, keepRollup } from "../store/rollups.ts";
import type { AddUpDeps } from "./add-up.ts";

const daysAtOnce = 100;
const marksAtOnce = 5_000;

/**
 * A tick: counts the days that have closed since, and anew those that facts have changed, the latest first; then
 * the closed months they are in. A mark goes when all that rests on its day is right, so a run that is cut off is
 * made up for by the next one. Safe twice and side by side. Answers how many days were counted.
 */
export function closeDaysWith({ mongo, now, shop }: AddUpDeps) {
  return async function closeDays(): Promise<number> {
    const { zone, fanFromPurchases: fanFrom } = await shop();
    const at = now().setZone(zone);
    const basis = { zone, fanFrom };
    const marks = await findMarks(mongo, marksAtOnce);
    const built = await findBuilt(mongo, basis);
    const open = firstOpenDay(at);
    const closed = await closedDays(at, open);
    const changed = [...marks.keys()].filter((day) => day < open);
    const due = new Set([...changed, ...closed.filter((day) => !built.has(day))]);

    const counted = new Set<string>();
    for (const day of [...due].sort().reverse().slice(0, daysAtOnce)) {
      if (await countDay(day, at, basis)) counted.add(day);
    }
    const months = await countMonths({ open, basis, closed, counted, built });
    const isRight = (day: string) =>
      counted.has(day) && (monthOf(day) === monthOf(open) || months.has(monthOf(day)));
    const right = [...marks].filter(([day]) => isRight(day)).flatMap(([, ids]) => ids);
    await dropMarks(mongo, right);
    return counted.size;
  };

  async function closedDays(at: DateTime, open: string): Promise<string[]> {
    const first = await findFirstFact(mongo);
    if (first === undefined) return [];
    const from = DateTime.fromJSDate(first, { zone: at.zone }).startOf("day");
    return daysOf({ from, until: at }, at)
      .map(({ day }) => day)
      .filter((day) => day < open);
  }

  async function countDay(day: string, at: DateTime, basis: Basis): Promise<boolean> {
    const rev = await findRev(mongo, day);
    const from = DateTime.fromISO(day, { zone: at.zone });
    const span = { from: from.toJSDate(), until: from.plus({ days: 1 }).toJSDate() };
    const figures = await readDay(mongo, span, { ...basis, grain: "whole" });
    return keepRollup(mongo, { id: day, rev, basis, figures });
  }

  /** Keeps the months that are over and whole; answers those that were kept. */
  async function countMonths({ open, basis, closed, counted, built }: Counting): Promise<Set<string>> {
    const due = [...closed, ...counted].filter(
      (day) => monthOf(day) < monthOf(open) && (counted.has(day) || !built.has(monthOf(day))),
    );
    const kept = new Set<string>();
    for (const month of new Set(due.map(monthOf))) {
      const needed = closed.filter((day) => monthOf(day) === month);
      if (!needed.every((day) => built.has(day) || counted.has(day))) continue;
      const rev = await findRev(mongo, month);
      const found = await findRollups(mongo, daysIn(month), basis, "whole");
      if (!needed.every((day) => found.has(day))) continue;
      const figures = monthFigures([...found.values()]);
      if (await keepRollup(mongo, { id: month, rev, basis, figures })) kept.add(month);
    }
    return kept;
  }
}

interface Counting {
  /** The first day that is not closed yet. */
  open: string;
  basis: Basis;
  closed: readonly string[];
  counted: ReadonlySet<string>;
  built: ReadonlySet<string>;
}

function daysIn(month: string): string[] {
  const { daysInMonth = 0 } = DateTime.fromISO(month);
  return Array.from({ length: daysInMonth }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
}
