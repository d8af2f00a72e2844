import type { Tick } from "../../platform/agenda/ticks.ts";
import type { Touches } from "../actions/touches.ts";

/** The steps that the standards ask for become tasks. */
export function planTasksJob({ planTasks }: Pick<Touches, "planTasks">): Tick {
  return { name: "touches.plan-tasks", every: "1 minute", run: planTasks };
}
