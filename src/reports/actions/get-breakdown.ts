import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { ProductFigures } from "../rules/breakdown.ts";
import {
  type HourFigures,
  hoursOf,
  type MonthCosts,
  productsOf,
  type SourceFigures,
  sourcesOf,
} from "../rules/breakdown.ts";
import { isoOf } from "../rules/days.ts";
import { type Figures, figuresOf, refusalsOf } from "../rules/figures.ts";
import { type Period, type PeriodChoice, periodOf } from "../rules/period.ts";
import { findOverdue, lateBorder } from "../store/day/callbacks.ts";
import { type AddUpDeps, addUpWith } from "./add-up.ts";

/** What lies behind the numbers of a period. */
export interface Breakdown {
  period: Period;
  figures: Figures;
  /** Of the same part of the period before. */
  refusalsBefore: Figures["refusals"];
  sources: SourceFigures[];
  products: ProductFigures[];
  categories: ProductFigures[];
  hours: HourFigures[];
  names: ReadonlyMap<string, string>;
  /** Names of products and categories by their keys. */
  goods: ReadonlyMap<string, string>;
}

export type GetBreakdown = (actor: Actor, choice: PeriodChoice) => Promise<Outcome<Breakdown, "no-rights">>;

export interface GetBreakdownDeps extends AddUpDeps {
  shop: () => Promise<{ zone: string; fanFromPurchases: number; sources: readonly MonthCosts[] }>;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
  /** Names of products and categories by their keys. */
  namesOfGoods: (keys: string[]) => Promise<ReadonlyMap<string, string>>;
}

const topMax = 15;

/** The sellers, sources, products, refusals and hours of a period, for the owner. */
export function getBreakdownWith(deps: GetBreakdownDeps): GetBreakdown {
  const addUp = addUpWith(deps);

  return async function getBreakdown(actor, choice) {
    if (!may(actor, "report.see")) return refused("no-rights");
    const { zone, sources } = await deps.shop();
    const period = periodOf(choice, deps.now().setZone(zone));
    const dates = { from: period.from.toJSDate(), until: period.until.toJSDate() };
    const late = lateBorder(deps.now().setZone(zone));
    const [days, before, overdue] = await Promise.all([
      addUp(period),
      addUp(period.before, "brief"),
      findOverdue(deps.mongo, dates, late),
    ]);

    const figures = figuresOf(days, { from: isoOf(period.from), overdue });
    const products = productsOf(days, "p").slice(0, topMax);
    const categories = productsOf(days, "c").slice(0, topMax);
    return done({
      period,
      figures,
      refusalsBefore: refusalsOf(before),
      sources: sourcesOf(days, sources, period),
      products,
      categories,
      hours: hoursOf(days),
      names: await deps.namesOfMembers(figures.sellers.map(({ memberId }) => memberId)),
      goods: await deps.namesOfGoods([...products, ...categories].map(({ key }) => key)),
    });
  };
}
