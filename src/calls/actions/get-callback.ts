import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { Callback } from "../rules/callback.ts";
import { callbackFrom, findCallback } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { findKnownClient, whyNot } from "./known-client.ts";

/** A callback as it stands, for who may work on its client. */
export function getCallbackWith(deps: CallsDeps) {
  return async function getCallback(
    actor: Actor,
    { callbackId }: { callbackId: string },
  ): Promise<Outcome<Callback, "callback-unknown">> {
    const record = await findCallback(deps.mongo, callbackId);
    const client = record === null ? null : await findKnownClient(deps, record.clientId);
    if (record === null || client === null) return refused("callback-unknown");
    const refusal = await whyNot(deps, actor, "callback.close", client);
    return refusal === undefined ? done(callbackFrom(deps.vault, record)) : refused("callback-unknown");
  };
}
