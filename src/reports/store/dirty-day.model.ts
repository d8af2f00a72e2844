import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/**
 * That a fact has changed a day that is over: `_id` = `2026-11-21|<the fact's id>`, so two facts never wait for
 * each other. Written in the fact's transaction, taken away when the day has been counted anew.
 */
export interface DirtyDayRecord {
  _id: string;
}

const schema = new Schema<DirtyDayRecord>(
  { _id: { type: String, required: true } },
  { strict: "throw", versionKey: false, autoIndex: false },
);

export const dirtyDayModel = defineModel<DirtyDayRecord>("dirtyDays", schema);
