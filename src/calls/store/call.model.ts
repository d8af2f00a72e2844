import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Call } from "../rules/call.ts";

/**
 * A contact, or (`of`) what takes one back. Sealed: `words` and `offer.what` (places calls|_id|words and
 * calls|_id|offer). A contact is amended under a new `rev`; one that was taken back keeps its row.
 */
export interface CallRecord extends Omit<Call, "id"> {
  _id: string;
  kind: "contact" | "storno";
  rev: number;
  /** Of a storno: the contact it takes back, and whether it was the undo of its minute. */
  of?: string;
  undo?: true;
  /** Of a contact: a storno took it back. */
  takenBack?: true;
}

const schema = new Schema<CallRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true, enum: ["contact", "storno"] },
    clientId: { type: String, required: true },
    memberId: { type: String, required: true },
    at: { type: Date, required: true },
    via: { type: String, required: true },
    direction: { type: String, required: true },
    outcome: { type: String, required: true },
    durationMinutes: Number,
    number: String,
    words: String,
    offer: { type: Schema.Types.Mixed },
    reasonId: String,
    lostFactId: String,
    foreign: Boolean,
    closed: { type: [String], required: true },
    next: String,
    rev: { type: Number, required: true },
    of: String,
    undo: Boolean,
    takenBack: Boolean,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// callFacts: recounts and the history of one client.
schema.index({ clientId: 1, at: 1 });
// findDoneToday, findFreshCall; the report of a period by seller.
schema.index({ memberId: 1, at: -1 });
// Calls of a period, for reports: counted from the index alone.
schema.index({ at: 1, kind: 1, outcome: 1, memberId: 1, takenBack: 1, clientId: 1 });

export const callModel = defineModel<CallRecord>("calls", schema);
