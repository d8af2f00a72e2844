import { describe, expect, test } from "vitest";
import { missingFor, stepAfter, stepsOf } from "../../../src/clients/rules/lead-steps.ts";
import { defaultSettings } from "../../../src/shop/index.ts";

const steps = defaultSettings.leadSteps.person;
const nothing = { callbacks: [] };
const at = new Date("2026-11-21T09:00Z");
const note = { kind: "note" as const, id: "n", at, words: "хочет шкаф" };
const callbacks = [{ id: "c", dueAt: at, memberId: "m" }];

describe("what is missing for a step", () => {
  test.each([
    ["contacted", nothing, []],
    ["offered", nothing, ["need"]],
    ["offered", { ...nothing, preferences: "глянец" }, []],
    ["offered", { ...nothing, lastNote: note }, []],
    ["agreed", nothing, ["need", "sum", "next-step"]],
    ["agreed", { callbacks, lastNote: note }, ["sum"]],
    ["agreed", { callbacks, lastNote: note, budgetKopecks: 0 }, []],
    ["agreed", { callbacks, lastNote: note, wallet: { kopecks: 100, at: "2026-01-01" } }, []],
    ["agreed", { ...nothing, lastNote: note, budgetKopecks: 5 }, ["next-step"]],
    ["dropped", nothing, []],
  ])("%s of %j: %j", (step, lead, missing) => {
    expect(missingFor(lead, steps, step)).toEqual(missing);
  });
});

test.each([
  [undefined, "contacted"],
  ["contacted", "offered"],
  ["offered", "agreed"],
  ["agreed", undefined],
  ["dropped", "contacted"],
])("after %s comes %s", (current, next) => {
  expect(stepAfter(steps, current)?.id).toBe(next);
});

test("people and companies have steps of their own, partners and suppliers none", () => {
  const all = { person: steps, company: steps.slice(0, 1) };
  expect(
    (["person", "company", "partner", "supplier"] as const).map((kind) => stepsOf(all, kind).length),
  ).toEqual([3, 1, 0, 0]);
});
