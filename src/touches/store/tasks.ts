import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { factId } from "../../shared/id.ts";
import { doerOf, type Task, type TaskState, type TaskWish } from "../rules/task.ts";
import { type TaskRecord, taskModel } from "./task.model.ts";

export function taskFrom({
  _id: id,
  madeAt: _made,
  showAt: _show,
  changedAt: _changed,
  ...task
}: TaskRecord): Task {
  const { shownBefore: _before, ...known } = task;
  return { ...known, id };
}

export function taskIdOf({ key }: Pick<TaskWish, "key">): string {
  return factId(key, "task");
}

export function findTask(mongo: Mongo, id: string): Promise<TaskRecord | null> {
  return taskModel(mongo).findById(id).lean<TaskRecord>();
}

/** Open ones to be shown by then, the earliest first. Index `list`. */
export function openTasksOf(
  mongo: Mongo,
  { memberIds, before, limit }: { memberIds: readonly string[]; before: Date; limit: number },
): Promise<TaskRecord[]> {
  return taskModel(mongo)
    .find({ memberId: trusted({ $in: [...memberIds] }), state: "open", showAt: trusted({ $lt: before }) })
    .sort({ showAt: 1 })
    .limit(limit)
    .lean<TaskRecord[]>();
}

/** Everything planned for these clients that is open, or that somebody has closed by hand. */
export function tasksOfClients(mongo: Mongo, clientIds: readonly string[]): Promise<TaskRecord[]> {
  return taskModel(mongo)
    .find({
      clientId: trusted({ $in: [...clientIds] }),
      state: trusted({ $in: ["open", "done", "skipped"] }),
    })
    .lean<TaskRecord[]>();
}

export function countClosedBy(
  mongo: Mongo,
  { memberId, since }: { memberId: string; since: Date },
): Promise<number> {
  return taskModel(mongo).countDocuments({
    closedBy: memberId,
    closedAt: trusted({ $gte: since }),
    state: trusted({ $in: ["done", "passed"] }),
  });
}

/** Makes the tasks that are wished and not there; one that a fact had closed is open again without it. */
export async function makeTasks(
  mongo: Mongo,
  wishes: readonly { wish: TaskWish; leader: string | null }[],
  at: Date,
): Promise<void> {
  if (wishes.length === 0) return;
  await taskModel(mongo).bulkWrite(
    wishes.flatMap(({ wish, leader }) => {
      const { key: _key, responsible: _who, ...planned } = wish;
      const _id = taskIdOf(wish);
      const memberId = doerOf(wish, leader);
      const isGone = { _id, state: trusted({ $in: ["passed", "lapsed"] as TaskState[] }) };
      const row = { ...planned, memberId, state: "open" as const, madeAt: at, showAt: at, changedAt: at };
      return [
        { updateOne: { filter: { _id }, update: { $setOnInsert: row }, upsert: true } },
        {
          updateOne: {
            filter: isGone,
            update: { $set: row, $unset: { closedAt: 1, closedBy: 1 } },
          },
        },
        { updateOne: { filter: { _id, state: "open" }, update: { $set: { memberId } } } },
      ];
    }),
    { ordered: true },
  );
}

export interface Closing {
  state: Exclude<TaskState, "open">;
  at: Date;
  by?: string;
}

/** Ends an open task. False: it is not open any more. */
export async function closeTask(mongo: Mongo, id: string, { state, at, by }: Closing): Promise<boolean> {
  const { modifiedCount } = await taskModel(mongo).updateOne(
    { _id: id, state: "open" },
    { $set: { state, changedAt: at, ...(by === undefined ? {} : { closedAt: at, closedBy: by }) } },
  );
  return modifiedCount === 1;
}
