import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/**
 * The register of numbers: `_id` is the vault's index key of the E.164 number, so a number is in the base
 * once, in a shard as well. `holders`: one client; more only by the decision "another person, same number".
 */
export interface PhoneRecord {
  _id: string;
  holders: string[];
}

const schema = new Schema<PhoneRecord>(
  { _id: { type: String, required: true }, holders: { type: [String], required: true } },
  { strict: "throw", versionKey: false, autoIndex: false },
);

export const phoneModel = defineModel<PhoneRecord>("phones", schema);
