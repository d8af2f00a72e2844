import { type Model, Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";

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

export function dirtyDayModel(mongo: Mongo): Model<DirtyDayRecord> {
  return mongo.models.dirtyDays ?? mongo.model<DirtyDayRecord>("dirtyDays", schema, "dirtyDays");
}
