import type { DateTime } from "luxon";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome } from "../../shared/outcome.ts";
import type { Step } from "../rules/standard.ts";
import type { Task } from "../rules/task.ts";
import { findStandards } from "../store/standard.model.ts";
import { taskFrom } from "../store/tasks.ts";
import type { TouchesDeps } from "./deps.ts";
import { permittedTask, type TaskRefusal } from "./permitted-task.ts";
import { isLive } from "./today-part.ts";
import { findTouched } from "./touched-client.ts";

export interface ShownTask {
  task: Task;
  /** Missing for a hot lead: no standard asks for it. */
  step?: Step;
  /** Whether it still asks for something. */
  live: boolean;
  /** In the shop's zone. */
  now: DateTime;
}

/** A task with its step, for who has it. */
export function getTaskWith(deps: Pick<TouchesDeps, "mongo" | "now" | "shop" | "policy">) {
  return async function getTask(
    actor: Actor,
    { taskId }: { taskId: string },
  ): Promise<Outcome<ShownTask, TaskRefusal>> {
    const permitted = await permittedTask(deps, actor, taskId);
    if (!permitted.ok) return permitted;
    const task = taskFrom(permitted.value);
    const [standards, { zone }, policy, [client]] = await Promise.all([
      findStandards(deps.mongo),
      deps.shop(),
      deps.policy(),
      findTouched(deps.mongo, [task.clientId]),
    ]);
    const now = deps.now().setZone(zone);
    const step = standards.find(({ id }) => id === task.stepId);
    const live =
      task.state === "open" && client !== undefined && isLive({ task, client, step }, { policy, now });
    return done({ task, now, live, ...(step ? { step } : {}) });
  };
}
