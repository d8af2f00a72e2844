import { afterAll, inject } from "vitest";
import { connectMongo, type Mongo } from "../../src/platform/mongo/connect.ts";
import { openVault, type Vault } from "../../src/platform/vault/vault.ts";

/**
 * This worker's own database, emptied; closed after the file. Indexes outlive the emptying, so they are built
 * once a run: call `ensureIndexes` when the models of the test are made.
 */
export async function testMongo(): Promise<Mongo> {
  const mongo = await connectMongo(testMongoUri());
  afterAll(() => mongo.close());
  await emptyDatabase(mongo);
  return mongo;
}

/** The address of this worker's database, for a program started beside the test. */
export function testMongoUri(name = `worker_${process.env.VITEST_POOL_ID}`): string {
  return inject("mongoUri").replace("DATABASE", name);
}

export async function emptyDatabase(mongo: Mongo): Promise<void> {
  for (const { name } of await mongo.listCollections()) {
    if (!name.startsWith("system.")) await mongo.collection(name).deleteMany({});
  }
}

/** A vault over the given database with a key of its own. */
export async function testVault(mongo: Mongo): Promise<Vault> {
  return openVault({ mongo, dataKey: testDataKey, shop: "test" });
}

export const testDataKey = Buffer.alloc(32, 7);
