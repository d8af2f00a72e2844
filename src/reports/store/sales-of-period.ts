import type { Mongo } from "../../platform/mongo/connect.ts";
import { purchaseModel } from "../../purchases/index.ts";
import type { Sales } from "../rules/figures.ts";
import { type DateSpan, within } from "./within.ts";

/** What each member sold, from the purchases' index alone. */
export async function salesOfPeriod(mongo: Mongo, span: DateSpan): Promise<(Sales & { memberId: string })[]> {
  return purchaseModel(mongo).aggregate([
    { $match: { stands: true, kind: "sale", at: within(span) } },
    { $group: { _id: "$by", count: { $sum: 1 }, kopecks: { $sum: "$totalKopecks" } } },
    { $project: { _id: 0, memberId: "$_id", count: 1, kopecks: 1 } },
  ]);
}
