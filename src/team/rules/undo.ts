import type { DateTime } from "luxon";

const undoSeconds = 60;

/** A change of settings can be taken back for a minute, by whoever made it. */
export function mayUndo(change: { at: Date; by: string }, memberId: string, now: DateTime): boolean {
  return change.by === memberId && now.toMillis() - change.at.getTime() <= undoSeconds * 1_000;
}
