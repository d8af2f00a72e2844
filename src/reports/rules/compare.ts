import type { Sales } from "./figures.ts";

/** From so many cases on a share says something: rules.md §12. */
export const enoughCases = 10;

/** A whole percentage, or nothing while there are too few cases. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole < enoughCases ? undefined : Math.round((part / whole) * 100);
}

/** The average receipt in whole rubles. */
export function averageKopecks({ count, kopecks }: Sales): number | undefined {
  return count === 0 ? undefined : Math.round(kopecks / count / 100) * 100;
}

/** By how much a value changed, in percent; nothing when either side rests on too few sales. */
export function changePercent(
  [now, before]: readonly [now: number, before: number],
  [cases, casesBefore]: readonly [cases: number, casesBefore: number],
): number | undefined {
  if (cases < enoughCases || casesBefore < enoughCases || before === 0) return undefined;
  return Math.round(((now - before) / before) * 100);
}
