import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Task } from "../rules/task.ts";

/** A task; `_id` is made of client, step and the day its chain began, so planning it again meets it. */
export interface TaskRecord extends Omit<Task, "id"> {
  _id: string;
  madeAt: Date;
  /** Not shown before; a postponed task waits. */
  showAt: Date;
  /** What `showAt` was before it was postponed, for the undo of its minute. */
  shownBefore?: Date;
  changedAt: Date;
}

const schema = new Schema<TaskRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    memberId: { type: String, required: true },
    stepId: { type: String, required: true },
    group: { type: String, required: true },
    dueAt: { type: Date, required: true },
    timeGiven: { type: Boolean, required: true },
    offsetDays: { type: Number, required: true },
    anchorAt: { type: Date, required: true },
    baseAt: { type: Date, required: true },
    state: { type: String, required: true, enum: ["open", "done", "skipped", "passed", "lapsed"] },
    madeAt: { type: Date, required: true },
    showAt: { type: Date, required: true },
    shownBefore: Date,
    changedAt: { type: Date, required: true },
    closedAt: Date,
    closedBy: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// openTasksOf: «Сегодня» of one member; his tasks when he leaves.
schema.index({ memberId: 1, showAt: 1 }, { partialFilterExpression: { state: "open" }, name: "list" });
// tasksOfClients: planning, hand-over, undo of a new client.
schema.index({ clientId: 1, state: 1 });
// countClosedBy: what a member has done today.
schema.index({ closedBy: 1, closedAt: 1 }, { partialFilterExpression: { closedAt: { $exists: true } } });

export const taskModel = defineModel<TaskRecord>("tasks", schema);
