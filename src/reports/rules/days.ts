import { DateTime, type Zone } from "luxon";
import { dayNumberOf, isoDayOf } from "../../shared/day-number.ts";
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
  const end = until < now ? until : now;
  if (from >= end) return [];
  const first = dayNumberOf(isoOf(from));
  const last = dayNumberOf(isoOf(end.minus(1)));
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const day = wholeDay(isoDayOf(first + place), from.zone);
    return place === 0 || place === last - first ? cut(day, { from, until }) : day;
  });
}

/** A report of years has a thousand days: the moments of each are told when somebody asks. */
function wholeDay(day: string, zone: Zone): DayPart {
  const start = () => DateTime.fromISO(day, { zone });
  return {
    day,
    whole: true,
    get from() {
      return start();
    },
    get until() {
      return start().plus({ days: 1 }).startOf("day");
    },
  };
}

function cut({ day, from: start, until: next }: DayPart, { from, until }: Span): DayPart {
  const part = { from: from > start ? from : start, until: next < until ? next : until };
  return { ...part, day, whole: +part.from === +start && +part.until === +next };
}

/** The first local day that is not closed yet: figures of those before it may be kept. */
export function firstOpenDay(now: DateTime): string {
  return isoOf(now.minus({ minutes: closesAfterMinutes }));
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
