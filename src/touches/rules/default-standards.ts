import type { Step, TouchGroup } from "./standard.ts";

/** The standards of touches before the owner has changed anything: rules.md §13. */
export const defaultStandards: readonly Step[] = [
  step("lead-first", "lead", { days: 0 }, { within: "working-hour" }),
  step("lead-useful", "lead", { days: 1 }, { kind: "message" }),
  step("lead-offer", "lead", { days: 7 }, { kind: "message" }),
  step("lead-last", "lead", { days: 30 }),

  step("newbie-thanks", "newbie", { days: 0 }, { kind: "message" }),
  step("newbie-tip", "newbie", { days: 14 }),
  step("newbie-offer", "newbie", { cycle: 0.8 }, { kind: "message" }),

  step("fan-call", "fan", { days: 91 }, { again: 91 }),
  step("fan-offer", "fan", { cycle: 0.8 }, { kind: "message" }),

  step("sleeping-ask", "sleeping", { days: 0 }, { kind: "message" }),
  step("sleeping-offer", "sleeping", { days: 14 }, { kind: "message" }),
  step("sleeping-call", "sleeping", { days: 44 }),
  step("sleeping-again", "sleeping", { days: 135 }, { again: 91, best: true }),

  step("returner-call", "returner", { days: 0 }, { responsible: "owner", within: "day" }),
  step("returner-fix", "returner", { days: 1 }, { responsible: "owner" }),
  step("returner-check", "returner", { days: 14 }, { responsible: "owner" }),

  step("lost-return", "lost", { days: 0 }),
  step("birthday-wish", "birthday", { days: 7 }, { kind: "message" }),
];

/** Not a step of a standard: a hot lead whom nobody has planned to call. */
export const hotStepId = "lead-hot";

function step(id: string, group: TouchGroup, after: Step["after"], more: Partial<Step> = {}): Step {
  return { id, group, after, kind: "task", responsible: "seller", on: true, ...more };
}
