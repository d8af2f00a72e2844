import type { DateTime } from "luxon";
import type { PipelineStage } from "mongoose";
import { clientModel, erasedModel } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { CohortRow, ParetoCurve, StatusPoint } from "../rules/series.ts";

/** How many clients have each status, as rules.md §2 tells it, at this moment. */
export async function countStatuses(
  mongo: Mongo,
  { now, fanFrom }: { now: Date; fanFrom: number },
): Promise<StatusPoint[]> {
  const bought = { $and: [{ $gt: ["$purchaseDays", 0] }, { $ifNull: ["$lastPurchaseAt", false] }] };
  const reachable = { $gt: [{ $size: { $ifNull: ["$phones", []] } }, 0] };
  const lead = { $or: [reachable, { $ifNull: ["$username", false] }, "$touched"] };
  const sleeps = { $and: [{ $ifNull: ["$sleepsAt", false] }, { $lt: ["$sleepsAt", now] }] };
  const buyer = { $cond: [{ $gte: ["$purchaseDays", fanFrom] }, "fan", "newbie"] };
  const offended = { $gt: ["$grievedAt", "$lastPurchaseAt"] };
  const ofBuyer = { $cond: [offended, "returner", { $cond: [sleeps, "sleeping", buyer] }] };
  const status = { $cond: [bought, ofBuyer, { $cond: [lead, "lead", "target"] }] };
  const rows = await clientModel(mongo)
    .aggregate<{ _id: StatusPoint["status"]; count: number }>([
      { $group: { _id: status, count: { $sum: 1 } } },
    ])
    .exec();
  const counts = new Map(rows.map(({ _id, count }) => [_id, count]));
  return statuses.map((one) => ({ status: one, count: counts.get(one) ?? 0 }));
}

const statuses = ["target", "lead", "newbie", "fan", "sleeping", "returner"] as const;

/** A card remembers the buckets of 25 months. */
const monthsMax = 25;

/** Clients by the month of the first purchase, and how many of them bought in each month since. */
export async function countCohorts(
  mongo: Mongo,
  { months, now }: { months: number; now: DateTime },
): Promise<CohortRow[]> {
  const count = Math.max(1, Math.min(months, monthsMax));
  const first = now.startOf("month").minus({ months: count - 1 });
  const month = { date: "$firstPurchaseAt", format: "%Y-%m", timezone: now.zoneName };
  const rows = await clientModel(mongo)
    .aggregate<{ _id: { cohort: string; month: string }; count: number }>([
      ...erasedToo(mongo, { $match: { firstPurchaseAt: { $gte: first.toJSDate() } } }),
      { $project: { cohort: { $dateToString: month }, months: { $setUnion: ["$months.month", []] } } },
      { $unwind: "$months" },
      { $group: { _id: { cohort: "$cohort", month: "$months" }, count: { $sum: 1 } } },
    ])
    .exec();
  const counts = new Map(rows.map(({ _id, count: n }) => [`${_id.cohort} ${_id.month}`, n]));
  return Array.from({ length: count }, (_, row): CohortRow => {
    const start = first.plus({ months: row });
    const cohort = start.toFormat("yyyy-MM");
    // The month that runs is not observed whole: only its newcomers are counted.
    const observed = Math.max(1, count - 1 - row);
    const bought = Array.from(
      { length: observed },
      (_unused, later) => counts.get(`${cohort} ${start.plus({ months: later }).toFormat("yyyy-MM")}`) ?? 0,
    );
    return { month: cohort, clients: bought[0] ?? 0, bought };
  });
}

/** Twelve months of money, the running one and eleven before, over the buyers from the best on. */
export async function countPareto(mongo: Mongo, now: DateTime): Promise<ParetoCurve> {
  const first = now.startOf("month").minus({ months: 11 });
  const inWindow = { $gte: ["$$this.month", first.toFormat("yyyy-MM")] };
  const sum = { $add: ["$$value", { $cond: [inWindow, "$$this.kopecks", 0] }] };
  const rows = await clientModel(mongo)
    .aggregate<{ clients: number; kopecks: number }>([
      ...erasedToo(mongo, { $match: { lastPurchaseAt: { $gte: first.toJSDate() } } }),
      {
        $project: { kopecks: { $reduce: { input: { $ifNull: ["$months", []] }, initialValue: 0, in: sum } } },
      },
      { $match: { kopecks: { $gt: 0 } } },
      {
        $bucketAuto: {
          groupBy: "$kopecks",
          buckets: curvePoints,
          output: { clients: { $sum: 1 }, kopecks: { $sum: "$kopecks" } },
        },
      },
    ])
    .option({ allowDiskUse: true })
    .exec();
  const points: ParetoCurve["points"] = [{ clients: 0, kopecks: 0 }];
  for (const { clients, kopecks } of rows.reverse()) {
    const last = points.at(-1) ?? { clients: 0, kopecks: 0 };
    points.push({ clients: last.clients + clients, kopecks: last.kopecks + kopecks });
  }
  return { ...(points.at(-1) ?? { clients: 0, kopecks: 0 }), points };
}

const curvePoints = 100;

/** Whoever was erased bought all the same. */
function erasedToo(mongo: Mongo, bought: PipelineStage.Match): PipelineStage[] {
  return [bought, { $unionWith: { coll: erasedModel(mongo).collection.name, pipeline: [bought] } }];
}
