import { DateTime } from "luxon";
import { birthdaysWithin, type MonthDay } from "../../shared/birthdays.ts";
import { dayNumberOf } from "../../shared/day-number.ts";

/** The midnight so many local days ago: where a window of `days` begins. */
export function sinceDays(days: number, { now }: { now: DateTime }): Date {
  return now.startOf("day").minus({ days }).toJSDate();
}

/** Local days that have passed since then. */
export function daysSince(at: Date, now: DateTime): number {
  const day = DateTime.fromJSDate(at, { zone: now.zone });
  return dayNumberOf(isoDay(now)) - dayNumberOf(isoDay(day));
}

/** Whole years; nothing when the year is not known. */
export function yearsOld(birthday: MonthDay & { year?: number }, now: DateTime): number | undefined {
  if (birthday.year === undefined) return undefined;
  const isBefore = now.month < birthday.month || (now.month === birthday.month && now.day < birthday.day);
  return now.year - birthday.year - (isBefore ? 1 : 0);
}

/** Today or within so many days to come. */
export function isBirthdayWithin({ day, month }: MonthDay, days: number, now: DateTime): boolean {
  return birthdaysWithin(days, now).some((date) => date.day === day && date.month === month);
}

export function isoDay(at: DateTime): string {
  return at.toFormat("yyyy-MM-dd");
}
