import type { DateTime } from "luxon";

export interface WorkingTime {
  /** "HH:MM" in the shop's zone. */
  hours: { from: string; to: string };
  /** ISO weekdays, 1 = Monday. */
  workDays: readonly number[];
}

/** The moment so many working minutes later; `at` is in the shop's zone. */
export function afterWorkingMinutes(at: DateTime, minutes: number, working: WorkingTime): DateTime {
  let left = minutes;
  let day = at.startOf("day");
  for (let looked = 0; looked < 15; looked += 1) {
    const { opens, closes } = spanOf(day, working);
    const from = at > opens ? at : opens;
    const free = working.workDays.includes(day.weekday) ? closes.diff(from, "minutes").minutes : 0;
    if (free >= left) return from.plus({ minutes: left });
    left -= Math.max(0, free);
    day = day.plus({ days: 1 });
  }
  return at.plus({ minutes });
}

function spanOf(day: DateTime, { hours }: WorkingTime): { opens: DateTime; closes: DateTime } {
  const opens = timeOn(day, hours.from);
  const closes = timeOn(day, hours.to);
  // A shop that closes after midnight is taken to work until midnight.
  return { opens, closes: closes > opens ? closes : day.plus({ days: 1 }) };
}

function timeOn(day: DateTime, time: string): DateTime {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return day.set({ hour, minute });
}
