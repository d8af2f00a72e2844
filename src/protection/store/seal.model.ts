import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
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

export const sealModel = defineModel<Seal>("seals", schema);

/** What the sealer needs of a seal that is there. */
export interface SealedIds {
  _id: number;
  hash: string;
  at: Date;
  rowIds: string[];
}

/** The latest seals, newest first, up to and with the first that `isEnough` (index: `_id`). */
export async function latestSeals(
  mongo: Mongo,
  isEnough: (seal: SealedIds, newer: readonly SealedIds[]) => boolean,
): Promise<SealedIds[]> {
  const seals: SealedIds[] = [];
  const projection = { hash: 1, at: 1, rowIds: "$rows.id" };
  // Straight from the driver: the ids of a busy hour are many, and this runs every few seconds.
  const cursor = sealModel(mongo).collection.find<SealedIds>(
    {},
    { projection, sort: { _id: -1 }, batchSize: 20 },
  );
  for await (const seal of cursor) {
    const enough = isEnough(seal, seals);
    seals.push(seal);
    if (enough) break;
  }
  return seals;
}

/** Every seal from the first one on. */
export function allSeals(mongo: Mongo): AsyncIterable<Seal> {
  return sealModel(mongo).find().sort({ _id: 1 }).lean().cursor({ batchSize: 20 });
}

/** False when another sealer has taken that number. */
export async function insertSeal(mongo: Mongo, seal: Seal): Promise<boolean> {
  try {
    // A thousand subdocuments cast one by one would cost a hundred times the write.
    await sealModel(mongo).collection.insertOne(seal as object);
    return true;
  } catch (error) {
    if (isDuplicateId(error)) return false;
    throw error;
  }
}
