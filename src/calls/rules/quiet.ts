import type { DateTime } from "luxon";

/** Local hours of the shop in which its people are left alone: `{ from: "21:00", to: "08:00" }`. */
export interface QuietHours {
  from: string;
  to: string;
}

/** The end of the quiet time that the moment falls into; undefined outside of it. Local to the moment's zone. */
export function quietUntil(at: DateTime, { from, to }: QuietHours): DateTime | undefined {
  const minute = at.hour * 60 + at.minute;
  const start = minuteOf(from);
  const end = minuteOf(to);
  const overnight = start > end;
  const isQuiet = overnight ? minute >= start || minute < end : minute >= start && minute < end;
  if (!isQuiet) return undefined;

  const day = overnight && minute >= start ? at.plus({ days: 1 }) : at;
  return day.startOf("day").set({ hour: Math.floor(end / 60), minute: end % 60 });
}

/** A time that the bot chose moves out of the quiet hours; rules of dialogues.md §3.7. */
export function outOfQuiet(at: DateTime, quiet: QuietHours): DateTime {
  return quietUntil(at, quiet) ?? at;
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}
