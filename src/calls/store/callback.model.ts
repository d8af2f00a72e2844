import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Callback } from "../rules/callback.ts";

/** A call to come. Sealed: `words` (place callbacks|_id|words). Every change of time or owner raises `rev`. */
export interface CallbackRecord extends Omit<Callback, "id"> {
  _id: string;
  changedAt: Date;
  /** When a reminder is due; absent when none is. */
  remindAt?: Date;
  /** Which run of the tick holds it, and until when by the machine's clock. */
  claim?: string;
  claimUntil?: Date;
  closedAt?: Date;
  closedBy?: string;
  /** The call that answered it, and whether in time. */
  answeredBy?: string;
  onTime?: boolean;
  /** The callback of the seller's choice that it made room for. */
  replacedBy?: string;
  /** The fact of its client's 🔕 that it ended with. */
  quietedBy?: string;
  /** What it was before the last change, for the undo of its minute. */
  before?: Pick<Callback, "dueAt" | "timeGiven" | "chosenBy">;
}

const schema = new Schema<CallbackRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    memberId: { type: String, required: true },
    dueAt: { type: Date, required: true },
    firstDueAt: { type: Date, required: true },
    timeGiven: { type: Boolean, required: true },
    chosenBy: { type: String, required: true },
    words: String,
    rev: { type: Number, required: true },
    state: { type: String, required: true, enum: ["open", "done", "cancelled", "undone"] },
    reminders: { type: Number, required: true },
    remindAt: Date,
    claim: String,
    claimUntil: Date,
    setBy: { type: String, required: true },
    setAt: { type: Date, required: true },
    callId: String,
    lentBy: String,
    offer: { type: Schema.Types.Mixed },
    before: { type: Schema.Types.Mixed },
    changedAt: { type: Date, required: true },
    closedAt: Date,
    closedBy: String,
    answeredBy: String,
    onTime: Boolean,
    replacedBy: String,
    quietedBy: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

const open = { state: "open" };
// claimDueReminders: what is to be reminded of now.
schema.index(
  { remindAt: 1 },
  { partialFilterExpression: { ...open, remindAt: { $exists: true } }, name: "reminders" },
);
// claimDueReminders: what this run holds.
schema.index({ claim: 1 }, { sparse: true });
// findOpenOf: «Сегодня» and the week of one member.
schema.index({ memberId: 1, dueAt: 1 }, { partialFilterExpression: open, name: "agenda" });
// The report's overdue callbacks, counted from the index alone.
schema.index(
  { state: 1, timeGiven: 1, dueAt: 1, memberId: 1 },
  { partialFilterExpression: open, name: "overdue" },
);
// callbackFacts: recounts and the history of one client.
schema.index({ clientId: 1, dueAt: 1 });
// findExpiredOffers.
schema.index({ "offer.until": 1 }, { sparse: true });
// countDoneOf: what a member has done today.
schema.index({ memberId: 1, closedAt: 1 }, { partialFilterExpression: { closedAt: { $exists: true } } });
// Callbacks closed in a period, for reports.
schema.index({ closedAt: 1 }, { sparse: true });

export const callbackModel = defineModel<CallbackRecord>("callbacks", schema);
