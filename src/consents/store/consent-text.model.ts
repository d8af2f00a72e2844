import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Locale } from "../../shared/locale.ts";
import type { TextPurpose } from "../rules/consent-text.ts";

/** A text that people are asked to agree to; `_id` is `<purpose>:<version>:<locale>`. Never changed. */
export interface ConsentTextRecord {
  _id: string;
  purpose: TextPurpose;
  version: number;
  locale: Locale;
  text: string;
  sha256: string;
  since: Date;
  /** The owner's own words, not ours. */
  own?: true;
}

const schema = new Schema<ConsentTextRecord>(
  {
    _id: { type: String, required: true },
    purpose: { type: String, required: true },
    version: { type: Number, required: true },
    locale: { type: String, required: true },
    text: { type: String, required: true },
    sha256: { type: String, required: true },
    since: { type: Date, required: true },
    own: Boolean,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// latestText: what is asked now.
schema.index({ purpose: 1, locale: 1, version: -1 });

export const consentTextModel = defineModel<ConsentTextRecord>("consentTexts", schema);

export function latestText(
  mongo: Mongo,
  purpose: TextPurpose,
  locale: Locale,
): Promise<ConsentTextRecord | null> {
  return consentTextModel(mongo)
    .findOne({ purpose, locale })
    .sort({ version: -1 })
    .lean<ConsentTextRecord>()
    .exec();
}
