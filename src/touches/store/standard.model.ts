import { type Model, Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defaultStandards } from "../rules/default-standards.ts";
import { type After, changedStep, type Step } from "../rules/standard.ts";

/** What the owner has changed of a step; `_id` is the step's. What is missing is as it was by default. */
export interface StandardRecord {
  _id: string;
  after?: After;
  responsible?: "seller" | "owner";
  on?: boolean;
  words?: string;
}

const schema = new Schema<StandardRecord>(
  {
    _id: { type: String, required: true },
    after: Schema.Types.Mixed,
    responsible: String,
    on: Boolean,
    words: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

export function standardModel(mongo: Mongo): Model<StandardRecord> {
  return mongo.models.standards ?? mongo.model<StandardRecord>("standards", schema, "standards");
}

/** The steps in force: ours, as the owner has changed them. */
export async function findStandards(mongo: Mongo): Promise<Step[]> {
  const rows = await standardModel(mongo).find().lean<StandardRecord[]>();
  const changes = new Map(rows.map(({ _id, ...change }) => [_id, change]));
  return defaultStandards.map((step) => changedStep(step, changes.get(step.id) ?? {}));
}
