import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** The first tap of a client on a button of a mailing; `_id` is `<mailing>:<client>:<what>`. */
export interface MailingTapRecord {
  _id: string;
  mailing: string;
  clientId: string;
  what: "order" | "points";
  at: Date;
}

const schema = new Schema<MailingTapRecord>(
  {
    _id: { type: String, required: true },
    mailing: { type: String, required: true },
    clientId: { type: String, required: true },
    what: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false },
);

// effectOf a mailing.
schema.index({ mailing: 1, what: 1 });
// What is kept of a client: for him, and for his erasure.
schema.index({ clientId: 1 });

export const mailingTapModel = defineModel<MailingTapRecord>("mailingTaps", schema);
