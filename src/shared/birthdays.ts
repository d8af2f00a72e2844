import type { DateTime } from "luxon";

/** A day of any year; of 29 February in common years it is the 28th. */
export interface MonthDay {
  day: number;
  month: number;
}

/** The birthdays that are kept on that day: on 28 February of a common year also those of the 29th. */
export function birthdaysOn({ day, month, isInLeapYear }: DateTime): MonthDay[] {
  const isMoved = month === 2 && day === 28 && !isInLeapYear;
  return [{ day, month }, ...(isMoved ? [{ day: 29, month }] : [])];
}

/** Those of the next days, today included. */
export function birthdaysWithin(days: number, now: DateTime): MonthDay[] {
  const today = now.startOf("day");
  return Array.from({ length: days + 1 }, (_, ahead) => birthdaysOn(today.plus({ days: ahead }))).flat();
}
