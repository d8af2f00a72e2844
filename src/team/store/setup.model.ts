import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/**
 * The one row that says how the shop gets its owner. Secrets are stored as SHA-256. `heirOf`: owners whose
 * access was ended by a reset; their clients go to whoever claims next.
 */
export interface SetupRecord {
  _id: "setup";
  tokenHash: string;
  codeHash: string;
  expiresAt: Date;
  claimedBy: string | null;
  claimedAt?: Date;
  heirOf: string[];
  /** Raised whenever an owner is paused or dismissed. */
  rev?: number;
}

const schema = new Schema<SetupRecord>(
  {
    _id: { type: String, required: true },
    tokenHash: { type: String, required: true },
    codeHash: { type: String, required: true },
    expiresAt: { type: Date, required: true },
    claimedBy: { type: String, default: null },
    claimedAt: Date,
    heirOf: [String],
    rev: Number,
  },
  { strict: "throw", versionKey: false },
);

export const setupModel = defineModel<SetupRecord>("setup", schema);
