import type { CallbackRecord } from "../store/callback.model.ts";
import { openAgain } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { findKnownClient } from "./known-client.ts";

/** Opens a closed callback again, in the caller's transaction; that of a client with 🔕 stays closed. */
export async function reopenCallback(
  deps: Pick<CallsDeps, "mongo" | "now">,
  record: CallbackRecord,
): Promise<void> {
  const client = await findKnownClient(deps, record.clientId);
  if (!client?.doNotDisturb) await openAgain(deps.mongo, record, deps.now());
}
