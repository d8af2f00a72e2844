import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import { type Choosing, purposes } from "../rules/choosing.ts";

/**
 * What «Когда перезвонить?» was last opened for, by member; `day`: the one that was chosen already, `261125`;
 * `by`: the request that opened it; `answered`: the one that typed a time for it.
 */
export interface AskedWhenRecord extends Choosing {
  _id: string;
  by?: string;
  at: Date;
  day?: string;
  answered?: string;
}

const schema = new Schema<AskedWhenRecord>(
  {
    _id: { type: String, required: true },
    why: { type: String, required: true, enum: purposes },
    id: { type: String, required: true },
    rev: { type: Number, required: true },
    by: String,
    at: { type: Date, required: true },
    day: String,
    answered: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);
// Sweeps only: how long a question waits is decided by our clock.
schema.index({ at: 1 }, { expireAfterSeconds: 86_400 });

export const askedWhenModel = defineModel<AskedWhenRecord>("askedWhens", schema);
