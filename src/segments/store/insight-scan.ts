import { clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { InsightFacts } from "../rules/insight-facts.ts";
import { type RankFacts, rankFields } from "../rules/rank-facts.ts";

const insightFields = [
  ...rankFields,
  "createdAt",
  "kind",
  "stage",
  "lost.at",
  "purchases",
  "totalKopecks",
  "bought",
  "firstBought",
  "source",
  "sex",
  "birthday",
  "city",
];

// Others are answered between two batches.
const batch = 500;

/** Every client, one after another, with what conclusions are drawn from. */
export async function forEachClient(mongo: Mongo, each: (client: InsightFacts) => void): Promise<void> {
  const cursor = clientModel(mongo)
    .find({}, projectionOf(insightFields))
    .lean<InsightFacts[]>()
    .cursor({ batchSize: batch });
  for await (const client of cursor) each(client as InsightFacts);
}

/** Everybody who has bought. */
export async function forEachBuyer(mongo: Mongo, each: (client: RankFacts) => void): Promise<void> {
  const cursor = clientModel(mongo)
    .find({ lastPurchaseAt: trusted({ $exists: true }) }, projectionOf(rankFields))
    .lean<RankFacts[]>()
    .cursor({ batchSize: batch });
  for await (const client of cursor) each(client as RankFacts);
}

export function countClients(mongo: Mongo): Promise<number> {
  return clientModel(mongo).estimatedDocumentCount().exec();
}

export function projectionOf(fields: readonly string[]): Record<string, 1> {
  return Object.fromEntries(fields.map((field) => [field, 1]));
}
