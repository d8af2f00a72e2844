import type { Mongo } from "../../../platform/mongo/connect.ts";
import { purchaseModel } from "../../../purchases/index.ts";
import type { DayFigures } from "../../rules/day-figures.ts";
import { type DateSpan, within } from "../within.ts";

/** What one member sold to one client; `first`: when for the first time. */
export interface Bought {
  memberId: string;
  clientId: string;
  count: number;
  kopecks: number;
  first: Date;
}

const standing = { stands: true, kind: "sale" };

/** From the purchases' index alone. */
export function findBought(mongo: Mongo, span: DateSpan): Promise<Bought[]> {
  return purchaseModel(mongo)
    .aggregate<Bought>([
      { $match: { ...standing, at: within(span) } },
      {
        $group: {
          _id: { memberId: "$by", clientId: "$clientId" },
          count: { $sum: 1 },
          kopecks: { $sum: "$totalKopecks" },
          first: { $min: "$at" },
        },
      },
      {
        $project: {
          _id: 0,
          memberId: "$_id.memberId",
          clientId: "$_id.clientId",
          count: 1,
          kopecks: 1,
          first: 1,
        },
      },
    ])
    .exec();
}

/** The same by the member alone. */
export function findSold(
  mongo: Mongo,
  span: DateSpan,
): Promise<Pick<Bought, "memberId" | "count" | "kopecks">[]> {
  return purchaseModel(mongo)
    .aggregate<Pick<Bought, "memberId" | "count" | "kopecks">>([
      { $match: { ...standing, at: within(span) } },
      { $group: { _id: "$by", count: { $sum: 1 }, kopecks: { $sum: "$totalKopecks" } } },
      { $project: { _id: 0, memberId: "$_id", count: 1, kopecks: 1 } },
    ])
    .exec();
}

/** Sales by the hour of the shop; from the index alone. */
export function findSalesByHour(
  mongo: Mongo,
  span: DateSpan,
  zone: string,
): Promise<{ hour: string; sales: number }[]> {
  return purchaseModel(mongo)
    .aggregate<{ hour: string; sales: number }>([
      { $match: { ...standing, at: within(span) } },
      {
        $group: {
          _id: { $dateToString: { date: "$at", format: "%H", timezone: zone } },
          sales: { $sum: 1 },
        },
      },
      { $project: { _id: 0, hour: "$_id", sales: 1 } },
    ])
    .exec();
}

/** `clientId` and what it was are absent where they are not told apart. */
export interface Line {
  memberId: string;
  clientId?: string;
  product?: string;
  category?: string;
  count: number;
  kopecks: number;
  knownKopecks: number;
  marginKopecks: number;
}

const whatToWhom = { clientId: "$clientId", product: "$items.product", category: "$items.category" };

/** The lines of the receipts, added up by who sold or, `apart`, by who sold what to whom. */
export function findLines(mongo: Mongo, span: DateSpan, { apart }: { apart: boolean }): Promise<Line[]> {
  const known = { $ne: [{ $type: "$items.costKopecks" }, "missing"] };
  const margin = { $subtract: ["$items.amountKopecks", "$items.costKopecks"] };
  return purchaseModel(mongo)
    .aggregate<Line>([
      { $match: { ...standing, at: within(span) } },
      { $unwind: "$items" },
      {
        $group: {
          _id: { memberId: "$by", ...(apart && whatToWhom) },
          count: { $sum: 1 },
          kopecks: { $sum: "$items.amountKopecks" },
          knownKopecks: { $sum: { $cond: [known, "$items.amountKopecks", 0] } },
          marginKopecks: { $sum: { $cond: [known, margin, 0] } },
        },
      },
      { $replaceWith: { $mergeObjects: ["$_id", "$$ROOT"] } },
      { $unset: "_id" },
    ])
    .exec();
}

export function productCells(lines: readonly Line[]): DayFigures["products"] {
  return lines.flatMap(({ product, category, count, kopecks, knownKopecks, marginKopecks }) =>
    [`p${product ?? ""}`, ...(category === undefined ? [] : [`c${category}`])].map((key) => ({
      key,
      count,
      kopecks,
      knownKopecks,
      marginKopecks,
    })),
  );
}
