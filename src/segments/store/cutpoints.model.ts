import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import type { Cutpoints } from "../rules/cutpoints.ts";

/** The lines of one night; `_id` is the shop's local ISO day. `doneAt`: every client has his labels by them. */
export interface CutpointsRecord {
  _id: string;
  at: Date;
  cuts: Cutpoints;
  doneAt?: Date;
}

const schema = new Schema<CutpointsRecord>(
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    cuts: { type: Schema.Types.Mixed, required: true },
    doneAt: Date,
  },
  { strict: "throw", versionKey: false, autoIndex: false, minimize: false },
);

export const cutpointsModel = defineModel<CutpointsRecord>("cutpoints", schema);

export function findLastCutpoints(mongo: Mongo): Promise<CutpointsRecord | null> {
  return cutpointsModel(mongo).findOne().sort({ _id: -1 }).lean<CutpointsRecord>().exec();
}

export function findCutpointsOfDay(mongo: Mongo, day: string): Promise<CutpointsRecord | null> {
  return cutpointsModel(mongo).findById(day).lean<CutpointsRecord>().exec();
}

/** Keeps the lines of a day; of two that were drawn the first counts. Gives those that count. */
export async function keepCutpoints(mongo: Mongo, row: CutpointsRecord): Promise<Cutpoints> {
  await cutpointsModel(mongo)
    .insertMany([row], { lean: true })
    .catch((error: unknown) => {
      if (!isDuplicateId(error)) throw error;
    });
  const kept = await findCutpointsOfDay(mongo, row._id);
  if (!kept) throw new Error("The lines that were just drawn are gone");
  return kept.cuts;
}

export async function noteRanked(mongo: Mongo, day: string, doneAt: Date): Promise<void> {
  await cutpointsModel(mongo).updateOne({ _id: day }, { $set: { doneAt } });
}
