import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** One question of loyalty to one client, and its answer. Sealed: `words` (place surveys|_id|words). */
export interface SurveyRecord {
  _id: string;
  clientId: string;
  /** The purchase it is about; without one the client rates us of his own accord. */
  purchaseId?: string;
  /** When it is to be asked; the ninety days count from here. */
  askAt: Date;
  /** When it went out. */
  askedAt?: Date;
  score?: number;
  answeredAt?: Date;
  declinedAt?: Date;
  words?: string;
}

const schema = new Schema<SurveyRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    purchaseId: String,
    askAt: { type: Date, required: true },
    askedAt: Date,
    score: Number,
    answeredAt: Date,
    declinedAt: Date,
    words: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// findLastAsked: once in ninety days; what a client answered.
schema.index({ clientId: 1, askAt: -1 });
// npsIn: the answers of a span, counted from the index alone.
schema.index({ answeredAt: 1, score: 1 }, { partialFilterExpression: { answeredAt: { $exists: true } } });
// npsIn: how many of those asked in a span have answered.
schema.index({ askedAt: 1, score: 1 }, { partialFilterExpression: { askedAt: { $exists: true } } });

export const surveyModel = defineModel<SurveyRecord>("surveys", schema);
