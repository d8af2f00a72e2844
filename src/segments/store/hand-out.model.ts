import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/**
 * One hand-out of a group as calls. It is written before the first call is, so that a repeat goes on where the first
 * one ended. `left`: those who were not handed out, and why.
 */
export interface HandOutRecord {
  _id: string;
  by: string;
  at: Date;
  of: string;
  calls: { clientId: string; memberId: string; dueAt: Date }[];
  left: LeftOut;
  done: boolean;
}

/**
 * `busy`: a call to come stands already. `quiet`: «не беспокоить». `grieved`: an open grievance. `nobodys`: no seller
 * at work leads them. `later`: over what a seller gets in a week.
 */
export interface LeftOut {
  busy: number;
  quiet: number;
  grieved: number;
  nobodys: number;
  later: number;
}

const plain = Schema.Types.Mixed;

const schema = new Schema<HandOutRecord>(
  {
    _id: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    of: { type: String, required: true },
    calls: { type: plain, required: true },
    left: { type: plain, required: true },
    done: { type: Boolean, required: true },
  },
  { strict: "throw", versionKey: false },
);

// countHandedOut: what sellers were given in the last seven days.
schema.index({ at: 1 });

export const handOutModel = defineModel<HandOutRecord>("handOuts", schema);
