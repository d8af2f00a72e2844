import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { PointsRow } from "../rules/points.ts";
import { pointsModel } from "./points.model.ts";

/** Every row of a client that still has a lot which lives: all that his balance is told from. */
export function findLivingRows(mongo: Mongo, clientId: string, now: Date): Promise<PointsRow[]> {
  return pointsModel(mongo)
    .find({ clientId, until: trusted({ $gte: now }) })
    .lean<PointsRow[]>()
    .exec();
}

export function findOperations(mongo: Mongo, clientId: string, limit: number): Promise<PointsRow[]> {
  return pointsModel(mongo)
    .find({ clientId })
    .sort({ at: -1, _id: 1 })
    .limit(limit)
    .lean<PointsRow[]>()
    .exec();
}

export function findRow(mongo: Mongo, id: string): Promise<PointsRow | null> {
  return pointsModel(mongo).findById(id).lean<PointsRow>().exec();
}

/** All that sales did to anybody's points, the reversals among it. */
export async function findRowsOfSales(mongo: Mongo, saleIds: readonly string[]): Promise<PointsRow[]> {
  if (saleIds.length === 0) return [];
  return pointsModel(mongo)
    .find({ of: trusted({ $in: [...saleIds] }) })
    .lean<PointsRow[]>();
}

export function findReferralRows(mongo: Mongo, newcomer: string): Promise<PointsRow[]> {
  return pointsModel(mongo).find({ newcomer }).lean<PointsRow[]>().exec();
}

/** Rows that gave a lot whose end has come and is not written down. */
export function findEnded(mongo: Mongo, now: Date, limit: number): Promise<PointsRow[]> {
  return pointsModel(mongo)
    .find({ live: true, until: trusted({ $lt: now }) })
    .sort({ until: 1 })
    .limit(limit)
    .lean<PointsRow[]>()
    .exec();
}

export function findRowsOfLot(mongo: Mongo, { clientId, _id, until }: PointsRow): Promise<PointsRow[]> {
  return pointsModel(mongo)
    .find({ clientId, until: trusted({ $gte: until }), "lots.lot": _id })
    .lean<PointsRow[]>()
    .exec();
}

/** In the caller's transaction. */
export async function addRows(mongo: Mongo, rows: readonly PointsRow[]): Promise<void> {
  if (rows.length > 0) await pointsModel(mongo).insertMany([...rows], { lean: true });
}

/** False: it was marked before. */
export async function markEnded(mongo: Mongo, id: string): Promise<boolean> {
  const marked = await pointsModel(mongo).updateOne({ _id: id, live: true }, { $unset: { live: true } });
  return marked.modifiedCount === 1;
}

export async function removeRowsOf(mongo: Mongo, clientId: string): Promise<void> {
  await pointsModel(mongo).deleteMany({ clientId });
}
