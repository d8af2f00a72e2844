import type { CallbackRecord } from "../store/callback.model.ts";
import { changeOpen, findReplacedBy, unsetReplaced, unsetting } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";
import { reopenCallback } from "./reopen-callback.ts";

/**
 * Makes a callback one that never was, in the caller's transaction: what had made room for it is open again. When
 * it made room itself meanwhile, what came after it stays, and they made room for that. One that was answered or
 * not needed any more is left alone.
 */
export async function unsetCallback(
  deps: Pick<CallsDeps, "mongo" | "now">,
  record: CallbackRecord,
): Promise<void> {
  const { mongo } = deps;
  if (record.replacedBy !== undefined) return unsetReplaced(mongo, record, record.replacedBy);
  if (!(await changeOpen(mongo, { id: record._id }, unsetting))) return;
  for (const replaced of await findReplacedBy(mongo, record)) await reopenCallback(deps, replaced);
}
