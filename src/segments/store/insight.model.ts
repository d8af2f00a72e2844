import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Conclusions } from "../rules/insight-conclusions.ts";

/** What a night concluded about the whole base; `_id` is the local ISO day. Holds ids and sums, no words of people. */
export interface InsightRecord {
  _id: string;
  at: Date;
  conclusions: Conclusions;
}

const schema = new Schema<InsightRecord>(
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    conclusions: { type: Schema.Types.Mixed, required: true },
  },
  { strict: "throw", versionKey: false, minimize: false },
);

export const insightModel = defineModel<InsightRecord>("insights", schema);

export function findLastInsight(mongo: Mongo): Promise<InsightRecord | null> {
  return insightModel(mongo).findOne().sort({ _id: -1 }).lean<InsightRecord>().exec();
}

/** One row a day: the last look of it counts. */
export async function keepInsight(mongo: Mongo, { _id, ...kept }: InsightRecord): Promise<void> {
  await insightModel(mongo).updateOne({ _id }, { $set: kept }, { upsert: true });
}
