import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/**
 * An erasure under its number, «Д-17». The client is gone in the transaction that writes the row; `doneAt` says that
 * what lay of him between Telegram and us is gone too, and his chat is known no more.
 */
export interface ErasureRecord {
  _id: string;
  clientId: string;
  chatId?: number;
  at: Date;
  /** The member who did it; missing when it was the client himself. */
  by?: string;
  /** Until it is done. */
  open?: true;
  doneAt?: Date;
}

const schema = new Schema<ErasureRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    chatId: Number,
    at: { type: Date, required: true },
    by: String,
    open: Boolean,
    doneAt: Date,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// A client is erased once.
schema.index({ clientId: 1 }, { unique: true });
// finishErasures: what a crash left.
schema.index({ at: 1 }, { partialFilterExpression: { open: true }, name: "unfinished" });

export const erasureModel = defineModel<ErasureRecord>("erasures", schema);
