import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** What a line told of a contact before its time or its reason was asked. Sealed: `told` (place keptLines|_id|told). */
export interface KeptLineRecord {
  /** Who told it, of whom, and the second in which the rest was asked. */
  _id: string;
  clientId: string;
  told: string;
  at: Date;
}

const schema = new Schema<KeptLineRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    told: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);
// An answer that comes later finds nothing any more: the line itself still stands in the chat.
schema.index({ at: 1 }, { expireAfterSeconds: 86_400 });
// eraseCalls.
schema.index({ clientId: 1 });

export const keptLineModel = defineModel<KeptLineRecord>("keptLines", schema);
