import type { DateTime } from "luxon";
import type { Tally } from "./insight-facts.ts";
import { monthsBetween, monthsUntil } from "./insight-months.ts";

/** Those who bought first in one month, and what became of them. */
export interface Cohort {
  /** `2026-08` */
  month: string;
  size: number;
  /** How many bought in the 1st, 2nd … month after it; only months that are over. */
  bought: number[];
  /** How many bought on a second day within so many months after it, the first month included. */
  again: number[];
}

const cohortsKept = 12;

/** Retention by the month of the first purchase, the oldest cohort first; rules.md §7. */
export function cohortTally(today: DateTime): Tally<Cohort[]> {
  const { names } = monthsUntil(today, cohortsKept);
  const running = names.at(-1) ?? "";
  const cohorts = new Map(
    names.map((month) => [month, emptyCohort(month, monthsBetween(month, running) - 1)]),
  );
  return {
    add({ months = [] }) {
      const [first] = months;
      const cohort = first && cohorts.get(first.month);
      if (first === undefined || cohort === undefined) return;
      cohort.size += 1;
      const later = months.slice(1).map(({ month }) => monthsBetween(first.month, month));
      for (const after of later) addAt(cohort.bought, after - 1);
      const again = first.days > 1 ? 0 : later[0];
      if (again === undefined) return;
      for (let within = Math.max(1, again); within <= cohort.again.length; within++)
        addAt(cohort.again, within - 1);
    },
    result: () => [...cohorts.values()],
  };
}

function emptyCohort(month: string, over: number): Cohort {
  const none = () => new Array<number>(Math.max(0, over)).fill(0);
  return { month, size: 0, bought: none(), again: none() };
}

/** A month that is not over yet has no place. */
function addAt(counts: number[], place: number): void {
  const count = counts[place];
  if (count !== undefined) counts[place] = count + 1;
}
