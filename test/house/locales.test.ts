import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { locales } from "../../src/shared/locale.ts";

const files = readdirSync("locales/ru").filter((name) => name.endsWith(".ftl"));
const sources = sourceFiles("src").map((path) => readFileSync(path, "utf8"));
const quoted = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/["'`]([a-z][\w-]*(?:-[\w-]+)+)["'`]/g)].map((m) => m[1] ?? ""),
  ),
);
/** Keys put together from a fixed beginning: `app-command-${command}`. */
const beginnings = sources.flatMap((text) =>
  [...text.matchAll(/[`"]([a-z]+-[a-z0-9-]*-)(?:\$\{|["`])/g)].map((m) => m[1] ?? ""),
);

test("both languages have the same files", () => {
  expect(readdirSync("locales/en").filter((name) => name.endsWith(".ftl"))).toEqual(files);
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)("%s says the same things with the same variables in both languages", (file) => {
  const [ru, en] = locales.map((locale) => messagesOf(locale, file));
  expect([...(en?.keys() ?? [])].sort()).toEqual([...(ru?.keys() ?? [])].sort());
  for (const [key, variables] of ru ?? [])
    expect({ key, variables: en?.get(key) }).toEqual({ key, variables });
});

test.each(files)("every message of %s is named after its file and used somewhere", (file) => {
  const slice = file.replace(".ftl", "");
  const keys = [...messagesOf("ru", file).keys()];
  const misnamed = keys.filter((key) => !key.startsWith(`${slice}-`) || key.split("-").length < 3);
  const unused = keys.filter((key) => !quoted.has(key) && !beginnings.some((start) => key.startsWith(start)));
  expect({ misnamed, unused }).toEqual({ misnamed: [], unused: [] });
});

test("every key that the code names is worded", () => {
  const worded = new Set(files.flatMap((file) => [...messagesOf("ru", file).keys()]));
  const asked = sources.flatMap((text) =>
    [...text.matchAll(/\bt(?:\.plain)?\(\s*["'`]([a-z][\w-]+)["'`]/g)].map((match) => match[1] ?? ""),
  );
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((key) => !worded.has(key))).toEqual([]);
});

function messagesOf(locale: string, file: string): Map<string, string[]> {
  const { body } = new FluentResource(readFileSync(join("locales", locale, file), "utf8"));
  return new Map(
    body
      .filter(({ id }) => !id.startsWith("-"))
      .map((message) => [message.id, [...new Set(variablesIn(message.value))].sort()]),
  );
}

function variablesIn(part: unknown): string[] {
  if (part === null || typeof part !== "object") return [];
  const own = "type" in part && part.type === "var" && "name" in part ? [String(part.name)] : [];
  return [...own, ...Object.values(part).flatMap(variablesIn)];
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, path));
}
