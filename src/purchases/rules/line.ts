import type { DateTime } from "luxon";
import { undoSeconds } from "./sale.ts";

/** A line for a colleague who was not there; ids only, worded when it is sent. It fits the outbox. */
export interface LinePlan {
  _id: string;
  kind: LineKind;
  chatId: number;
  subject: { row: string };
  notBefore: Date;
}

/**
 * `foreign-sale`: somebody sold to your client. `storno`: a seller took his own sale back.
 * `correction`: a seller changed his own sale.
 */
export type LineKind = "purchases.foreign-sale" | "purchases.storno" | "purchases.correction";

export type PlanLines = (plans: LinePlan[]) => Promise<void>;

/** The line about one row of the purchases to one chat, held until the row can't be undone any more. */
export function linePlan(kind: LineKind, row: string, chatId: number, writtenAt: DateTime): LinePlan {
  const notBefore = writtenAt.plus({ seconds: undoSeconds + 1 }).toJSDate();
  return { _id: `${kind}:${row}:${chatId}`, kind, chatId, subject: { row }, notBefore };
}
