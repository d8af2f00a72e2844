import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { settings } from "../../src/platform/config/settings.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

const readmes = [
  { file: "README.md", head: "| Setting | Without it | What it is |", word: "description" },
  { file: "README.ru.md", head: "| Настройка | Без неё | Что это |", word: "ru" },
] as const;

test.each(readmes)("$file tells every setting as the program reads it", async ({ file, head, word }) => {
  const [before, rest = ""] = read(file).split("<!-- settings -->\n");
  const [, after = ""] = rest.split("<!-- /settings -->");
  const table = `<!-- settings -->\n${settingsTable(head, word)}\n<!-- /settings -->`;
  await expect(`${before}${table}${after}`).toMatchFileSnapshot(join(root, file));
});

test.each(readmes)("$file shows no picture and links to no file that is not there", ({ file }) => {
  const targets = [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) => path ?? "");
  const pictures = [...read(file).matchAll(/<img[^>]+src="([^"]+)"/g)].map(([, path]) => path ?? "");
  const missing = [...targets, ...pictures].filter((path) => !exists(path));
  expect(missing).toEqual([]);
});

test.each(readmes)("$file names only commands that package.json has", ({ file }) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read(file).matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test("the role for LEDGER_STRICT may change every collection but the trace, its seals and the consents", () => {
  const granted = /changeable = \[(.*?)\]/s.exec(read("docs/mongo-role.js"))?.[1]?.match(/\w+/g);
  const used = new Set(["agendaJobs", "agenda_logs", "locks", ...collectionsOf("src")]);
  for (const name of ["trace", "seals", "consents", "consentTexts"]) expect(used.delete(name)).toBe(true);
  expect(granted).toEqual([...used].sort());
});

test("every decision has a number of its own and says what is bad about it", () => {
  const files = readdirSync(join(root, "docs/decisions")).sort();
  files.forEach((file, place) => {
    expect(file).toMatch(new RegExp(`^${String(place + 1).padStart(4, "0")}-[a-z-]+\\.md$`));
    const text = read(`docs/decisions/${file}`);
    expect(text, file).toMatch(new RegExp(`^# ${place + 1}\\. `));
    for (const part of ["**Context.**", "**Decision.**", "**Consequences.**", "**Bad.**"]) {
      expect(text, file).toContain(part);
    }
  });
});

/** `settings` as rows of a table, in the order in which they are defined. */
function settingsTable(head: string, word: "description" | "ru"): string {
  const rows = Object.entries(settings.shape).map(([name, schema]) => {
    const { data } = schema.safeParse(undefined);
    return `| \`${name}\` | ${data === undefined ? "–" : `\`${data}\``} | ${schema.meta()?.[word]} |`;
  });
  return [head, "|---|---|---|", ...rows].join("\n");
}

function exists(path: string): boolean {
  return readdirSync(join(root, path, "..")).includes(path.replace(/\/$/, "").split("/").at(-1) ?? "");
}

/** The collections that models are made for. */
function collectionsOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => [...read(join(folder, path)).matchAll(/defineModel<\w+>\(\s*"(\w+)"/g)])
    .map(([, name]) => name ?? "");
}
