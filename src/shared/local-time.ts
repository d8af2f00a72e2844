import type { DateTime } from "luxon";

/** Local hours of a day, "HH:MM"; `from` later than `to` goes over midnight. */
export interface DaySpan {
  from: string;
  to: string;
}

/**
 * When the clocks of that day's zone show "HH:MM": the first time where they show it twice, the first minute that
 * there is where they never do.
 */
export function momentOn(day: DateTime, time: string): DateTime {
  const wanted = minutesOf(time);
  const found = day.startOf("day").set({ hour: Math.floor(wanted / 60), minute: wanted % 60 });
  // On every other day of the year nothing has changed by then.
  if (found.minus({ hours: 3 }).offset === found.offset) return found;
  if (minuteOfDay(found) !== wanted) return firstAfterGap(found);
  const earlier = shifts.map((minutes) => found.minus({ minutes })).filter((at) => isSameWall(at, found));
  return earlier.at(-1) ?? found;
}

/** The end of the quiet hours that the moment falls into, always later than it; undefined outside of them. */
export function quietEnd(at: DateTime, { from, to }: DaySpan): DateTime | undefined {
  if (!isWithin(at, { from, to })) return undefined;
  const isOvernight = minutesOf(from) > minutesOf(to);
  const day = isOvernight && minuteOfDay(at) >= minutesOf(from) ? at.plus({ days: 1 }) : at;
  const end = momentOn(day, to);
  return end > at && !isWithin(end, { from, to }) ? end : nextOutside(at, { from, to });
}

/** Whether the clock on the wall stands within the span; its end is outside. */
export function isWithin(at: DateTime, { from, to }: DaySpan): boolean {
  const minute = minuteOfDay(at);
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start > end ? minute >= start || minute < end : minute >= start && minute < end;
}

// By how much clocks are put back: half an hour on Lord Howe, an hour elsewhere, more where the law changed.
const shifts = [30, 60, 120];

function isSameWall(left: DateTime, right: DateTime): boolean {
  return left.day === right.day && minuteOfDay(left) === minuteOfDay(right);
}

/** The library pushes a time that does not exist forward by the whole gap: the gap's end is before that. */
function firstAfterGap(pushed: DateTime): DateTime {
  let at = pushed;
  for (let back = pushed; back.offset === pushed.offset; back = back.minus({ minutes: 1 })) at = back;
  return at;
}

/** Minute by minute: only on the day that clocks change within these hours. */
function nextOutside(at: DateTime, span: DaySpan): DateTime {
  let next = at.startOf("minute").plus({ minutes: 1 });
  while (isWithin(next, span)) next = next.plus({ minutes: 1 });
  return next;
}

function minuteOfDay(at: DateTime): number {
  return at.hour * 60 + at.minute;
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

/** The moment by the client's own clock, or by the shop's where he has named none. */
export function localNow(now: DateTime, client: { zone?: string }, shop: { zone: string }): DateTime {
  const local = now.setZone(client.zone ?? shop.zone);
  return local.isValid ? local : now.setZone(shop.zone);
}
