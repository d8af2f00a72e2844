import { type Model, Schema } from "mongoose";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { connectMongo, type Mongo } from "../../../src/platform/mongo/connect.ts";
import { isDuplicateId } from "../../../src/platform/mongo/duplicate.ts";
import { guardTransactions } from "../../../src/platform/mongo/guard.ts";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import { inTransaction } from "../../../src/platform/mongo/transaction.ts";
import { emptyDatabase, testMongo, testMongoUri } from "../../support/mongo.ts";

interface PaperRecord {
  _id: string;
  by: number;
}

const schema = new Schema<PaperRecord>({ _id: String, by: Number }, { versionKey: false });
let mongo: Mongo;

function papers(connection = mongo): Model<PaperRecord> {
  return connection.models.papers ?? connection.model<PaperRecord>("papers", schema, "papers");
}

beforeAll(async () => {
  mongo = await testMongo();
  papers();
  await ensureIndexes(mongo);
});

afterAll(() => fault("off", []));

beforeEach(() => emptyDatabase(mongo));

test("two facts are kept together or not at all", async () => {
  const work = inTransaction(mongo, async () => {
    await papers().create([{ _id: "one", by: 1 }]);
    throw new Error("the second half fails");
  });

  await expect(work).rejects.toThrow("the second half fails");
  expect(await papers().countDocuments()).toBe(0);
});

test("a transaction begun inside another one joins it", async () => {
  const work = inTransaction(mongo, async () => {
    await inTransaction(mongo, async () => {
      await papers().create([{ _id: "inner", by: 1 }]);
    });
    expect(await papers().exists({ _id: "inner" })).not.toBeNull();
    throw new Error("the outer one fails");
  });

  await expect(work).rejects.toThrow("the outer one fails");
  expect(await papers().countDocuments()).toBe(0);
});

test("what the work answers is what the caller gets", async () => {
  expect(await inTransaction(mongo, async () => 42)).toBe(42);
});

test("a fact met again inside a transaction names its _id and leaves nothing else behind", async () => {
  await papers().create([{ _id: "fact", by: 1 }]);

  const again = inTransaction(mongo, async () => {
    await papers().create([{ _id: "beside", by: 2 }]);
    await papers().create([{ _id: "fact", by: 2 }]);
  });

  const error = await again.catch((caught: unknown) => caught);
  expect(isDuplicateId(error)).toBe(true);
  expect(await papers().find().lean()).toEqual([{ _id: "fact", by: 1 }]);
});

test("three hundred people racing for one _id: one wins, the others learn that it exists", async () => {
  const runners = Array.from({ length: 300 }, (_, by) =>
    inTransaction(mongo, async () => {
      if (await papers().exists({ _id: "race" })) return "late";
      await papers().create([{ _id: "race", by }]);
      return "won";
    }).catch((error: unknown) => (isDuplicateId(error) ? "late" : error)),
  );

  const results = await Promise.all(runners);
  expect(results.filter((result) => result === "won")).toHaveLength(1);
  expect(results.filter((result) => result === "late")).toHaveLength(299);
  expect(await papers().countDocuments()).toBe(1);
});

test("a guard that has lost patience lets no transaction begin and none commit", async () => {
  let patient = true;
  const guard = () => {
    if (!patient) throw new Error("too late");
  };

  await guardTransactions(guard, async () => {
    await inTransaction(mongo, () => papers().create([{ _id: "in time", by: 1 }]));
    const slow = inTransaction(mongo, async () => {
      await papers().create([{ _id: "too slow", by: 1 }]);
      patient = false;
    });
    await expect(slow).rejects.toThrow("too late");
    await expect(inTransaction(mongo, () => papers().create([{ _id: "after", by: 1 }]))).rejects.toThrow(
      "too late",
    );
  });

  await inTransaction(mongo, () => papers().create([{ _id: "another update", by: 1 }]));
  expect((await papers().find().lean()).map((paper) => paper._id)).toEqual(["in time", "another update"]);
});

/** What the server answers to the connection named "faulty". */
function fault(
  mode: "off" | { times: number },
  failCommands: string[],
  answer: object = {},
): Promise<unknown> {
  const data = { failCommands, appName: "faulty", ...answer };
  return mongo.getClient().db("admin").command({ configureFailPoint: "failCommand", mode, data });
}

test.each([
  ["a write conflict", "insert", { errorCode: 112, errorLabels: ["TransientTransactionError"] }],
  ["a connection lost at a write", "insert", { closeConnection: true }],
  ["a connection lost at the commit", "commitTransaction", { closeConnection: true }],
  ["a primary that steps down at the commit", "commitTransaction", { errorCode: 189 }],
])("%s is tried again and the fact is kept once", async (_, command, answer) => {
  const faulty = await connectMongo(`${testMongoUri()}&appName=faulty`);
  await fault({ times: 2 }, [command], answer);
  let runs = 0;
  await inTransaction(faulty, async () => {
    runs += 1;
    await papers(faulty).create([{ _id: `paper`, by: runs }]);
  });
  expect(await papers().countDocuments()).toBe(1);
  expect(runs).toBe(command === "insert" ? 3 : 1);
  await faulty.close();
});
