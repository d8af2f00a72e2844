import type { Model } from "mongoose";
import { callbackModel, callModel } from "../../calls/index.ts";
import { clientModel, noteModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { purchaseModel } from "../../purchases/index.ts";

/** When the first thing happened that a report counts; undefined in an empty shop. Five looks into indexes. */
export async function findFirstFact(mongo: Mongo): Promise<Date | undefined> {
  const found = await Promise.all([
    first(clientModel(mongo), "createdAt"),
    first(purchaseModel(mongo), "at", { stands: true, kind: "sale" }),
    first(callModel(mongo), "at"),
    first(callbackModel(mongo), "closedAt", { closedAt: trusted({ $gte: new Date(0) }) }),
    first(noteModel(mongo), "at", { kind: "refusal" }),
  ]);
  const times = found.filter((at) => at !== undefined).map((at) => at.getTime());
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

async function first<Row>(
  model: Model<Row>,
  field: keyof Row & string,
  filter: object = {},
): Promise<Date | undefined> {
  const row = await model
    .findOne(filter, { [field]: 1 })
    .sort({ [field]: 1 })
    .lean<Record<string, Date>>();
  return row?.[field];
}
