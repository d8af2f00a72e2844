/** Whole days from 1970-01-01 to a local ISO date: `dayNumberOf("1970-01-02")` is 1. */
export function dayNumberOf(isoDay: string): number {
  return Date.parse(isoDay) / dayMs;
}

/** The local ISO date of a day number. */
export function isoDayOf(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10);
}

const dayMs = 86_400_000;
