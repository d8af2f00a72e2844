import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Locale } from "../../shared/locale.ts";
import type { AppealKind, AppealState } from "../rules/appeal.ts";

/**
 * An order, a complaint or a low score. Sealed: `words` (place appeals|_id|words) and `chat` (…|chat), the address
 * an answer goes to; `chatKey` is the vault's key of that chat.
 */
export interface AppealRecord {
  _id: string;
  kind: AppealKind;
  no: number;
  clientId?: string;
  chat?: string;
  chatKey?: string;
  /** The language that whoever wrote it reads. */
  locale?: Locale;
  at: Date;
  words?: string;
  photo?: string;
  score?: number;
  state: AppealState;
  to: string[];
  takenBy?: string;
  takenAt?: Date;
  answerBy?: Date;
  /** When the owner hears that nobody has taken or answered it; gone once he has. */
  lateAt?: Date;
  /** When the client or the shop last wrote. */
  lastWordAt: Date;
  closedAt?: Date;
  closedBy?: string;
  /** The client's grievance that came of it. */
  grievance?: string;
}

const schema = new Schema<AppealRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true, enum: ["order", "complaint", "score"] },
    no: { type: Number, required: true },
    clientId: String,
    chat: String,
    chatKey: String,
    locale: String,
    at: { type: Date, required: true },
    words: String,
    photo: String,
    score: Number,
    state: { type: String, required: true, enum: ["new", "taken", "answered", "closed"] },
    to: { type: [String], required: true },
    takenBy: String,
    takenAt: Date,
    answerBy: Date,
    lateAt: Date,
    lastWordAt: { type: Date, required: true },
    closedAt: Date,
    closedBy: String,
    grievance: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// hasOpen, findOwnAppeals, feedbackFacts: what a client has turned to the shop with.
schema.index({ clientId: 1, at: -1 }, { partialFilterExpression: { clientId: { $exists: true } } });
// findThread, countLately: what belongs to a chat, the latest word first.
schema.index({ chatKey: 1, lastWordAt: -1 }, { partialFilterExpression: { chatKey: { $exists: true } } });
// findLate: few are late at a time.
schema.index({ lateAt: 1 }, { sparse: true });

export const appealModel = defineModel<AppealRecord>("appeals", schema);
