import { Schema } from "mongoose";
import { defineModel } from "../mongo/define-model.ts";

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

export const keyModel = defineModel<KeyRecord>("keys", schema);
