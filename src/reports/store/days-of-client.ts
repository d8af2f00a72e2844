import { callbackModel, callModel } from "../../calls/index.ts";
import { noteModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { purchaseModel } from "../../purchases/index.ts";

/** When, from that moment on, the client did anything that the figures count. */
export async function findDaysOfClient(mongo: Mongo, clientId: string, since: Date): Promise<Date[]> {
  const from = trusted({ $gte: since });
  // One after another: it runs in the transaction of a fact.
  const sales = await purchaseModel(mongo).find({ clientId, at: from }, { at: 1 }).lean<{ at: Date }[]>();
  const calls = await callModel(mongo).find({ clientId, at: from }, { at: 1 }).lean<{ at: Date }[]>();
  const refusals = await noteModel(mongo)
    .find({ clientId, at: from, kind: "refusal" }, { at: 1 })
    .lean<{ at: Date }[]>();
  const callbacks = await callbackModel(mongo)
    .find({ clientId, closedAt: from }, { closedAt: 1 })
    .lean<{ closedAt: Date }[]>();
  return [
    ...[...sales, ...calls, ...refusals].map(({ at }) => at),
    ...callbacks.map(({ closedAt }) => closedAt),
  ];
}
