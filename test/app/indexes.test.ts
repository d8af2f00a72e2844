import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
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
