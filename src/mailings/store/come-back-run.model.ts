import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** The last local day of the shop on which everybody was looked at. */
interface RunRecord {
  _id: "come-backs";
  doneOn: string;
}

const schema = new Schema<RunRecord>(
  { _id: { type: String, required: true }, doneOn: { type: String, required: true } },
  { strict: "throw", versionKey: false, autoIndex: false },
);

export const comeBackRunModel = defineModel<RunRecord>("comeBackRuns", schema);

export async function wasLookedOn(mongo: Mongo, day: string): Promise<boolean> {
  return (await comeBackRunModel(mongo).exists({ _id: "come-backs", doneOn: day })) !== null;
}

export async function noteLookedOn(mongo: Mongo, day: string): Promise<void> {
  await comeBackRunModel(mongo).updateOne({ _id: "come-backs" }, { $set: { doneOn: day } }, { upsert: true });
}
