import type { DateTime } from "luxon";

/** Times that one tap on a saved screen chooses: in an hour, today 18:00, tomorrow 11:00, tomorrow 15:00. */
export const snoozes = ["hour", "evening", "morning", "tomorrow"] as const;
export type Snooze = (typeof snoozes)[number];

/** `now` is in the shop's zone, and so is the answer. */
export function snoozeTime(snooze: Snooze, now: DateTime): DateTime {
  const today = now.startOf("day");
  switch (snooze) {
    case "hour":
      return now.startOf("minute").plus({ hours: 1 });
    case "evening":
      return today.set({ hour: 18 });
    case "morning":
      return today.plus({ days: 1 }).set({ hour: 11 });
    case "tomorrow":
      return today.plus({ days: 1 }).set({ hour: 15 });
  }
}

/** This evening is offered while it is at least half an hour away. */
export function isOffered(snooze: Snooze, now: DateTime): boolean {
  return snooze !== "evening" || snoozeTime(snooze, now) >= now.plus({ minutes: 30 });
}
