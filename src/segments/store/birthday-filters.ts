import type { DateTime } from "luxon";
import { birthdaysWithin } from "../../shared/birthdays.ts";
import type { ConditionOf } from "../rules/condition.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";
import { type Filter, isThere, op } from "./filter.ts";

/** One range of days in each month that the window touches, so that the index by month and day answers. */
export function birthdayFilter({ days }: ConditionOf<"birthday">, { now }: SegmentContext): Filter {
  const byMonth = new Map<number, number[]>();
  for (const { day, month } of birthdaysWithin(days, now)) {
    byMonth.set(month, [...new Set([...(byMonth.get(month) ?? []), day])]);
  }
  const months = [...byMonth].map(([month, in_]) => ({
    "birthday.month": month,
    "birthday.day": op({ $in: in_.sort((left, right) => left - right) }),
  }));
  return months.length === 1 && months[0] !== undefined ? months[0] : { $or: months };
}

/** `from` and `to` are whole years, both inclusive. */
export function ageFilter({ from, to }: ConditionOf<"age">, { now }: SegmentContext): Filter {
  return {
    $and: [
      { "birthday.year": isThere },
      ...(from === undefined ? [] : [bornBy(now.minus({ years: from }), now)]),
      ...(to === undefined ? [] : [{ $nor: op([bornBy(now.minus({ years: to + 1 }), now)]) }]),
    ],
  };
}

/** Born on this day of that year or earlier. Today's month and day count, whatever the calendar of that year was. */
function bornBy({ year }: DateTime, { month, day }: DateTime): Filter {
  return {
    $or: [
      { "birthday.year": op({ $lt: year }) },
      { "birthday.year": year, "birthday.month": op({ $lt: month }) },
      { "birthday.year": year, "birthday.month": month, "birthday.day": op({ $lte: day }) },
    ],
  };
}
