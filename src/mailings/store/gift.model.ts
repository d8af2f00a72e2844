import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/**
 * A gift that goes with a greeting; `_id` is the key of its message. It is given once the message that promised it
 * has been sent: `planned` → `promised` (the message says so) → `given`; `void`: it was never promised or not sent.
 */
export interface GiftRecord {
  _id: string;
  clientId: string;
  points: number;
  days: number;
  state: "planned" | "promised" | "given" | "void";
  at: Date;
}

const schema = new Schema<GiftRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    points: { type: Number, required: true },
    days: { type: Number, required: true },
    state: { type: String, required: true, enum: ["planned", "promised", "given", "void"] },
    at: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// promisedGifts: few, for as long as their messages are on the way.
schema.index({ at: 1 }, { partialFilterExpression: { state: "promised" }, name: "promised" });
// Erased with the client.
schema.index({ clientId: 1 });

export const giftModel = defineModel<GiftRecord>("gifts", schema);
