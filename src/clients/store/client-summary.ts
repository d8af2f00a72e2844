import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
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
  await transitionModel(mongo).insertMany([transitionFrom(step)], { lean: true });
}

/** A client who was silent for too long, the status that he had, and the moment at which he lost it. */
export interface FallenAsleep {
  client: Pick<ClientRecord, "_id" | "lastPurchaseAt">;
  from: Standing;
  at: Date;
}

/** The steps of falling asleep, but those written down since the last purchase. Returns how many were new. */
export async function saveFallenAsleep(mongo: Mongo, fallen: readonly FallenAsleep[]): Promise<number> {
  if (fallen.length === 0) return 0;
  const clientIds = fallen.map(({ client }) => client._id);
  const written = new Set<string>();
  const last = new Map<string, Pick<TransitionRecord, "to" | "at">>();
  for (const { _id, clientId, ...step } of await transitionModel(mongo)
    .find({ clientId: trusted({ $in: clientIds }) }, { clientId: 1, to: 1, at: 1 })
    .sort({ clientId: 1, at: 1 })
    .lean<TransitionRecord[]>()) {
    written.add(_id);
    last.set(clientId, step);
  }

  const steps = fallen.flatMap(({ client: { _id: clientId, lastPurchaseAt }, from, at }) => {
    const step = last.get(clientId);
    const isKnown = step?.to === "sleeping" && lastPurchaseAt !== undefined && step.at > lastPurchaseAt;
    const fell = transitionFrom({ clientId, from, to: "sleeping", at, why: "silence" });
    return isKnown || written.has(fell._id) ? [] : [fell];
  });
  if (steps.length > 0) await transitionModel(mongo).insertMany(steps, { lean: true });
  return steps.length;
}

function transitionFrom(step: Omit<TransitionRecord, "_id">): TransitionRecord {
  return {
    ...step,
    _id: factId(`${step.why} ${step.clientId} ${step.at.getTime()}`, `transition ${step.to}`),
  };
}
