import type { DateTime } from "luxon";

const undoSeconds = 60;

/** Whether what was saved at that time can still be taken back by one tap. */
export function isUndoable(savedAt: Date, now: DateTime): boolean {
  return now.toMillis() - savedAt.getTime() <= undoSeconds * 1000;
}
