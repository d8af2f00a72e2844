import type { Mongo } from "../../platform/mongo/connect.ts";
import { factId } from "../../shared/id.ts";
import type { Standing } from "../rules/status.ts";
import { type Summary, summaryFields } from "../rules/summary.ts";
import { type ClientRecord, clientModel } from "./client.model.ts";
import { transitionModel } from "./transition.model.ts";

/** Writes what changed between the summary in the record and the next one; `rev` grows. */
export async function saveSummary(mongo: Mongo, record: ClientRecord, next: Summary): Promise<void> {
  const changed = summaryFields.filter((field) => next[field] !== record[field]);
  const set = changed.filter((field) => next[field] !== undefined);
  const unset = changed.filter((field) => next[field] === undefined);
  await clientModel(mongo).updateOne(
    { _id: record._id },
    {
      $set: Object.fromEntries(set.map((field) => [field, next[field]])),
      $unset: Object.fromEntries(unset.map((field) => [field, 1])),
      $inc: { rev: 1 },
    },
  );
}

export async function saveTransition(
  mongo: Mongo,
  step: { clientId: string; from: Standing; to: Standing; at: Date; why: string },
): Promise<void> {
  await transitionModel(mongo).insertMany([{ ...step, _id: factId(step.why, `transition ${step.to}`) }], {
    lean: true,
  });
}
