import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { Deed } from "../../team/index.ts";
import type { Callback } from "../rules/callback.ts";
import type { CallbackRecord } from "../store/callback.model.ts";
import { callbackFrom, findCallback } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { permittedClient } from "./known-client.ts";

export interface ChangeOrder {
  callbackId: string;
  /** The rev that the tapped screen showed. */
  rev: number;
}

export type ChangeRefusal = "callback-unknown" | "client-unknown" | "no-rights" | "stale" | "closed";

/** `repeated`: the callback already was as the request wanted it. */
export interface ChangedCallback {
  callback: Callback;
  repeated: boolean;
}

interface Change<Refusal extends string> {
  deed: Deed;
  /** Names the action in the trace. */
  what: string;
  /** Whether this very change is already there: a double tap, not a stale screen. */
  isDone: (record: CallbackRecord) => boolean;
  /** Writes and notes; a refusal is answered before anything is written. */
  write: (record: CallbackRecord) => Promise<Refusal | undefined>;
}

/** One change of one callback: rights, the earlier same change, the rev, then the change with its trace. */
export async function changeCallback<Refusal extends string = never>(
  deps: CallsDeps,
  actor: Actor,
  { callbackId, rev }: ChangeOrder,
  change: Change<Refusal>,
): Promise<Outcome<ChangedCallback, ChangeRefusal | Refusal>> {
  const { mongo, vault } = deps;
  return inTransaction(mongo, async () => {
    const record = await findCallback(mongo, callbackId);
    if (record === null) return refused("callback-unknown");
    const { clientId } = record;
    const permitted = await permittedClient(deps, actor, { clientId, deed: change.deed });
    if (!permitted.ok) return permitted;

    if (change.isDone(record)) return done({ callback: callbackFrom(vault, record), repeated: true });
    if (record.state !== "open") return refused("closed");
    if (record.rev !== rev) return refused("stale");

    const unfit = await change.write(record);
    if (unfit !== undefined) return refused(unfit);
    await deps.leaveTrace(actor, change.what, { kind: "callback", id: callbackId }, { clientId });
    const changed = (await findCallback(mongo, callbackId)) ?? record;
    return done({ callback: callbackFrom(vault, changed), repeated: false });
  });
}
