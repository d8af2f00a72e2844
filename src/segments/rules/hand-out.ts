import type { DateTime } from "luxon";
import { workingDay } from "../../shared/working-day.ts";

/** So long the clients handed out to a seller count against the shop's `handOutPerWeek`. */
export const weekDays = 7;
const callHour = 11;

/** When the n-th call (from 0) handed out to a seller is due: spread evenly over the working days of a week. */
export function handedOutAt(
  n: number,
  now: DateTime,
  { workDays, handOutPerWeek }: { workDays: readonly number[]; handOutPerWeek: number },
): DateTime {
  const perDay = Math.ceil(handOutPerWeek / workDays.length);
  let day = workingDay(now.startOf("day").plus({ days: 1 }), workDays);
  for (let later = Math.floor(n / perDay); later > 0; later -= 1) {
    day = workingDay(day.plus({ days: 1 }), workDays);
  }
  return day.set({ hour: callHour });
}
