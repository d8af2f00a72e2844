import type { ErasePart, FollowPart, UndoAddPart } from "../../clients/index.ts";
import { clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { DismissalPart } from "../../team/index.ts";
import { ownersTask } from "../rules/task.ts";
import { type TaskRecord, taskModel } from "../store/task.model.ts";
import { timerModel } from "../store/timer.model.ts";

/** A client went to another member: his open tasks go with him, but for those that are the owner's anyway. */
export function followTasksWith({ mongo }: { mongo: Mongo }): FollowPart {
  return {
    async follow(clientId, { to }) {
      await taskModel(mongo).updateMany(
        { clientId, state: "open", group: trusted({ $ne: "returner" }) },
        { $set: { memberId: to } },
      );
    },
  };
}

/** The tasks' share in a member's leaving: they go where their clients went. */
export function tasksOfLeaverWith({ mongo }: { mongo: Mongo }): DismissalPart {
  return {
    count: async () => ({}),
    async move(from) {
      const open = await taskModel(mongo).find({ memberId: from, state: "open" }).lean<TaskRecord[]>();
      const clients = await clientModel(mongo)
        .find({ _id: trusted({ $in: open.map(({ clientId }) => clientId) }) }, { responsible: 1 })
        .lean<{ _id: string; responsible: string | null }[]>();
      const leaders = new Map(clients.map(({ _id, responsible }) => [_id, responsible]));
      for (const { _id, clientId } of open) {
        const leader = leaders.get(clientId) ?? ownersTask;
        const memberId = leader === from ? ownersTask : leader;
        await taskModel(mongo).updateOne({ _id }, { $set: { memberId } });
      }
    },
  };
}

/** The tasks' share in taking a new client back. */
export function dropNewTasks({ mongo }: { mongo: Mongo }): UndoAddPart {
  return {
    async drop(clientId) {
      await taskModel(mongo).deleteMany({ clientId });
      await timerModel(mongo).deleteOne({ _id: clientId });
    },
  };
}

/** The tasks' share in erasing a person: nothing is planned with him any more. */
export function eraseTasksWith({ mongo }: { mongo: Mongo }): ErasePart {
  return {
    async erase({ clientId }) {
      await taskModel(mongo).deleteMany({ clientId, state: "open" });
      await timerModel(mongo).deleteOne({ _id: clientId });
    },
  };
}
