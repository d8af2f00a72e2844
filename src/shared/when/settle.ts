import type { DateTime } from "luxon";
import { coming } from "./day-rules.ts";
import type { Draft } from "./draft.ts";
import { hourIn, hourOfPart } from "./hours.ts";

/** The hour of a call whose day alone is known. */
export const defaultHour = 11;

/** A call planned further than this is a slip of the finger. */
export const yearsMax = 5;

export type Settled = { at: DateTime; timeGiven: boolean } | "unreadable" | "no-such-date";

/** The one instant that the words mean together. Days that contradict each other («пт 26.11») are no date. */
export function settle(draft: Draft): Settled {
  if (draft.impossible) return "no-such-date";
  if (draft.instant !== undefined)
    return alone(draft) ? { at: draft.instant, timeGiven: true } : "unreadable";

  const clock = clockOf(draft);
  const day = dayOf(draft, clock !== undefined);
  if (typeof day === "string") return day;
  const at = clock === undefined ? atDefault(day, draft.now) : day.set(clock);
  if (!at.isValid) return "no-such-date";
  return at > draft.now.plus({ years: yearsMax }) ? "unreadable" : { at, timeGiven: clock !== undefined };
}

function alone({ dates, weekday, clock, part }: Draft): boolean {
  return dates.length === 0 && weekday === undefined && clock === undefined && part === undefined;
}

function clockOf({ clock, bareHour, part }: Draft): { hour: number; minute: number } | undefined {
  if (clock !== undefined) return { ...clock, hour: bareHour ? hourIn(clock.hour, part) : clock.hour };
  return part === undefined ? undefined : { hour: hourOfPart[part], minute: 0 };
}

function dayOf(
  { dates, weekday, today }: Draft,
  timeKnown: boolean,
): DateTime | "unreadable" | "no-such-date" {
  const [first] = dates;
  if (first === undefined && weekday !== undefined) return coming(today, weekday);
  if (first === undefined) return timeKnown ? today : "unreadable";
  const agree =
    dates.every((date) => date.hasSame(first, "day")) && (weekday ?? first.weekday) === first.weekday;
  return agree ? first : "no-such-date";
}

/** Today without a time, when the usual hour has gone: at 18:00, or in an hour. */
function atDefault(day: DateTime, now: DateTime): DateTime {
  const usual = day.set({ hour: defaultHour });
  if (usual > now || !day.hasSame(now, "day")) return usual;
  const evening = day.set({ hour: 18 });
  const soon = now.plus({ hours: 1 }).startOf("minute");
  if (now < evening.minus({ minutes: 30 })) return evening;
  return soon.hasSame(day, "day") && soon.hour < 21 ? soon : usual;
}
