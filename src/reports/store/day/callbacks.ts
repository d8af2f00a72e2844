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

/** Callbacks that fell due in the span and are open still, of those due before `late`. */
export function findOverdue(mongo: Mongo, { from, until }: DateSpan, late: Date): Promise<Overdue> {
  const end = late < until ? late : until;
  return callbackModel(mongo)
    .aggregate([
      { $match: { state: "open", dueAt: within({ from, until: end }) } },
      { $group: { _id: "$memberId", count: { $sum: 1 } } },
      { $project: { _id: 0, memberId: "$_id", count: 1 } },
    ])
    .exec();
}
