import type { NpsFigure, NpsIn } from "../../feedback/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { isoOf } from "../rules/days.ts";
import { type Figures, figuresOf, type Sales, sumOf } from "../rules/figures.ts";
import { type Period, type PeriodChoice, periodOf, type Span } from "../rules/period.ts";
import { findOverdue, lateBorder } from "../store/day/callbacks.ts";
import { type AddUpDeps, addUpWith } from "./add-up.ts";

/** What the owner means to reach in a period; what he did not plan is absent. */
export interface PlanOfPeriod {
  revenueKopecks?: number;
  newbies?: number;
  fans?: number;
}

export interface Report {
  period: Period;
  figures: Figures;
  /** Of the same part of the period before. */
  before: Sales;
  plan: PlanOfPeriod;
  /** Names of the sellers by member id. */
  names: ReadonlyMap<string, string>;
  /** What clients answered when they were asked whether they recommend us, and in the period before. */
  nps?: { now: NpsFigure; before: NpsFigure };
}

export type GetReport = (actor: Actor, choice: PeriodChoice) => Promise<Outcome<Report, "no-rights">>;

export interface GetReportDeps extends AddUpDeps {
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
  /** The shop's plan for a period; nothing where nothing is planned. */
  planOf?: (period: Period) => Promise<PlanOfPeriod>;
  /** The answers to the one question of loyalty; left out where nobody asks it. */
  npsIn?: NpsIn;
}

/** What a period of the shop comes to, for the owner. */
export function getReportWith(deps: GetReportDeps): GetReport {
  const figuresIn = figuresInWith(deps);
  const addUp = addUpWith(deps);

  return async function getReport(actor, choice) {
    if (!may(actor, "report.see")) return refused("no-rights");
    const period = periodOf(choice, deps.now().setZone((await deps.shop()).zone));

    const figures = await figuresIn(period);
    const before = sumOf((await addUp(period.before, "sold")).sales);
    const plan = (await deps.planOf?.(period)) ?? {};
    const nps = await npsOf(deps.npsIn, period);
    const names = await deps.namesOfMembers(figures.sellers.map(({ memberId }) => memberId));
    return done({ period, figures, before, plan, names, ...(nps && { nps }) });
  };
}

async function npsOf(npsIn: NpsIn | undefined, period: Period): Promise<Report["nps"]> {
  if (npsIn === undefined) return undefined;
  const datesOf = ({ from, until }: Span) => ({ from: from.toJSDate(), until: until.toJSDate() });
  const [now, before] = await Promise.all([npsIn(datesOf(period)), npsIn(datesOf(period.before))]);
  return { now, before };
}

/** The figures of any span of the shop. */
export function figuresInWith(deps: AddUpDeps): (span: Span) => Promise<Figures> {
  const addUp = addUpWith(deps);
  return async (span) => {
    const late = lateBorder(deps.now().setZone(span.from.zone));
    const dates = { from: span.from.toJSDate(), until: span.until.toJSDate() };
    const [days, overdue] = await Promise.all([addUp(span, "brief"), findOverdue(deps.mongo, dates, late)]);
    return figuresOf(days, { from: isoOf(span.from), overdue });
  };
}
