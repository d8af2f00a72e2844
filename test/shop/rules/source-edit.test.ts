import { expect, test } from "vitest";
import { defaultSettings } from "../../../src/shop/rules/default-settings.ts";
import { readSettings } from "../../../src/shop/rules/settings.ts";
import { editedSources, type SourceEdit } from "../../../src/shop/rules/source-edit.ts";

const { sources } = defaultSettings;
const edited = (edit: SourceEdit, of = sources) =>
  editedSources(of, edit, { current: "2026-11", locale: "ru" });

test("an own source stands last, typed by its name", () => {
  expect(edited({ field: "new", typed: " Листовки  у метро " })).toMatchObject({ ok: true });
  const made = edited({ field: "new", typed: "Листовки" });
  expect(made.ok && made.value.at(-1)).toMatchObject({ title: "Листовки", words: ["листовки"] });
});

test("one of ours that was dropped comes back as it was", () => {
  const without = sources.filter(({ id }) => id !== "avito");
  const back = edited({ field: "new", typed: "Авито" }, without);
  expect(back.ok && back.value.at(-1)).toEqual(sources.find(({ id }) => id === "avito"));
});

test.each<[SourceEdit, string]>([
  [{ field: "new", typed: "АВИТО" }, "taken"],
  [{ field: "new", typed: "" }, "unreadable"],
  [{ field: "new", typed: "😀" }, "unreadable"],
  [{ field: "new", typed: "м".repeat(5_000) }, "unreadable"],
  [{ field: "title", source: "vk", typed: "инста" }, "taken"],
  [{ field: "title", source: "gone", typed: "Листовки" }, "gone"],
  [{ field: "words", source: "vk", typed: "вк, авито" }, "taken"],
  [{ field: "words", source: "vk", typed: " , ;" }, "unreadable"],
  [{ field: "words", source: "vk", typed: "м".repeat(41) }, "unreadable"],
  [
    { field: "words", source: "vk", typed: Array.from({ length: 21 }, (_, n) => `слово${n}`).join() },
    "unreadable",
  ],
  [{ field: "cost", source: "vk", month: "2026-11", typed: "-5" }, "unreadable"],
  [{ field: "cost", source: "gone", month: "2026-11", typed: "500" }, "gone"],
])("%j is refused: %s", (edit, refusal) => {
  expect(edited(edit)).toEqual({ ok: false, refusal });
});

test("whatever comes out may be kept", () => {
  for (const typed of ["<b>Листовки</b>", "Листовки 🪧", "1", "а".repeat(40)]) {
    const made = edited({ field: "new", typed });
    expect(made.ok && readSettings({ sources: made.value })).toBeTruthy();
  }
});

test("a cost comes and goes, and the source is otherwise as it was", () => {
  const cost = { field: "cost", source: "vk", month: "2026-11" } as const;
  const paid = edited({ ...cost, typed: "12 000" });
  expect(paid.ok && paid.value.find(({ id }) => id === "vk")?.costs).toEqual([
    { month: "2026-11", kopecks: 1_200_000 },
  ]);
  expect(edited({ ...cost, typed: "0" }, paid.ok ? paid.value : [])).toEqual({ ok: true, value: sources });
});
