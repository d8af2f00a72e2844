import { callbackModel } from "../../calls/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { type DateSpan, within } from "./within.ts";

/** Callbacks done in the period, and those that fell due in it and are still open `graceMinutes` later. */
export async function callbacksOfPeriod(
  mongo: Mongo,
  span: DateSpan,
  overdueBefore: Date,
): Promise<{ total: number; onTime: number }> {
  const callbacks = callbackModel(mongo);
  const done = { closedAt: trusted(within(span)), state: "done" as const };
  const until = overdueBefore < span.until ? overdueBefore : span.until;
  const [closed, onTime, overdue] = await Promise.all([
    callbacks.countDocuments(done),
    callbacks.countDocuments({ ...done, onTime: true }),
    callbacks.countDocuments({ state: "open", dueAt: trusted(within({ from: span.from, until })) }),
  ]);
  return { total: closed + overdue, onTime };
}
