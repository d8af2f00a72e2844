import type { DateTime } from "luxon";
import type { Callback } from "./callback.ts";

/** Where a row stands in «Сегодня»; rules.md §11, dialogues.md §3.7. */
export const sections = [
  "returner",
  "overdue",
  "timed",
  "hot",
  "untimed",
  "due",
  "birthday",
  "sleeping",
] as const;
export type Section = (typeof sections)[number];

/** Overdue: its minute has gone; one with a day alone is overdue when the day has. `now` is the shop's time. */
export function sectionOf(
  { dueAt, timeGiven }: Pick<Callback, "dueAt" | "timeGiven">,
  now: DateTime,
): "overdue" | "timed" | "untimed" {
  const border = timeGiven ? now.startOf("minute") : now.startOf("day");
  if (dueAt.getTime() < border.toMillis()) return "overdue";
  return timeGiven ? "timed" : "untimed";
}

interface Placed {
  id: string;
  section: Section;
  dueAt: Date;
  rank?: number;
}

/** Section by section, within one by rank and then the earliest first. */
export function inOrderOfDay<Row extends Placed>(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (left, right) =>
      sections.indexOf(left.section) - sections.indexOf(right.section) ||
      (left.rank ?? 0) - (right.rank ?? 0) ||
      left.dueAt.getTime() - right.dueAt.getTime() ||
      (left.id < right.id ? -1 : 1),
  );
}
