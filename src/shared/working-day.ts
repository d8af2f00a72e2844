import type { DateTime } from "luxon";

/** That day, or the first working one after it; `workDays` are ISO weekdays, 1 = Monday. */
export function workingDay(from: DateTime, workDays: readonly number[]): DateTime {
  const ahead = [0, 1, 2, 3, 4, 5, 6].find((days) => workDays.includes(from.plus({ days }).weekday)) ?? 0;
  return from.plus({ days: ahead });
}
