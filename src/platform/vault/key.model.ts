import { type Model, Schema } from "mongoose";
import type { Mongo } from "../mongo/connect.ts";

/**
 * `index` (one), `check` (one) and data keys, whose `_id` is the key id written into every sealed value.
 * Only wrapped keys lie here: DATA_KEY itself is never in the database.
 */
export interface KeyRecord {
  _id: string;
  kind: "data" | "index" | "check";
  wrapped: string;
  createdAt: Date;
}

const schema = new Schema<KeyRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    wrapped: { type: String, required: true },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false },
);

export function keyModel(mongo: Mongo): Model<KeyRecord> {
  return mongo.models.keys ?? mongo.model<KeyRecord>("keys", schema, "keys");
}
