import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../../src/shop/rules/default-settings.ts";
import { readSettings } from "../../../src/shop/rules/settings.ts";
import { editedSteps, type StepEdit } from "../../../src/shop/rules/step-edit.ts";

const steps = defaultSettings.leadSteps.person;
const outcomeOf = (edit: StepEdit, of = steps) => {
  const edited = editedSteps(of, edit);
  return edited.ok ? edited.value.map(({ id, title }) => title ?? id) : edited.refusal;
};

describe("a list of steps", () => {
  test.each<[StepEdit, string | string[]]>([
    [{ what: "add", title: "Замер" }, ["contacted", "offered", "agreed", "Замер"]],
    [{ what: "rename", step: "offered", title: "КП" }, ["contacted", "КП", "agreed"]],
    [{ what: "rename", step: "gone", title: "КП" }, "gone"],
    [{ what: "raise", step: "agreed" }, ["contacted", "agreed", "offered"]],
    [{ what: "raise", step: "contacted" }, ["contacted", "offered", "agreed"]],
    [{ what: "drop", step: "offered" }, ["contacted", "agreed"]],
    [{ what: "drop", step: "gone" }, "gone"],
    [{ what: "demand", step: "gone", demand: "sum" }, "gone"],
  ])("%j gives %j", (edit, left) => {
    expect(outcomeOf(edit)).toEqual(left);
  });

  test("a demand is switched on and off", () => {
    const demand = { what: "demand", step: "contacted", demand: "sum" } as const;
    const on = editedSteps(steps, demand);
    expect(on.ok && on.value[0]?.demands).toEqual(["sum"]);
    const off = editedSteps(on.ok ? on.value : [], demand);
    expect(off.ok && off.value[0]?.demands).toEqual([]);
  });

  test("holds five, each called otherwise", () => {
    const add = (title: string) => ({ what: "add", title }) as const;
    const four = editedSteps(steps, add("Замер"));
    if (!four.ok) throw new Error(four.refusal);
    expect(outcomeOf(add("ЗАМЕР"), four.value)).toBe("taken");
    const five = editedSteps(four.value, add("Договор"));
    if (!five.ok) throw new Error(five.refusal);
    expect(outcomeOf(add("Оплата"), five.value)).toBe("too-many-steps");
    expect(readSettings({ leadSteps: { person: five.value, company: [] } })).toBeDefined();
    const six = [...five.value, { id: "more", demands: [] }];
    expect(readSettings({ leadSteps: { person: six, company: [] } })).toBeUndefined();
  });
});
