import type { DateTime } from "luxon";

/** A client keeps so many dates by himself; his seller may keep more. */
export const ownDatesMax = 10;

/** Whether a client may change his birthday by himself: once a year, so that nobody has two a year. */
export function mayChangeBirthday(lastChangedAt: Date | undefined, now: DateTime): boolean {
  return lastChangedAt === undefined || lastChangedAt.getTime() <= now.minus({ years: 1 }).toMillis();
}
