import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { searchKey } from "../../shared/text-search.ts";
import { newChoiceId } from "./read-setting.ts";
import type { ShopSettings, StepDemand } from "./settings.ts";

type Steps = ShopSettings["leadSteps"]["person"];
/** Whose steps they are. */
export const stepKinds = ["person", "company"] as const;
export type StepKind = (typeof stepKinds)[number];

/** rules.md §2a */
export const stepsMax = 5;

/** A step more, or what becomes of one that is there; `title` as `readTitle` gives it. */
export type StepEdit =
  | { what: "add"; title: string }
  | { what: "rename"; step: string; title: string }
  | { what: "demand"; step: string; demand: StepDemand }
  | { what: "raise"; step: string }
  | { what: "drop"; step: string };

/** The steps after it. A demand is switched; the first step cannot be raised. */
export function editedSteps(
  steps: Steps,
  edit: StepEdit,
): Outcome<Steps, "taken" | "too-many-steps" | "gone"> {
  if (edit.what === "add") {
    if (isTaken(steps, edit.title)) return refused("taken");
    if (steps.length >= stepsMax) return refused("too-many-steps");
    return done([...steps, { id: newChoiceId(edit.title), title: edit.title, demands: [] }]);
  }
  const place = steps.findIndex(({ id }) => id === edit.step);
  const step = steps[place];
  if (step === undefined) return refused("gone");
  const others = steps.toSpliced(place, 1);
  switch (edit.what) {
    case "rename":
      if (isTaken(others, edit.title)) return refused("taken");
      return done(steps.with(place, { ...step, title: edit.title }));
    case "demand":
      return done(steps.with(place, { ...step, demands: switched(step.demands, edit.demand) }));
    case "raise":
      return done(others.toSpliced(Math.max(0, place - 1), 0, step));
    case "drop":
      return done(others);
  }
}

function switched(demands: readonly StepDemand[], demand: StepDemand): StepDemand[] {
  return demands.includes(demand) ? demands.filter((one) => one !== demand) : [...demands, demand];
}

function isTaken(steps: Steps, title: string): boolean {
  const id = newChoiceId(title);
  return steps.some((one) => one.id === id || searchKey(one.title ?? "") === searchKey(title));
}
