import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { changeModel, may, setKeepingBefore, undoChangeWith } from "../../team/index.ts";
import {
  isOwn,
  type OwnStep,
  ownStepsMax,
  readOwnStep,
  readStepChange,
  type Step,
  type StepChange,
} from "../rules/standard.ts";
import { planAnew } from "../store/run.model.ts";
import { findStandards, standardModel } from "../store/standard.model.ts";
import type { TouchesDeps } from "./deps.ts";

type Deps = Pick<TouchesDeps, "mongo" | "now" | "leaveTrace">;

/** The standards as they are in force. */
export function listStandardsWith({ mongo }: Pick<Deps, "mongo">) {
  return async function listStandards(actor: Actor): Promise<Outcome<Step[], "not-allowed">> {
    if (!may(actor, "standard.change")) return refused("not-allowed");
    return done((await findStandards(mongo)).filter(({ removed }) => !removed));
  };
}

export type AddStepRefusal = "not-allowed" | "step-wrong" | "too-many";

/** A step of the owner's own; it may be undone for a minute, and taken away later. */
export function addStepWith(deps: Deps) {
  const { mongo } = deps;
  const keep = keepChangeWith(deps);

  return async function addStep(
    actor: Actor,
    { requestKey, ...wanted }: OwnStep & { requestKey: string },
  ): Promise<Outcome<{ stepId: string; changeId: string }, AddStepRefusal>> {
    if (!may(actor, "standard.change")) return refused("not-allowed");
    const step = readOwnStep(factId(requestKey, "own-step"), wanted);
    if (step === undefined) return refused("step-wrong");
    const { id: stepId, kind: _task, ...set } = step;
    const changeId = factId(requestKey, "standard-add");
    const known = (await findStandards(mongo)).filter((one) => isOwn(one) && one.id !== stepId);
    if (known.filter((one) => one.group === step.group && !one.removed).length >= ownStepsMax)
      return refused("too-many");

    const trace = { action: "standard.add", meta: { group: step.group } };
    await keep(actor, { changeId, stepId, set, trace });
    return done({ stepId, changeId });
  };
}

/** The owner's change of one step; what it was is kept and may be put back for a minute. */
export function changeStandardWith(deps: Deps) {
  const { mongo } = deps;
  const keep = keepChangeWith(deps);

  return async function changeStandard(
    actor: Actor,
    { stepId, change, requestKey }: { stepId: string; change: StepChange; requestKey: string },
  ): Promise<Outcome<{ changeId: string }, "not-allowed" | "step-unknown" | "step-wrong">> {
    if (!may(actor, "standard.change")) return refused("not-allowed");
    const step = (await findStandards(mongo)).find(({ id }) => id === stepId);
    if (step === undefined) return refused("step-unknown");
    const set = readStepChange(step, change);
    if (set === undefined) return refused("step-wrong");

    const changeId = factId(requestKey, "standard-change");
    const trace = { action: "standard.change", meta: { fields: Object.keys(set).join(" ") } };
    await keep(actor, { changeId, stepId, set, trace });
    return done({ changeId });
  };
}

interface KeptChange {
  changeId: string;
  stepId: string;
  set: Record<string, unknown>;
  trace: { action: string; meta: Record<string, string> };
}

/** Writes the fields of a step's row, a new one too, with what they were; everybody is looked at anew. Once. */
function keepChangeWith({ mongo, now, leaveTrace }: Deps) {
  const standards = standardModel(mongo);

  return (actor: Actor, { changeId, stepId: _id, set, trace }: KeptChange) =>
    inTransaction(mongo, async () => {
      if (await changeModel(mongo).exists({ _id: changeId })) return;
      await standards.updateOne({ _id }, { $setOnInsert: { _id } }, { upsert: true });
      const kept = { _id: changeId, kind: "standard", at: now().toJSDate(), by: actor.memberId };
      await setKeepingBefore(mongo, standards, kept, [{ rowId: _id, set }]);
      await planAnew(mongo);
      await leaveTrace(actor, trace.action, { kind: "standard", id: _id }, trace.meta);
    });
}

/** Takes a change of a standard back within its minute. */
export function undoStandardWith(deps: Deps) {
  const undo = undoChangeWith({ ...deps, rowsOf: { standard: standardModel(deps.mongo) } });
  return async function undoStandard(...asked: Parameters<typeof undo>) {
    const undone = await undo(...asked);
    if (undone.ok) await planAnew(deps.mongo);
    return undone;
  };
}
