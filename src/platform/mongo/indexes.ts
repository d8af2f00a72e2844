import type { IndexDefinition, IndexOptions } from "mongoose";
import type { Mongo } from "./connect.ts";
import { openModels } from "./define-model.ts";
import { underLock } from "./lock.ts";

/**
 * Creates the collections and the missing indexes of every model of the program, one process at a time. Throws one
 * line naming the first index that cannot be built: the program must not serve without it.
 */
export async function ensureIndexes(mongo: Mongo): Promise<void> {
  openModels(mongo);
  await underLock(mongo, "indexes", async () => {
    for (const model of Object.values(mongo.models)) await ensureCollection(mongo, model.collection.name);
    for (const model of Object.values(mongo.models)) {
      const wanted = model.schema.indexes();
      if (wanted.length > 0) await ensureIndexesOf(mongo, model.collection.name, wanted);
    }
  });
}

type Wanted = [keys: IndexDefinition, options: IndexOptions];

/** A database user without the right to build one may serve where they are ready. */
async function ensureIndexesOf(mongo: Mongo, name: string, wanted: readonly Wanted[]): Promise<void> {
  const ready = await mongo.collection(name).indexes();
  for (const [keys, options] of wanted) {
    if (ready.some((index) => isSame(index, keys, options))) continue;
    const called = nameOf(keys, options);
    const replaced = ready.find((index) => index.name === called)?.name;
    await ensureIndex(mongo, name, [keys, options], replaced);
  }
}

const namespaceExists = 48;

async function ensureCollection(mongo: Mongo, name: string): Promise<void> {
  try {
    await mongo.createCollection(name);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === namespaceExists)) throw error;
  }
}

/** What else differs the server says when the index is asked for. */
function isSame(ready: object, keys: IndexDefinition, options: IndexOptions): boolean {
  const sameKeys = "key" in ready && JSON.stringify(ready.key) === JSON.stringify(keys);
  const known = ready as IndexOptions;
  return (
    sameKeys && compared.every((option) => JSON.stringify(known[option]) === JSON.stringify(options[option]))
  );
}

/** What the server calls an index that is not named. */
function nameOf(keys: IndexDefinition, { name }: IndexOptions): string {
  return name ?? Object.entries(keys).flat().join("_");
}

const compared = [
  ...(["unique", "sparse", "expireAfterSeconds"] as const),
  ...(["partialFilterExpression", "wildcardProjection"] as const),
];

/** `replaced`: what an earlier version of the program has built under the same name. */
async function ensureIndex(
  mongo: Mongo,
  collection: string,
  [keys, options]: Wanted,
  replaced: string | undefined,
): Promise<void> {
  try {
    if (replaced !== undefined) await mongo.collection(collection).dropIndex(replaced);
    await mongo.collection(collection).createIndex(keys as Record<string, 1 | -1>, options as object);
  } catch (error) {
    const kind = options.unique ? "unique index" : "index";
    const why = error instanceof Error && "codeName" in error ? error.codeName : "the server refused";
    throw new Error(
      `Cannot serve: the ${kind} on ${collection} {${Object.keys(keys).join(", ")}} cannot be built (${why}).`,
      // The server's message quotes the duplicated value, so it is kept out of ours.
      { cause: error },
    );
  }
}
