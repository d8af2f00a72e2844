import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { Callback } from "../rules/callback.ts";
import { callbackFrom, findCallback } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { permittedClient } from "./known-client.ts";

/** A callback as it stands, for who may work on its client. */
export function getCallbackWith(deps: CallsDeps) {
  return async function getCallback(
    actor: Actor,
    { callbackId }: { callbackId: string },
  ): Promise<Outcome<Callback, "callback-unknown">> {
    const record = await findCallback(deps.mongo, callbackId);
    if (record === null) return refused("callback-unknown");
    const { clientId } = record;
    const permitted = await permittedClient(deps, actor, { clientId, deed: "callback.close" });
    return permitted.ok ? done(callbackFrom(deps.vault, record)) : refused("callback-unknown");
  };
}
