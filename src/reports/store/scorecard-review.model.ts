import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** What an owner said of a seller's month; `_id` is `<yyyy-MM>.<member>`. Sealed: `words` (place reviews|_id|words). */
export interface ReviewRecord {
  _id: string;
  words: string;
  at: Date;
  by: string;
  /** The seller sees it. */
  shown: boolean;
  /** Which request wrote these words: the same one again writes nothing. */
  request?: string;
}

const schema = new Schema<ReviewRecord>(
  {
    _id: { type: String, required: true },
    words: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: String, required: true },
    shown: { type: Boolean, required: true },
    request: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

export const reviewModel = defineModel<ReviewRecord>("reviews", schema);
