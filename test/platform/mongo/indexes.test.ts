import { type Model, Schema } from "mongoose";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { connectMongo, type Mongo, trusted } from "../../../src/platform/mongo/connect.ts";
import { duplicatedKeys, isDuplicateId } from "../../../src/platform/mongo/duplicate.ts";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import { underLock } from "../../../src/platform/mongo/lock.ts";
import { testMongoUri } from "../../support/mongo.ts";

interface CoatRecord {
  _id: string;
  tag: string;
  price: number;
}

let mongo: Mongo;

function coats(connection: Mongo): Model<CoatRecord> {
  const schema = new Schema<CoatRecord>({ _id: String, tag: String, price: Number }, { versionKey: false });
  schema.index({ tag: 1 }, { unique: true }).index({ price: -1 });
  return connection.models.coats ?? connection.model<CoatRecord>("coats", schema, "coats");
}

beforeAll(async () => {
  mongo = await connectMongo(testMongoUri(`indexes_${process.env.VITEST_POOL_ID}`));
  coats(mongo);
});

beforeEach(() => mongo.dropDatabase());

afterAll(async () => {
  await mongo.dropDatabase();
  await mongo.close();
});

test("what is missing is built, twice is once, at the same time as well", async () => {
  const second = await connectMongo(testMongoUri(`indexes_${process.env.VITEST_POOL_ID}`));
  coats(second);
  await Promise.all([ensureIndexes(mongo), ensureIndexes(second), ensureIndexes(mongo)]);
  await second.close();

  const indexes = await mongo.collection("coats").indexes();
  expect(indexes.map((index) => index.name).sort()).toEqual(["_id_", "price_-1", "tag_1"]);
  expect(indexes.find((index) => index.name === "tag_1")?.unique).toBe(true);
});

test("a unique index over data that breaks it is refused in one line that does not tell the data", async () => {
  await mongo.collection("coats").insertMany([{ tag: "Кузнецов" }, { tag: "Кузнецов" }]);
  const failure = await ensureIndexes(mongo).catch((error: Error) => error.message);
  expect(failure).toBe("Cannot serve: the unique index on coats {tag} cannot be built (DuplicateKey).");
});

test("an index of ours with other terms is built anew, one that somebody else has named stays", async () => {
  await mongo.collection("coats").createIndex({ tag: 1 });
  await ensureIndexes(mongo);
  expect((await mongo.collection("coats").indexes()).find(({ name }) => name === "tag_1")?.unique).toBe(true);

  await mongo.collection("coats").dropIndex("tag_1");
  await mongo.collection("coats").createIndex({ tag: 1 }, { name: "theirs" });
  await ensureIndexes(mongo);
  const names = (await mongo.collection("coats").indexes()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["theirs", "tag_1"]));
});

test("a duplicate tells its keys, alone and among many", async () => {
  await ensureIndexes(mongo);
  await coats(mongo).create([{ _id: "a", tag: "one", price: 1 }]);
  const failed = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );

  expect(isDuplicateId(await failed(coats(mongo).create([{ _id: "a", tag: "two", price: 1 }])))).toBe(true);
  expect(isDuplicateId(await failed(coats(mongo).insertMany([{ _id: "a", tag: "two", price: 1 }])))).toBe(
    true,
  );
  const sameTag = [{ _id: "b", tag: "one", price: 1 }];
  expect(duplicatedKeys(await failed(coats(mongo).create(sameTag)))).toEqual(["tag"]);
  expect(duplicatedKeys(await failed(coats(mongo).insertMany(sameTag)))).toEqual(["tag"]);
  expect(duplicatedKeys(new Error("E11000"))).toBeUndefined();
});

test("a filter from outside cannot smuggle in an operator, ours are marked", async () => {
  await ensureIndexes(mongo);
  await coats(mongo).create([{ _id: "a", tag: "one", price: 5 }]);
  const fromOutside = { tag: { $ne: "nothing" } as unknown as string };
  await expect(coats(mongo).find(fromOutside).lean()).rejects.toThrow("Cast to string failed");
  await expect(
    coats(mongo)
      .find({ nobody: "x" } as object)
      .lean(),
  ).rejects.toThrow();
  expect(
    await coats(mongo)
      .find({ price: trusted({ $gt: 4 }) })
      .lean(),
  ).toHaveLength(1);
});

test("work under a lock never runs beside the same work", async () => {
  let inside = 0;
  let worst = 0;
  const work = async () => {
    inside += 1;
    worst = Math.max(worst, inside);
    await new Promise((resolve) => setTimeout(resolve, 10));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => underLock(mongo, "work", work)));
  expect(worst).toBe(1);
});

test("the lock of a dead holder opens by itself, a living one's is waited for and told", async () => {
  const locks = mongo.collection<{ _id: string; holder: string; until: Date }>("locks");
  await locks.insertOne({ _id: "work", holder: "dead", until: new Date(Date.now() - 1_000) });
  expect(await underLock(mongo, "work", async () => "done")).toBe("done");

  await locks.insertOne({ _id: "work", holder: "alive", until: new Date(Date.now() + 60_000) });
  await expect(underLock(mongo, "work", async () => {}, 200)).rejects.toThrow('the lock "work" for too long');
});
