import type { DateTime } from "luxon";
import { callbackModel } from "../../../calls/index.ts";
import type { Mongo } from "../../../platform/mongo/connect.ts";
import type { DayFigures } from "../../rules/day-figures.ts";
import type { Overdue } from "../../rules/figures.ts";
import { type DateSpan, within } from "../within.ts";

/** Callbacks done, by whose they were. */
export function findCallbacksDone(mongo: Mongo, span: DateSpan): Promise<DayFigures["callbacks"]> {
  return callbackModel(mongo)
    .aggregate([
      { $match: { closedAt: within(span), state: "done" } },
      {
        $group: {
          _id: "$memberId",
          total: { $sum: 1 },
          onTime: { $sum: { $cond: ["$onTime", 1, 0] } },
        },
      },
      { $project: { _id: 0, memberId: "$_id", total: 1, onTime: 1 } },
    ])
    .exec();
}

/** From when an open callback is late: with a time an hour after it, with a day alone when the day has gone. */
export interface LateBorder {
  timed: Date;
  untimed: Date;
}

export function lateBorder(now: DateTime): LateBorder {
  return { timed: now.minus({ hours: 1 }).toJSDate(), untimed: now.startOf("day").toJSDate() };
}

/** Callbacks that fell due in the span, are open still and late by now. */
export function findOverdue(mongo: Mongo, { from, until }: DateSpan, late: LateBorder): Promise<Overdue> {
  const dueBefore = (border: Date) => within({ from, until: border < until ? border : until });
  return callbackModel(mongo)
    .aggregate([
      {
        $match: {
          $or: [
            { state: "open", timeGiven: true, dueAt: dueBefore(late.timed) },
            { state: "open", timeGiven: false, dueAt: dueBefore(late.untimed) },
          ],
        },
      },
      { $group: { _id: "$memberId", count: { $sum: 1 } } },
      { $project: { _id: 0, memberId: "$_id", count: 1 } },
    ])
    .exec();
}
