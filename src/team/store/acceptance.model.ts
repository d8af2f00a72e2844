import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** The fact that a person accepted a version of the rules; kept after he has left. */
export interface AcceptanceRecord {
  _id: string;
  memberId: string;
  telegramId: number;
  version: number;
  sha256: string;
  at: Date;
}

const schema = new Schema<AcceptanceRecord>(
  {
    _id: { type: String, required: true },
    memberId: { type: String, required: true },
    telegramId: { type: Number, required: true },
    version: { type: Number, required: true },
    sha256: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { strict: "throw", versionKey: false },
);

export const acceptanceModel = defineModel<AcceptanceRecord>("acceptances", schema);
