import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import { factId } from "../../shared/id.ts";
import { type RulesText, rulesHash } from "../rules/confidentiality.ts";

/** One version of the confidentiality rules, never overwritten. `sha256` covers text and liability. */
export interface RulesRecord {
  _id: string;
  version: number;
  text: string;
  liability?: string;
  sha256: string;
  at: Date;
  by: string;
}

const schema = new Schema<RulesRecord>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    text: { type: String, required: true },
    liability: String,
    sha256: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: String, required: true },
  },
  { strict: "throw", versionKey: false },
);

// findCurrentRules; and two owners replacing the rules at once make one next version.
schema.index({ version: -1 }, { unique: true });

export const rulesModel = defineModel<RulesRecord>("rules", schema);

/** The version in force; undefined before the shop has an owner. */
export function findCurrentRules(mongo: Mongo): Promise<RulesRecord | null> {
  return rulesModel(mongo).findOne().sort({ version: -1 }).lean<RulesRecord>().exec();
}

/** Lays down the next version, or the first one. A version that another owner has laid meanwhile: E11000. */
export async function layRules(
  mongo: Mongo,
  { text, liability }: RulesText,
  by: string,
  at: Date,
  { _id, version }: { _id: string; version: number } = { _id: factId("first", "rules"), version: 1 },
): Promise<RulesRecord> {
  const body: RulesText = liability === undefined ? { text } : { text, liability };
  const record = { _id, version, ...body, sha256: rulesHash(body), at, by };
  await rulesModel(mongo).insertOne(record);
  return record;
}
