import { type Model, Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Seal } from "../rules/chain.ts";

const row = new Schema<Seal["rows"][number]>(
  { id: { type: String, required: true }, mac: { type: String, required: true } },
  { _id: false, id: false },
);

const schema = new Schema<Seal>(
  {
    _id: { type: Number, required: true },
    rows: { type: [row], required: true },
    prev: { type: String, required: true },
    hash: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);

export function sealModel(mongo: Mongo): Model<Seal> {
  return mongo.models.seals ?? mongo.model<Seal>("seals", schema, "seals");
}

/** The latest seals, newest first, as far back as `isEnough` says (index: `_id`). */
export async function latestSeals(
  mongo: Mongo,
  isEnough: (seals: readonly Seal[]) => boolean,
): Promise<Seal[]> {
  const seals: Seal[] = [];
  for await (const seal of sealModel(mongo).find().sort({ _id: -1 }).lean().cursor({ batchSize: 100 })) {
    seals.push(seal);
    if (isEnough(seals)) break;
  }
  return seals;
}

/** Every seal from the first one on. */
export function allSeals(mongo: Mongo): AsyncIterable<Seal> {
  return sealModel(mongo).find().sort({ _id: 1 }).lean().cursor({ batchSize: 20 });
}
