import { type Fault, type FaultPlan, faultPlanSchema } from "../control.ts";
import { mulberry } from "./mulberry.ts";

export interface Faults {
  plan(plan: FaultPlan): void;
  /** What goes wrong with this call, if anything. Counts the call. */
  next(method: string): Fault | undefined;
}

/** Scripted faults come first, in their order; then chance decides by the seed, so a run can be repeated. */
export function faultsFrom(plan: FaultPlan): Faults {
  let { script, chances, seed } = faultPlanSchema.parse(plan);
  let random = mulberry(seed);

  return {
    plan: (next) => {
      ({ script, chances, seed } = faultPlanSchema.parse(next));
      random = mulberry(seed);
    },
    next: (method) => {
      const scripted = script.find((entry) => concerns(entry.method, method) && entry.times > 0);
      if (scripted !== undefined) {
        if (scripted.skip > 0) {
          scripted.skip -= 1;
          return undefined;
        }
        scripted.times -= 1;
        return scripted.fault;
      }
      return chances.find((entry) => concerns(entry.method, method) && random() < entry.chance)?.fault;
    },
  };
}

// Polling is not a message: it goes wrong only when it is named.
function concerns(named: string | undefined, method: string): boolean {
  return named === undefined ? method !== "getUpdates" : named.toLowerCase() === method.toLowerCase();
}
