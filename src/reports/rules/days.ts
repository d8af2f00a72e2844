import type { DateTime } from "luxon";
import type { Span } from "./period.ts";

/** Ten minutes after midnight whatever was begun before it has ended: the day is closed. */
const closesAfterMinutes = 10;

/** A local day, or the part of one that a span begins or ends with. */
export interface DayPart extends Span {
  day: string;
  whole: boolean;
}

/** The local days of a span up to `now`, the first first. Both ends are in the shop's zone. */
export function daysOf({ from, until }: Span, now: DateTime): DayPart[] {
  const parts: DayPart[] = [];
  const end = until < now ? until : now;
  for (let at = from; at < end; ) {
    const start = at.startOf("day");
    const next = start.plus({ days: 1 });
    const part = { from: at, until: next < until ? next : until };
    parts.push({ ...part, day: isoOf(start), whole: +part.from === +start && +part.until === +next });
    at = next;
  }
  return parts;
}

/** Whether the figures of that local day may be kept by now. */
export function isClosed(day: string, now: DateTime): boolean {
  return day < isoOf(now.minus({ minutes: closesAfterMinutes }));
}

/** Whether a fact of that moment belongs to a day that is over, so that its figures may be kept already. */
export function isOver(at: DateTime, now: DateTime): boolean {
  return isoOf(at) < isoOf(now);
}

export function isoOf(at: DateTime): string {
  return at.toFormat("yyyy-MM-dd");
}

export function monthOf(day: string): string {
  return day.slice(0, "2026-11".length);
}
