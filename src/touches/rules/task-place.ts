import type { DateTime } from "luxon";
import type { Section } from "../../calls/index.ts";
import type { Step } from "./standard.ts";
import type { Task } from "./task.ts";

/** Where a task stands in «Сегодня», and its rank there: the best clients come first. rules.md §11. */
export function placeOf(
  task: Pick<Task, "group" | "dueAt" | "timeGiven">,
  { step, hot, rating }: { step: Step | undefined; hot: boolean; rating?: string | undefined },
  now: DateTime,
): { section: Section; rank: number } {
  return { section: sectionFor(task, { step, hot }, now), rank: rating === "A" || rating === "B" ? 0 : 1 };
}

function sectionFor(
  { group, dueAt, timeGiven }: Pick<Task, "group" | "dueAt" | "timeGiven">,
  { step, hot }: { step: Step | undefined; hot: boolean },
  now: DateTime,
): Section {
  if (group === "returner" || group === "birthday" || group === "sleeping") return group;
  if (timeGiven) return dueAt.getTime() < now.startOf("minute").toMillis() ? "overdue" : "timed";
  if (hot) return "hot";
  return step !== undefined && "cycle" in step.after ? "due" : "untimed";
}
