import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** How far the last recount of all summaries has come: it goes on after the client `after`. One row. */
export interface RecountRecord {
  _id: "summaries";
  after: string;
  looked: number;
  differed: number;
  startedAt: Date;
  endedAt?: Date;
}

const schema = new Schema<RecountRecord>(
  {
    _id: { type: String, required: true },
    after: { type: String, default: "" },
    looked: { type: Number, required: true },
    differed: { type: Number, required: true },
    startedAt: { type: Date, required: true },
    endedAt: Date,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

export const recountModel = defineModel<RecountRecord>("recounts", schema);

export function lastRecount(mongo: Mongo): Promise<RecountRecord | null> {
  return recountModel(mongo).findById("summaries").lean<RecountRecord>().exec();
}

export async function beginRecount(mongo: Mongo, startedAt: Date): Promise<RecountRecord> {
  const begun: RecountRecord = { _id: "summaries", after: "", looked: 0, differed: 0, startedAt };
  await recountModel(mongo).replaceOne({ _id: begun._id }, begun, { upsert: true });
  return begun;
}

/** Notes how far it has come; false when somebody else has gone on with it meanwhile. */
export async function noteRecounted(
  mongo: Mongo,
  { after, startedAt }: RecountRecord,
  next: RecountRecord,
): Promise<boolean> {
  const { matchedCount } = await recountModel(mongo).replaceOne({ _id: next._id, after, startedAt }, next);
  return matchedCount === 1;
}
