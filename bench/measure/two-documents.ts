import { randomBytes } from "node:crypto";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { transactionOptions } from "./replay-trips.ts";

interface Plain {
  _id: string;
  n: number;
}

/** The floor of a fact with its summary: a row inserted and a row changed, in one transaction of the bare driver. */
export async function twoDocumentsWith(mongo: Mongo): Promise<() => Promise<void>> {
  const client = mongo.getClient();
  const facts = client.db(mongo.name).collection<Plain>("bench_facts");
  const sums = client.db(mongo.name).collection<Plain>("bench_sums");
  await facts.createIndex({ n: 1 });
  await sums.updateOne({ _id: "sum" }, { $set: { n: 0 } }, { upsert: true });

  return () =>
    client.withSession(async (session) => {
      await session.withTransaction(async () => {
        await facts.insertOne({ _id: randomBytes(12).toString("base64url"), n: 1 }, { session });
        await sums.updateOne({ _id: "sum" }, { $inc: { n: 1 } }, { session });
      }, transactionOptions);
    });
}
