import { beforeAll, expect, test } from "vitest";
import { connectMongo, type Mongo } from "../../src/platform/mongo/connect.ts";
import { endOrphanedTransactions } from "../../src/platform/mongo/end-orphans.ts";
import { testMongo, testMongoUri } from "../support/mongo.ts";
import { plugIn } from "../support/power.ts";

interface Row {
  _id: string;
  times: number;
}

let mongo: Mongo;
const rows = () => mongo.collection<Row>("rows");

beforeAll(async () => {
  mongo = await testMongo();
});

test("what a killed program held in an open transaction is free for the next one at once", async () => {
  await rows().insertOne({ _id: "held", times: 0 });
  await dieInTransaction("held");

  // Another test file on the same server may have cleared it away before.
  expect(await endOrphanedTransactions(mongo)).toBeLessThanOrEqual(1);
  await rows().updateOne({ _id: "held" }, { $inc: { times: 10 } }, { maxTimeMS: 2_000 });
  expect(await rows().findOne({ _id: "held" })).toEqual({ _id: "held", times: 10 });
});

test("a transaction of a program that is alive goes on", async () => {
  await rows().insertOne({ _id: "alive", times: 0 });
  await mongo.transaction(async (session) => {
    await rows().updateOne({ _id: "alive" }, { $inc: { times: 1 } }, { session });
    const beside = await connectMongo(testMongoUri());
    expect(await endOrphanedTransactions(beside)).toBe(0);
    await beside.close();
  });
  expect(await rows().findOne({ _id: "alive" })).toEqual({ _id: "alive", times: 1 });
});

async function dieInTransaction(id: string): Promise<void> {
  const power = await plugIn(testMongoUri());
  const own = await connectMongo(power.uri);
  power.arm({ step: 0, side: "after" });
  const dying = own.transaction(async (session) => {
    await own.collection<Row>("rows").updateOne({ _id: id }, { $inc: { times: 1 } }, { session });
  });
  dying.catch(() => undefined);
  await power.out;
  // The server notices a moment later that the connection is gone.
  await new Promise((resolve) => setTimeout(resolve, 100));
  power.close();
  void own.close(true);
}
