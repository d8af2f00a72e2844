import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type Call, mayUndo } from "../rules/call.ts";
import { stornoFact } from "../rules/facts.ts";
import type { CallRecord } from "../store/call.model.ts";
import { findCallback, findCallbacks, findCallbacksOfClient } from "../store/callbacks.ts";
import { callFrom, changeCall, findCall, insertCall } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";
import { permittedClient } from "./known-client.ts";
import { reopenCallback } from "./reopen-callback.ts";
import { unsetCallback } from "./unset-callback.ts";

export type UndoCallRefusal = "call-unknown" | "client-unknown" | "no-rights" | "too-late";

interface Request {
  callId: string;
  requestKey: string;
}

/** The undo of a contact's first minute: as if it had not been. The callbacks are what they were before. */
export function undoCallWith(deps: CallsDeps) {
  const takeBack = takeBackWith(deps);

  return function undoCall(actor: Actor, request: Request): Promise<Outcome<Call, UndoCallRefusal>> {
    return takeBack(actor, request, { undo: true });
  };
}

/** Takes a contact back later, from the history: both it and this stay visible there. */
export function stornoCallWith(deps: CallsDeps) {
  const takeBack = takeBackWith(deps);

  return function stornoCall(actor: Actor, request: Request): Promise<Outcome<Call, UndoCallRefusal>> {
    return takeBack(actor, request, { undo: false });
  };
}

function takeBackWith(deps: CallsDeps) {
  const { mongo, vault } = deps;

  return async function takeBack(
    actor: Actor,
    { callId, requestKey }: Request,
    { undo }: { undo: boolean },
  ): Promise<Outcome<Call, UndoCallRefusal>> {
    return inTransaction(mongo, async () => {
      const record = await findCall(mongo, callId);
      if (record === null) return refused("call-unknown");
      const about = { by: record.memberId };
      const { clientId } = record;
      const permitted = await permittedClient(deps, actor, { clientId, deed: "contact.undo", about });
      if (!permitted.ok) return permitted;

      const taken = record.takenBack || (await tryWrite(actor, record, { requestKey, undo }));
      return taken ? done(callFrom(vault, record)) : refused("too-late");
    });
  };

  async function tryWrite(
    actor: Actor,
    record: CallRecord,
    { requestKey, undo }: { requestKey: string; undo: boolean },
  ): Promise<boolean> {
    if (undo && !mayUndo(record.at, deps.now())) return false;
    if (!(await takeBackLost(actor, record, { requestKey, undo }))) return false;
    await write(actor, record, { id: factId(requestKey, "storno"), undo });
    return true;
  }

  async function write(actor: Actor, record: CallRecord, { id, undo }: { id: string; undo: boolean }) {
    const { _id: callId, clientId, via, direction, outcome } = record;
    const storno = { id, at: deps.now().toJSDate(), by: actor.memberId, of: callId };

    await unsetNext(record);
    await reopen(record);
    await changeCall(mongo, callId, { $set: { takenBack: true } });
    await insertCall(mongo, {
      ...{ _id: id, kind: "storno", clientId, memberId: actor.memberId, at: storno.at, of: callId, rev: 1 },
      ...{ via, direction, outcome, closed: [] },
      ...(undo ? { undo: true } : {}),
    });
    await deps.noteFact(clientId, stornoFact({ ...storno, ...(undo ? { undo: true as const } : {}) }));
    await deps.noteLateChange?.({ clientId, at: record.at, factId: id });
    await deps.leaveTrace(
      actor,
      undo ? "call.undo" : "call.storno",
      { kind: "call", id: callId },
      { clientId },
    );
  }

  /** The refusal goes with its contact: within the minute without a trace in the history, later by a reopening. */
  async function takeBackLost(
    actor: Actor,
    { clientId, lostFactId }: CallRecord,
    { requestKey, undo }: { requestKey: string; undo: boolean },
  ): Promise<boolean> {
    if (lostFactId === undefined) return true;
    if (undo) return (await deps.undoLost(actor, { factId: lostFactId })).ok;
    // A lead that somebody took up again meanwhile is not lost: then there is nothing to reopen.
    await deps.reopenLead(actor, { clientId, requestKey });
    return true;
  }

  /** What came of the contact never was: neither its next step nor those that the step has replaced. */
  async function unsetNext({ _id: callId, clientId }: CallRecord): Promise<void> {
    for (const { _id, callId: of } of await findCallbacksOfClient(mongo, clientId)) {
      const callback = of === callId ? await findCallback(mongo, _id) : null;
      if (callback !== null) await unsetCallback(deps, callback);
    }
  }

  /** Opens the callbacks again that the contact had answered. */
  async function reopen({ _id: callId, closed }: CallRecord): Promise<void> {
    if (closed.length === 0) return;
    for (const record of await findCallbacks(mongo, closed)) {
      if (record.answeredBy === callId) await reopenCallback(deps, record);
    }
  }
}
