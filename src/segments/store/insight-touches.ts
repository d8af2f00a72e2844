import { callModel } from "../../calls/index.ts";
import { clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";

/**
 * How long the leads since a moment waited for their first call, visit or chat, ms, whoever began it; those nobody
 * has touched are counted in `leads` alone.
 */
export async function findFirstTouches(
  mongo: Mongo,
  from: Date,
): Promise<{ leads: number; waitsMs: number[] }> {
  const created = new Map<string, number>();
  const leads = clientModel(mongo)
    .find(
      { createdAt: trusted({ $gte: from }), kind: trusted({ $nin: ["partner", "supplier"] }) },
      { createdAt: 1 },
    )
    .lean<{ _id: string; createdAt: Date }[]>()
    .cursor();
  for await (const { _id, createdAt } of leads) created.set(_id, createdAt.getTime());

  const first = new Map<string, number>();
  const contacts = callModel(mongo)
    .find(
      { at: trusted({ $gte: from }), kind: "contact", takenBack: trusted({ $ne: true }) },
      { clientId: 1, at: 1 },
    )
    .lean<{ clientId: string; at: Date }[]>()
    .cursor();
  for await (const { clientId, at } of contacts) {
    if (!created.has(clientId)) continue;
    first.set(clientId, Math.min(at.getTime(), first.get(clientId) ?? Number.POSITIVE_INFINITY));
  }
  return {
    leads: created.size,
    waitsMs: [...first].map(([clientId, at]) => Math.max(0, at - (created.get(clientId) ?? at))),
  };
}
