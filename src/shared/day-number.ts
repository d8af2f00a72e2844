/** A day of a calendar that knows no summer time. */
export const dayMs = 86_400_000;

/** Whole days from 1970-01-01 to a local ISO date: `dayNumberOf("1970-01-02")` is 1. */
export function dayNumberOf(isoDay: string): number {
  return Date.parse(isoDay) / dayMs;
}

/** The local ISO date of a day number. */
export function isoDayOf(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one local ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Days between neighbouring dates, oldest first; of different dates no gap is 0. */
export function gapsOf(days: readonly string[]): number[] {
  return days.slice(1).map((day, before) => daysBetween(days[before] ?? day, day));
}
