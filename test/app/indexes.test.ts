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
