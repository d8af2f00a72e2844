import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** One message that the shop handed on about an appeal. Sealed: `words` (place replies|_id|words). */
export interface ReplyRecord {
  _id: string;
  appeal: string;
  clientId?: string;
  chatKey: string;
  from: "client" | "shop";
  /** The member who wrote it. */
  by?: string;
  at: Date;
  words?: string;
  photo?: string;
}

const schema = new Schema<ReplyRecord>(
  {
    _id: { type: String, required: true },
    appeal: { type: String, required: true },
    clientId: String,
    chatKey: { type: String, required: true },
    from: { type: String, required: true, enum: ["client", "shop"] },
    by: String,
    at: { type: Date, required: true },
    words: String,
    photo: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// countLately: how much a chat has sent; erasure by chat.
schema.index({ chatKey: 1, at: -1 });
// What a client wrote and heard, for himself and for erasure.
schema.index({ clientId: 1, at: 1 }, { sparse: true });

export const replyModel = defineModel<ReplyRecord>("replies", schema);
