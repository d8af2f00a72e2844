import type { ShopSettings, StepDemand } from "../../shop/index.ts";
import type { Card } from "./card.ts";
import type { Summary } from "./summary.ts";

/** The steps that a lead in work goes by, the first first; rules.md §2a. */
export type LeadSteps = ShopSettings["leadSteps"]["person"];

/** What is looked at to tell whether a step may be passed. */
type Known = Pick<Card, "preferences" | "budgetKopecks" | "wallet"> & Pick<Summary, "lastNote" | "callbacks">;

/** The step that a talk with a lead passes by itself. */
export const contactedStep = "contacted";

/** The steps of clients of this kind; nobody hopes to sell to partners and suppliers. */
export function stepsOf(all: ShopSettings["leadSteps"], kind: Card["kind"]): LeadSteps {
  return kind === "person" || kind === "company" ? all[kind] : [];
}

/** The step after the one he stands on; after one that was dropped the first. */
export function stepAfter(steps: LeadSteps, current: string | undefined): LeadSteps[number] | undefined {
  return steps[steps.findIndex(({ id }) => id === current) + 1];
}

/** What is not noted yet of all that this step, and those before it, demand. */
export function missingFor(lead: Known, steps: LeadSteps, stepId: string): StepDemand[] {
  const passed = steps.slice(0, steps.findIndex(({ id }) => id === stepId) + 1);
  return [...new Set(passed.flatMap(({ demands }) => demands))].filter((demand) => !isMet[demand](lead));
}

const isMet: Record<StepDemand, (lead: Known) => boolean> = {
  need: ({ preferences, lastNote }) => preferences !== undefined || lastNote !== undefined,
  sum: ({ budgetKopecks, wallet }) => budgetKopecks !== undefined || wallet !== undefined,
  "next-step": ({ callbacks }) => callbacks.length > 0,
};
