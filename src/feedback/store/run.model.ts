import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** How far the planning of questions has got: purchases up to `soldTo` have been looked at. */
interface RunRecord {
  _id: "surveys";
  soldTo: Date;
}

const schema = new Schema<RunRecord>(
  { _id: { type: String, required: true }, soldTo: { type: Date, required: true } },
  { strict: "throw", versionKey: false, autoIndex: false },
);

const surveyRunModel = defineModel<RunRecord>("surveyRuns", schema);

export async function findSoldTo(mongo: Mongo): Promise<Date | undefined> {
  return (await surveyRunModel(mongo).findById("surveys").lean<RunRecord>())?.soldTo;
}

export async function noteSoldTo(mongo: Mongo, soldTo: Date): Promise<void> {
  await surveyRunModel(mongo).updateOne({ _id: "surveys" }, { $max: { soldTo } }, { upsert: true });
}
