import type { CallbackRecord } from "../store/callback.model.ts";
import { changeOpen, findReplacedBy, reopenCallback, unsetReplaced, unsetting } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";

/**
 * Makes a callback one that never was, in the caller's transaction: what had made room for it is open again. When
 * it made room itself meanwhile, what came after it stays, and they made room for that. One that was answered or
 * not needed any more is left alone.
 */
export async function unsetCallback(
  { mongo, now }: Pick<CallsDeps, "mongo" | "now">,
  record: CallbackRecord,
): Promise<void> {
  if (record.replacedBy !== undefined) return unsetReplaced(mongo, record, record.replacedBy);
  if (!(await changeOpen(mongo, { id: record._id }, unsetting))) return;
  for (const replaced of await findReplacedBy(mongo, record)) await reopenCallback(mongo, replaced, now());
}
