import type { DateTime } from "luxon";
import type { Callback } from "./callback.ts";

/** Where a callback stands in «Сегодня»; dialogues.md §3.7. */
export type Section = "overdue" | "timed" | "untimed";

/** Overdue: its minute has gone; one with a day alone is overdue when the day has. `now` is the shop's time. */
export function sectionOf(
  { dueAt, timeGiven }: Pick<Callback, "dueAt" | "timeGiven">,
  now: DateTime,
): Section {
  const border = timeGiven ? now.startOf("minute") : now.startOf("day");
  if (dueAt.getTime() < border.toMillis()) return "overdue";
  return timeGiven ? "timed" : "untimed";
}

const course: Section[] = ["overdue", "timed", "untimed"];

/** rules.md §11 of what is built: overdue, by time, without a time; the earliest first. */
export function inOrderOfDay<Row extends Pick<Callback, "id" | "dueAt" | "timeGiven">>(
  rows: readonly Row[],
  now: DateTime,
): (Row & { section: Section })[] {
  return rows
    .map((row) => ({ ...row, section: sectionOf(row, now) }))
    .sort(
      (left, right) =>
        course.indexOf(left.section) - course.indexOf(right.section) ||
        left.dueAt.getTime() - right.dueAt.getTime() ||
        (left.id < right.id ? -1 : 1),
    );
}
