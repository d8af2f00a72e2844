import { clientModel, erasedModel } from "../../../clients/index.ts";
import type { Mongo } from "../../../platform/mongo/connect.ts";
import type { DayFigures } from "../../rules/day-figures.ts";
import { type DateSpan, within } from "../within.ts";
import { notLeads } from "./people.ts";

/** The leads that came, by source. */
export function findLeads(mongo: Mongo, span: DateSpan): Promise<DayFigures["leads"]> {
  const came = { $match: { createdAt: within(span), kind: { $nin: notLeads } } };
  // Whoever was erased since then came all the same.
  const erased = { coll: erasedModel(mongo).collection.name, pipeline: [came] };
  return clientModel(mongo)
    .aggregate([
      came,
      { $unionWith: erased },
      { $group: { _id: { $ifNull: ["$source", ""] }, count: { $sum: 1 } } },
      { $project: { _id: 0, source: "$_id", count: 1 } },
    ])
    .exec();
}
