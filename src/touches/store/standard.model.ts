import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import { defaultStandards } from "../rules/default-standards.ts";
import { type After, changedStep, isOwn, type Step, type TouchGroup } from "../rules/standard.ts";

/**
 * What the owner has changed of a step; `_id` is the step's. What is missing is as it was by default. A step of his
 * own stands here whole; without its group it was undone.
 */
export interface StandardRecord {
  _id: string;
  group?: TouchGroup;
  removed?: true;
  after?: After;
  responsible?: "seller" | "owner";
  on?: boolean;
  words?: string;
}

const schema = new Schema<StandardRecord>(
  {
    _id: { type: String, required: true },
    group: String,
    removed: Boolean,
    after: Schema.Types.Mixed,
    responsible: String,
    on: Boolean,
    words: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

export const standardModel = defineModel<StandardRecord>("standards", schema);

/** The steps: ours, as the owner has changed them, and his own, also those that he took away. */
export async function findStandards(mongo: Mongo): Promise<Step[]> {
  const rows = await standardModel(mongo).find().lean<StandardRecord[]>();
  const changes = new Map(rows.map(({ _id, ...change }) => [_id, change]));
  const ours = defaultStandards.map((step) => changedStep(step, changes.get(step.id) ?? {}));
  return [...ours, ...rows.flatMap(ownStepFrom)];
}

function ownStepFrom({ _id: id, group, after, responsible, on, words, removed }: StandardRecord): Step[] {
  if (!isOwn({ id }) || group === undefined || after === undefined || words === undefined) return [];
  return [
    {
      ...{ id, group, after, words, kind: "task", responsible: responsible ?? "seller" },
      ...(removed ? { on: false, removed } : { on: on ?? true }),
    },
  ];
}
