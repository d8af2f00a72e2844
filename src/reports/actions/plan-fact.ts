import type { DateTime } from "luxon";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { Figures, SellerFigures } from "../rules/figures.ts";
import type { Span } from "../rules/period.ts";
import { forecastOf, type PlanNumbers } from "../rules/plan.ts";
import { findPlans, wholeShop } from "../store/plan.model.ts";
import { figuresInWith } from "./get-report.ts";
import type { PlanDeps } from "./plan-deps.ts";

/** Plan and fact of one month; `forecastKopecks`: the revenue at the pace so far. */
export interface PlanFact {
  whose: string;
  name?: string;
  plan: PlanNumbers;
  fact: { sales: { count: number; kopecks: number }; newbies: number; fans: number };
  forecastKopecks?: number;
}

export interface PlanPage {
  /** `2026-11`, and the month itself. */
  month: string;
  span: Span;
  now: DateTime;
  shop: PlanFact;
  sellers: PlanFact[];
}

export interface OwnPlan extends PlanFact {
  month: string;
  span: Span;
  now: DateTime;
  callbacks: { total: number; onTime: number };
  /** By revenue, among so many sellers who sold; nothing while he has sold nothing. */
  place?: { at: number; of: number };
}

/** What was planned for a month and what it comes to: the shop and every seller. The owner's. */
export function getPlansWith(deps: PlanDeps) {
  const monthAt = monthAtWith(deps);
  return async function getPlans(
    actor: Actor,
    { back }: { back: number },
  ): Promise<Outcome<PlanPage, "not-allowed">> {
    if (!may(actor, "plan.set")) return refused("not-allowed");
    const { month, span, now, figures, factOf } = await monthAt(back);
    const colleagues = await deps.findColleagues();
    const shop = await factOf(wholeShop, figures);
    const sellers: PlanFact[] = [];
    for (const { memberId, name, role } of colleagues) {
      const own = figures.sellers.find((one) => one.memberId === memberId);
      const fact = await factOf(memberId, own);
      if (role === "seller" || own !== undefined) sellers.push({ ...fact, name });
    }
    return done({ month, span, now, shop, sellers });
  };
}

/** «Мой план и результат»: a member's own numbers, of others only how many there are. */
export function getOwnPlanWith(deps: PlanDeps) {
  const monthAt = monthAtWith(deps);
  return async function getOwnPlan(
    actor: Actor,
    { back }: { back: number },
  ): Promise<Outcome<OwnPlan, "not-allowed">> {
    if (!may(actor, "plan.see-own")) return refused("not-allowed");
    const { month, span, now, figures, factOf } = await monthAt(back);
    const own = figures.sellers.find((one) => one.memberId === actor.memberId);
    const sold = figures.sellers.filter(({ sales }) => sales.kopecks > 0);
    const at = sold.findIndex((one) => one.memberId === actor.memberId) + 1;
    const fact = await factOf(actor.memberId, own);
    const callbacks = own?.callbacks ?? { total: 0, onTime: 0 };
    return done({
      ...fact,
      month,
      span,
      now,
      callbacks,
      ...(at > 0 ? { place: { at, of: sold.length } } : {}),
    });
  };
}

function monthAtWith(deps: PlanDeps) {
  const figuresIn = figuresInWith(deps);
  return async function monthAt(back: number) {
    const { zone, workDays } = await deps.shop();
    const now = deps.now().setZone(zone);
    const from = now.startOf("month").minus({ months: back });
    const span = { from, until: from.plus({ months: 1 }) };
    const month = from.toFormat("yyyy-MM");
    const figures = await figuresIn(span);
    return { month, span, now, figures, factOf };

    async function factOf(whose: string, own: Figures | SellerFigures | undefined): Promise<PlanFact> {
      const plan = (await findPlans(deps.mongo, whose, [month])).get(month) ?? {};
      const sales = own?.sales ?? { count: 0, kopecks: 0 };
      const forecastKopecks = forecastOf(sales.kopecks, { month: span, now, workDays });
      return {
        ...{ whose, plan, fact: { sales, newbies: own?.newbies ?? 0, fans: own?.fans ?? 0 } },
        ...(forecastKopecks === undefined ? {} : { forecastKopecks }),
      };
    }
  };
}
