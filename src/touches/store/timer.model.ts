import { Schema } from "mongoose";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** When the standards have something to say about a client next; `_id` is the client's. */
export interface TimerRecord {
  _id: string;
  at: Date;
}

const schema = new Schema<TimerRecord>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// timersDue: only those whose step has come.
schema.index({ at: 1 });

export const timerModel = defineModel<TimerRecord>("touchTimers", schema);

export async function timersDue(mongo: Mongo, now: Date, limit: number): Promise<string[]> {
  const due = await timerModel(mongo)
    .find({ at: trusted({ $lte: now }) })
    .sort({ at: 1 })
    .limit(limit)
    .lean<TimerRecord[]>();
  return due.map(({ _id }) => _id);
}

/** Sets the timers anew; without a moment there is none. */
export async function setTimers(
  mongo: Mongo,
  timers: readonly { clientId: string; at?: Date | undefined }[],
): Promise<void> {
  if (timers.length === 0) return;
  await timerModel(mongo).bulkWrite(
    timers.map(({ clientId: _id, at }) =>
      at === undefined
        ? { deleteOne: { filter: { _id } } }
        : { updateOne: { filter: { _id }, update: { $set: { at } }, upsert: true } },
    ),
    { ordered: false },
  );
}
