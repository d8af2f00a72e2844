import type { getOwnPlanWith, getPlansWith } from "../actions/plan-fact.ts";
import type { raisePlanWith, setPlanWith, undoPlanWith } from "../actions/plan-set.ts";

/** What the screens of plans need. */
export interface PlanChatDeps {
  getPlans: ReturnType<typeof getPlansWith>;
  getOwnPlan: ReturnType<typeof getOwnPlanWith>;
  setPlan: ReturnType<typeof setPlanWith>;
  raisePlan: ReturnType<typeof raisePlanWith>;
  undoPlan: ReturnType<typeof undoPlanWith>;
}
