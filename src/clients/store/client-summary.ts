import type { Mongo } from "../../platform/mongo/connect.ts";
import { factId } from "../../shared/id.ts";
import type { Standing } from "../rules/status.ts";
import type { Summary } from "../rules/summary.ts";
import { summaryFields } from "../rules/summary-fields.ts";
import { type ClientRecord, clientModel } from "./client.model.ts";
import { ClientChanged } from "./client-changed.ts";
import { type TransitionRecord, transitionModel } from "./transition.model.ts";

/**
 * Writes what changed between the summary in the record and the next one; `rev` grows. Throws `ClientChanged`
 * when he is no longer as the record says.
 */
export async function saveSummary(mongo: Mongo, record: ClientRecord, next: Summary): Promise<void> {
  const changed = summaryFields.filter((field) => next[field] !== record[field]);
  const set = changed.filter((field) => next[field] !== undefined);
  const unset = changed.filter((field) => next[field] === undefined);
  const timer = timerFrom(record.sleepsAt, next.sleepsAt);
  const { matchedCount } = await clientModel(mongo).updateOne(
    { _id: record._id, rev: record.rev },
    {
      $set: { ...Object.fromEntries(set.map((field) => [field, next[field]])), ...timer.set },
      $unset: { ...Object.fromEntries(unset.map((field) => [field, 1])), ...timer.unset },
      $inc: { rev: 1 },
    },
  );
  if (matchedCount === 0) throw new ClientChanged();
}

/** `nextStatusAt` follows `sleepsAt`; a step that is written down already is not waited for again. */
function timerFrom(before: Date | undefined, after: Date | undefined) {
  if (before?.getTime() === after?.getTime()) return {};
  return after ? { set: { nextStatusAt: after } } : { unset: { nextStatusAt: 1 } };
}

export async function saveTransition(mongo: Mongo, step: Omit<TransitionRecord, "_id">): Promise<void> {
  const _id = factId(`${step.why} ${step.clientId} ${step.at.getTime()}`, `transition ${step.to}`);
  await transitionModel(mongo).insertMany([{ ...step, _id }], { lean: true });
}

/** The step of falling asleep, unless it is written down since the last purchase. Returns whether it was new. */
export async function saveFallenAsleep(
  mongo: Mongo,
  { _id: clientId, lastPurchaseAt }: ClientRecord,
  from: Standing,
  at: Date,
): Promise<boolean> {
  const last = await transitionModel(mongo)
    .findOne({ clientId })
    .sort({ at: -1 })
    .lean<Pick<TransitionRecord, "to" | "at">>();
  if (last?.to === "sleeping" && lastPurchaseAt && last.at > lastPurchaseAt) return false;
  await saveTransition(mongo, { clientId, from, to: "sleeping", at, why: "silence" });
  return true;
}
