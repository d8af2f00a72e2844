import * as reports from "../../reports/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** Plans of the shop and of its sellers, and what they come to. */
export function wirePlans(ground: Ground, { shop, team }: { shop: Shop; team: Team }) {
  const deps = {
    ...ground,
    shop: shop.getShop,
    findColleagues: team.findColleagues,
    namesOfMembers: team.namesOfMembers,
  };
  return {
    getPlans: reports.getPlansWith(deps),
    getOwnPlan: reports.getOwnPlanWith(deps),
    setPlan: reports.setPlanWith(deps),
    raisePlan: reports.raisePlanWith(deps),
    getScorecard: reports.getScorecardWith(deps),
    writeReview: reports.writeReviewWith(deps),
    showReview: reports.showReviewWith(deps),
    undoPlan: reports.undoPlanWith(deps),
  };
}

export type Plans = ReturnType<typeof wirePlans>;
