import { randomBytes } from "node:crypto";
import { Schema } from "mongoose";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { TraceRow } from "../rules/chain.ts";
import { firstTraceIdAt, traceIdAt } from "../rules/trace-id.ts";

const schema = new Schema<TraceRow>(
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    actor: { type: String, required: true },
    action: { type: String, required: true },
    subject: new Schema(
      { kind: { type: String, required: true }, mac: { type: String, required: true } },
      { _id: false },
    ),
    meta: Schema.Types.Mixed,
  },
  { versionKey: false, minimize: true },
);

export const traceModel = defineModel<TraceRow>("trace", schema);

/** The id carries the system's time: the shop's clock may be moved, and the sealer must not look behind it. */
export async function insertTrace(mongo: Mongo, row: Omit<TraceRow, "_id">): Promise<void> {
  const _id = traceIdAt(Date.now(), randomBytes(8));
  await traceModel(mongo).insertMany([{ _id, ...row }], { lean: true });
}

/** Rows written between two instants of the system's clock, oldest first (index: `_id`). */
export async function traceIdsBetween(mongo: Mongo, fromMs: number, untilMs: number): Promise<string[]> {
  const between = { _id: { $gte: firstTraceIdAt(fromMs), $lt: firstTraceIdAt(untilMs) } };
  const options = { projection: { _id: 1 }, sort: { _id: 1 }, batchSize: 10_000 } as const;
  const ids: string[] = [];
  // Straight from the driver: the verifier reads the ids of years.
  for await (const row of traceModel(mongo).collection.find(between as object, options))
    ids.push(String(row._id));
  return ids;
}

export async function traceRowsById(mongo: Mongo, ids: string[]): Promise<Map<string, TraceRow>> {
  const rows = await traceModel(mongo)
    .find({ _id: trusted({ $in: ids }) })
    .lean();
  return new Map(rows.map((row) => [row._id, row]));
}
