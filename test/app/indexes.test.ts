import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { openShop } from "../support/shop.ts";

const { mongo } = await openShop();

test("every collection of the program has its indexes before anything is asked of it", async () => {
  const missing: string[] = [];
  for (const { collection, schema } of Object.values(mongo.models)) {
    const built = (await collection.indexes()).map(({ key }) => JSON.stringify(key));
    for (const [keys] of schema.indexes()) {
      if (!built.includes(JSON.stringify(keys))) missing.push(`${collection.name} ${JSON.stringify(keys)}`);
    }
  }
  expect(missing).toEqual([]);
});

test("an index that an earlier version built otherwise under the same name is built anew", async () => {
  const clients = mongo.collection("clients");
  await clients.dropIndex("single_fields");
  await clients.createIndex({ "$**": 1 }, { name: "single_fields", wildcardProjection: { bought: 1 } });
  await clients.dropIndex("words_1");
  await clients.createIndex({ words: 1 }, { sparse: true });
  await ensureIndexes(mongo);
  const ready = await clients.indexes();
  const single = ready.find(({ name }) => name === "single_fields");
  expect(Object.keys(single?.wildcardProjection ?? {})).toContain("leadStep");
  expect(ready.find(({ name }) => name === "words_1")?.sparse).toBeUndefined();
});

test("the indexes of the ledger are built by the script of its role: the bot may build none there", async () => {
  const script = await readFile("docs/mongo-role.js", "utf8");
  const asked = ["trace", "seals", "consents", "consentTexts"].flatMap((name) =>
    (mongo.models[name]?.schema.indexes() ?? []).map(([keys]) => {
      const fields = Object.entries(keys).map(([field, way]) => `${field}: ${way}`);
      return `db.${name}.createIndex({ ${fields.join(", ")} }`;
    }),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((line) => !script.includes(line))).toEqual([]);
});

test("a collection that a file of ours names is known to the connection", async () => {
  const files = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".ts"));
  const texts = await Promise.all(files.map((file) => readFile(`src/${file}`, "utf8")));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/defineModel<\w+>\(\s*"(\w+)"/g)].map(([, name]) => name ?? ""),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(Object.keys(mongo.models)).toEqual(expect.arrayContaining(names));
  expect(texts.filter((text) => /\.model</.test(text))).toHaveLength(1);
});
