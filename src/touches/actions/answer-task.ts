import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { postpones, type Task, type TaskState } from "../rules/task.ts";
import { type TaskRecord, taskModel } from "../store/task.model.ts";
import { closeTask, findTask, taskFrom } from "../store/tasks.ts";
import type { TouchesDeps } from "./deps.ts";
import { lookAtClientsWith } from "./look-at-clients.ts";
import { permittedTask, type TaskRefusal } from "./permitted-task.ts";

type Deps = Pick<TouchesDeps, "mongo" | "now" | "shop" | "policy" | "leaveTrace">;
type Answered<More extends string = never> = Promise<Outcome<Task, TaskRefusal | "closed" | More>>;

/** «✅ Сделано» and «⏭ Пропустить»: the step is over by hand, and the next one counts from now. */
export function closeTaskWith(deps: Deps) {
  const { mongo } = deps;
  const look = lookAtClientsWith(deps);

  return async function closeTaskOf(
    actor: Actor,
    { taskId, as: state }: { taskId: string; as: "done" | "skipped" },
  ): Answered {
    const permitted = await permittedTask(deps, actor, taskId);
    if (!permitted.ok) return permitted;
    if (permitted.value.state === state) return done(taskFrom(permitted.value));
    const closed = await inTransaction(mongo, async () => {
      const is = await closeTask(mongo, taskId, { state, at: deps.now().toJSDate(), by: actor.memberId });
      if (is) await deps.leaveTrace(actor, `task.${state}`, { kind: "task", id: taskId });
      return is;
    });
    if (!closed) return refused("closed");
    await look([permitted.value.clientId]);
    return done({ ...taskFrom(permitted.value), state });
  };
}

/** «📅 Позже»: the task is shown again on the morning so many days later. */
export function postponeTaskWith({ mongo, now, shop, leaveTrace }: Deps) {
  return async function postponeTask(
    actor: Actor,
    { taskId, days }: { taskId: string; days: number },
  ): Answered<"days-wrong"> {
    if (!postpones.some((known) => known === days)) return refused("days-wrong");
    const permitted = await permittedTask({ mongo }, actor, taskId);
    if (!permitted.ok) return permitted;
    const { zone } = await shop();
    const showAt = now().setZone(zone).startOf("day").plus({ days }).toJSDate();
    const at = now().toJSDate();
    const moved = await inTransaction(mongo, async () => {
      const { modifiedCount } = await taskModel(mongo).updateOne(
        { _id: taskId, state: "open" },
        { $set: { showAt, shownBefore: permitted.value.showAt, changedAt: at } },
      );
      if (modifiedCount === 1)
        await leaveTrace(actor, "task.postpone", { kind: "task", id: taskId }, { days });
      return modifiedCount === 1;
    });
    return moved ? done(taskFrom(permitted.value)) : refused("closed");
  };
}

const undoSeconds = 60;

/** Takes the last answer to a task back within its minute. */
export function undoTaskWith({ mongo, now, leaveTrace }: Deps) {
  return async function undoTask(
    actor: Actor,
    { taskId }: { taskId: string },
  ): Promise<Outcome<Task, TaskRefusal | "too-late">> {
    return inTransaction(mongo, async () => {
      const permitted = await permittedTask({ mongo }, actor, taskId);
      if (!permitted.ok) return permitted;
      const task = permitted.value;
      if (!isAnswered(task)) return done(taskFrom(task));
      const age = (now().toMillis() - task.changedAt.getTime()) / 1000;
      if (age > undoSeconds) return refused("too-late");
      const showAt = task.shownBefore ?? task.showAt;
      await taskModel(mongo).updateOne(
        { _id: taskId },
        { $set: { state: "open", showAt }, $unset: { shownBefore: 1, closedAt: 1, closedBy: 1 } },
      );
      await leaveTrace(actor, "task.undo", { kind: "task", id: taskId });
      const again = await findTask(mongo, taskId);
      return again === null ? refused("task-unknown") : done(taskFrom(again));
    });
  };
}

const byHand: TaskState[] = ["done", "skipped"];

function isAnswered({ state, shownBefore }: TaskRecord): boolean {
  return byHand.includes(state) || (state === "open" && shownBefore !== undefined);
}
