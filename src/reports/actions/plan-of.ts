import type { Span } from "../rules/period.ts";
import { type PlanNumbers, planOfSpan } from "../rules/plan.ts";
import { findPlans, wholeShop } from "../store/plan.model.ts";
import type { PlanDeps } from "./plan-deps.ts";

/** The plan of any span of days, of the shop or of one seller: the share of the months' working days. */
export function planOfWith({ mongo, shop }: Pick<PlanDeps, "mongo" | "shop">) {
  return async function planOf(span: Span, whose: string = wholeShop): Promise<PlanNumbers> {
    const months: string[] = [];
    for (let at = span.from.startOf("month"); at < span.until; at = at.plus({ months: 1 })) {
      months.push(at.toFormat("yyyy-MM"));
    }
    const plans = await findPlans(mongo, whose, months);
    return plans.size === 0 ? {} : planOfSpan(plans, span, (await shop()).workDays);
  };
}
