import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { TaskRecord } from "../store/task.model.ts";
import { findTask } from "../store/tasks.ts";
import type { TouchesDeps } from "./deps.ts";

export type TaskRefusal = "task-unknown" | "no-rights";

/** The task, when it is this member's to do. */
export async function permittedTask(
  { mongo }: Pick<TouchesDeps, "mongo">,
  actor: Actor,
  taskId: string,
): Promise<Outcome<TaskRecord, TaskRefusal>> {
  const task = await findTask(mongo, taskId);
  if (task === null) return refused("task-unknown");
  return may(actor, "task.do", { by: task.memberId }) ? done(task) : refused("no-rights");
}
