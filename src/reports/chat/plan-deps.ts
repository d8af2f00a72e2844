import type { getOwnPlanWith, getPlansWith } from "../actions/plan-fact.ts";
import type { raisePlanWith, setPlanWith, undoPlanWith } from "../actions/plan-set.ts";

import type { getScorecardWith } from "../actions/scorecard-get.ts";

/** What the screens of plans need. */
export interface PlanChatDeps {
  getPlans: ReturnType<typeof getPlansWith>;
  getOwnPlan: ReturnType<typeof getOwnPlanWith>;
  setPlan: ReturnType<typeof setPlanWith>;
  raisePlan: ReturnType<typeof raisePlanWith>;
  getScorecard: ReturnType<typeof getScorecardWith>;
  undoPlan: ReturnType<typeof undoPlanWith>;
}
