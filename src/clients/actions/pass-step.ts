import type { Actor } from "../../shared/actor.ts";
import { missingFor, stepsOf } from "../rules/lead-steps.ts";
import type { ClientsDeps } from "./deps.ts";
import { type OwnRequest, writeOwnFactWith } from "./own-fact.ts";

export type StepRefusal = "not-lead" | "step-unknown" | "step-missing" | "unchanged";

/** Notes that a lead has come to a step of the shop; what the way there demands must be noted by then. rules.md §2a. */
export function passStepWith(deps: ClientsDeps) {
  const writeOwnFact = writeOwnFactWith(deps);

  return async function passStep(actor: Actor, { step, ...request }: OwnRequest & { step: string }) {
    const all = await deps.leadSteps();
    const action = { what: "client.pass-step", deed: "client.stage" } as const;

    return writeOwnFact<StepRefusal>(actor, request, action, (record, stamp) => {
      const steps = stepsOf(all, record.kind);
      if (record.purchases > 0) return "not-lead";
      if (steps.every(({ id }) => id !== step)) return "step-unknown";
      if (record.leadStep === step && record.stage === "working") return "unchanged";
      if (missingFor(record, steps, step).length > 0) return "step-missing";
      return { ...stamp, kind: "lead-step", step };
    });
  };
}
