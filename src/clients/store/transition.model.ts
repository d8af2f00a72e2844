import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Standing } from "../rules/status.ts";

/** A client's step from one status (of a lead: with its stage) to another; `why`: the id of the fact, or `silence`. */
export interface TransitionRecord {
  _id: string;
  clientId: string;
  from: Standing;
  to: Standing;
  at: Date;
  why: string;
}

const schema = new Schema<TransitionRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    from: { type: String, required: true },
    to: { type: String, required: true },
    at: { type: Date, required: true },
    why: { type: String, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// The way of one client, newest first.
schema.index({ clientId: 1, at: -1 });
// New clients of a period: transitions to newbie.
schema.index({ to: 1, at: 1 });

export const transitionModel = defineModel<TransitionRecord>("transitions", schema);
