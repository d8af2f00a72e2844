import type { ClientFact } from "../../clients/index.ts";
import type { Callback } from "../rules/callback.ts";
import { givesWay } from "../rules/gives-way.ts";
import type { CallbackRecord } from "../store/callback.model.ts";
import { callbackFrom } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { closeCallbacks } from "./set-callback.ts";

/**
 * Ends, in the caller's transaction, those of a client's open callbacks that give way to one that a seller chose.
 * Each remembers what it made room for, so that the undo brings it back. Answers the facts of what ended.
 */
export async function makeRoom(
  deps: Pick<CallsDeps, "mongo" | "vault" | "now" | "shop">,
  open: readonly CallbackRecord[],
  chosen: Callback,
): Promise<ClientFact[]> {
  const now = deps.now().setZone((await deps.shop()).zone);
  const replaced = open.filter((record) => givesWay(callbackFrom(deps.vault, record), chosen, now));
  const { id: replacedBy, setAt: at, setBy: by } = chosen;
  return closeCallbacks(deps, replaced, { state: "cancelled", at, by, replacedBy });
}
