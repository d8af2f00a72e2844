import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { mayUndo } from "../rules/call.ts";
import type { CallbackRecord } from "../store/callback.model.ts";
import { findCallback } from "../store/callbacks.ts";
import {
  type ChangedCallback,
  type ChangeOrder,
  type ChangeRefusal,
  changeCallback,
} from "./change-callback.ts";
import type { CallsDeps } from "./deps.ts";
import { permittedClient } from "./known-client.ts";
import { reopenCallback } from "./reopen-callback.ts";
import { closeCallbacks } from "./set-callback.ts";
import { unsetCallback } from "./unset-callback.ts";

/** Ends a callback without a call: done otherwise, or not needed any more. */
export function closeCallbackWith(deps: CallsDeps) {
  return function closeCallback(
    actor: Actor,
    { as, ...order }: ChangeOrder & { as: "done" | "cancelled" },
  ): Promise<Outcome<ChangedCallback, ChangeRefusal>> {
    return changeCallback<never>(deps, actor, order, {
      deed: "callback.close",
      what: as === "done" ? "callback.done" : "callback.cancel",
      isDone: ({ state }) => state === as,
      async write(record) {
        const end = { state: as, at: deps.now().toJSDate(), by: actor.memberId };
        await deps.noteFact(record.clientId, ...(await closeCallbacks(deps, [record], end)));
        return undefined;
      },
    });
  };
}

/**
 * Takes back, within its minute, that a callback was set or closed. One that was set never was, and what had
 * made room for it is open again; so it is when another has taken its place meanwhile.
 */
export function undoCallbackWith(deps: CallsDeps) {
  const { mongo } = deps;

  return async function undoCallback(
    actor: Actor,
    { callbackId }: { callbackId: string },
  ): Promise<
    Outcome<{ clientId: string }, "callback-unknown" | "client-unknown" | "no-rights" | "too-late">
  > {
    return inTransaction(mongo, async () => {
      const record = await findCallback(mongo, callbackId);
      if (record === null) return refused("callback-unknown");
      const { clientId, state, setBy, closedBy = setBy } = record;
      const about = { by: state === "open" ? setBy : closedBy };
      const permitted = await permittedClient(deps, actor, { clientId, deed: "callback.undo", about });
      if (!permitted.ok) return permitted;

      const undone = state === "undone" || (await undo(actor, record));
      return undone ? done({ clientId }) : refused("too-late");
    });
  };

  async function undo(actor: Actor, record: CallbackRecord): Promise<boolean> {
    const { _id: id, clientId, state, setAt, closedAt = setAt, replacedBy } = record;
    const wasSet = state === "open" || replacedBy !== undefined;
    if (!mayUndo(wasSet ? setAt : closedAt, deps.now())) return false;
    if (wasSet) await unsetCallback(deps, record);
    else await reopenCallback(deps, record);
    await deps.recountClient(clientId);
    await deps.leaveTrace(actor, "callback.undo", { kind: "callback", id }, { clientId });
    return true;
  }
}
