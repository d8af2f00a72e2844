import { DateTime } from "luxon";
import { momentOn } from "../local-time.ts";
import { coming } from "./day-rules.ts";
import type { Draft } from "./draft.ts";
import { hourIn, hourOfPart } from "./hours.ts";

/** The hour of a call whose day alone is known. */
export const defaultHour = 11;

/** A call planned further than this is a slip of the finger. */
export const yearsMax = 5;

/** The last hour of a call that was put off to «today» or «this evening» without its time. */
const lastHour = 21;

export type Settled = { at: DateTime; timeGiven: boolean } | "unreadable" | "no-such-date";

/** The one instant that the words mean together. Days that contradict each other («пт 26.11») are no date. */
export function settle(draft: Draft): Settled {
  if (draft.impossible) return "no-such-date";
  if (draft.instant !== undefined)
    return alone(draft) ? { at: draft.instant, timeGiven: true } : "unreadable";

  const timeGiven = draft.clock !== undefined || draft.part !== undefined;
  const day = dayOf(draft, timeGiven);
  if (typeof day === "string") return day;
  const at = momentOf(draft, day);
  if (!at.isValid) return "no-such-date";
  return at > draft.now.plus({ years: yearsMax }) ? "unreadable" : { at, timeGiven };
}

function alone({ dates, weekday, week, clock, part }: Draft): boolean {
  return [weekday, week, clock, part, ...dates].every((said) => said === undefined);
}

function momentOf({ clock, clockZone, bareHour, part, now }: Draft, day: DateTime): DateTime {
  if (clock !== undefined) {
    const hour = bareHour ? hourIn(clock.hour, part) : clock.hour;
    const there = clockZone === undefined ? day : day.setZone(clockZone, { keepLocalTime: true });
    return momentOn(there, `${hour}:${clock.minute}`).setZone(now.zone);
  }
  if (part === undefined) return stillAhead(day, now, [defaultHour, hourOfPart.evening]);
  const hour = hourOfPart[part];
  return part === "evening" ? stillAhead(day, now, [hour]) : momentOn(day, `${hour}:0`);
}

function dayOf(
  { dates, weekday, week, today }: Draft,
  timeKnown: boolean,
): DateTime | "unreadable" | "no-such-date" {
  const [first] = dates;
  if (first === undefined && week !== undefined)
    return weekday === undefined ? week : week.startOf("week").plus({ days: weekday - 1 });
  if (first === undefined && weekday !== undefined) return coming(today, weekday);
  if (first === undefined) return timeKnown ? today : "unreadable";
  const agree =
    dates.every((date) => date.hasSame(first, "day")) &&
    (weekday ?? first.weekday) === first.weekday &&
    (week ?? first).hasSame(first, "week");
  return agree ? first : "no-such-date";
}

/** The first of the hours; today the first that is half an hour away, else in an hour, while it is no night. */
function stillAhead(day: DateTime, now: DateTime, hours: readonly number[]): DateTime {
  const moments = hours.map((hour) => momentOn(day, `${hour}:0`));
  const [usual = day] = moments;
  if (usual > now || !day.hasSame(now, "day")) return usual;
  const later = moments.find((at) => now < at.minus({ minutes: 30 }));
  const soon = now.plus({ hours: 1 }).startOf("minute");
  const last = momentOn(day, `${lastHour}:0`);
  if (now >= last) return moments.at(-1) ?? usual;
  return later ?? DateTime.min(soon, last);
}
