import type { DateTime } from "luxon";
import { coming } from "./when/day-rules.ts";
import { defaultHour } from "./when/settle.ts";

/** A month as rows of an inline keyboard: weeks from Monday, empty places where other months begin. */
export interface MonthGrid {
  year: number;
  /** 1 for January. */
  month: number;
  weeks: (CalendarDay | undefined)[][];
  /** Where ‹ and › lead, `2026-10`; nothing when there is nothing to choose there. */
  previous?: string;
  next?: string;
}

interface CalendarDay {
  /** `2026-11-25`. */
  date: string;
  day: number;
  past: boolean;
  today: boolean;
}

export type WhenChip =
  | "in-an-hour"
  | "this-evening"
  | "tomorrow"
  | "day-after-tomorrow"
  | "next-monday"
  | "in-a-week";

const monthsAhead = 24;

/** Any day of the month will do; `now` is in the shop's zone. Past months and those over two years away are ends. */
export function monthGrid(month: DateTime, now: DateTime): MonthGrid {
  const first = month.setZone(now.zone, { keepLocalTime: true }).startOf("month");
  const today = now.startOf("day");
  const days = Array.from({ length: first.daysInMonth ?? 0 }, (_, index) =>
    dayCell(first.plus({ days: index }), today),
  );
  const cells = [...Array<undefined>(first.weekday - 1).fill(undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => cells[week * 7 + day]),
  );
  return {
    year: first.year,
    month: first.month,
    weeks,
    ...(first > now.startOf("month") ? { previous: monthKey(first.minus({ months: 1 })) } : {}),
    ...(first < now.startOf("month").plus({ months: monthsAhead })
      ? { next: monthKey(first.plus({ months: 1 })) }
      : {}),
  };
}

/**
 * The quick answers to «Когда перезвонить?». Days come at 11:00 and ask for the time next. Left out are
 * an evening that is too near and a Monday that is tomorrow or a week away.
 */
export function whenChips(now: DateTime): { chip: WhenChip; at: DateTime; asksTime: boolean }[] {
  const today = now.startOf("day");
  const day = (date: DateTime) => ({ at: date.set({ hour: defaultHour }), asksTime: true });
  const monday = coming(today, 1);
  const evening = today.set({ hour: 18 });
  return [
    { chip: "in-an-hour", at: now.plus({ hours: 1 }).startOf("minute"), asksTime: false },
    ...(now < evening.minus({ minutes: 30 })
      ? [{ chip: "this-evening" as const, at: evening, asksTime: false }]
      : []),
    { chip: "tomorrow", ...day(today.plus({ days: 1 })) },
    { chip: "day-after-tomorrow", ...day(today.plus({ days: 2 })) },
    ...(isChipOfItsOwn(monday, today) ? [{ chip: "next-monday" as const, ...day(monday) }] : []),
    { chip: "in-a-week", ...day(today.plus({ weeks: 1 })) },
  ];
}

/** The times offered for a chosen day. */
export const timesOfDay = ["10:00", "12:00", "15:00", "17:00", "19:00"] as const;

function dayCell(date: DateTime, today: DateTime): CalendarDay {
  return {
    date: date.toFormat("yyyy-MM-dd"),
    day: date.day,
    past: date < today,
    today: date.hasSame(today, "day"),
  };
}

function monthKey(month: DateTime): string {
  return month.toFormat("yyyy-MM");
}

function isChipOfItsOwn(monday: DateTime, today: DateTime): boolean {
  return monday > today.plus({ days: 1 }) && monday < today.plus({ weeks: 1 });
}
