import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { lastDayOf, type MonthPlans, monthsOf } from "../rules/chart-columns.ts";
import { type Period, type PeriodChoice, periodOf } from "../rules/period.ts";
import type { PictureKind } from "../rules/picture-kinds.ts";
import type { CohortRow, ParetoCurve, ReportData, StatusPoint } from "../rules/series.ts";
import type { PlanOfPeriod } from "./get-report.ts";
import type { ReportSeries } from "./report-data.ts";

/** What pictures are made of; of the whole base only what was asked for. */
export interface PictureData {
  /** The shop's local ISO date. */
  today: string;
  report: ReportData;
  plans: MonthPlans;
  statuses?: StatusPoint[];
  cohorts?: CohortRow[];
  pareto?: ParetoCurve;
}

export type GetPictureData = (
  actor: Actor,
  question: { choice: PeriodChoice; kinds: readonly PictureKind[] },
) => Promise<Outcome<PictureData, "no-rights">>;

export interface PictureDataDeps {
  series: Pick<ReportSeries, "reportData" | "statusStructure" | "cohorts" | "paretoCurve">;
  now: Now;
  shop: () => Promise<{ zone: string; workDays: readonly number[] }>;
  /** The shop's plan for a period; nothing where nothing is planned. */
  planOf?: (period: Period) => Promise<PlanOfPeriod>;
}

const cohortMonths = 13;

/** The figures behind the pictures of a period, for the owner. */
export function getPictureDataWith({ series, now, shop, planOf }: PictureDataDeps): GetPictureData {
  return async function getPictureData(actor, { choice, kinds }) {
    if (!may(actor, "report.see")) return refused("no-rights");
    const { zone, workDays } = await shop();
    const today = now().setZone(zone);
    const report = await series.reportData(choice);

    const months = new Map<string, number>();
    for (const month of kinds.includes("revenue") ? monthsOf(report.period.from, report.period.last) : []) {
      const days = { kind: "own", first: `${month}-01`, last: lastDayOf(month) } as const;
      const plan = await planOf?.(periodOf(days, today));
      if (plan?.revenueKopecks !== undefined) months.set(month, plan.revenueKopecks);
    }
    return done({
      today: today.toFormat("yyyy-MM-dd"),
      report,
      plans: { months, workDays },
      ...(kinds.includes("statuses") && { statuses: await series.statusStructure() }),
      ...(kinds.includes("cohorts") && { cohorts: await series.cohorts(cohortMonths) }),
      ...(kinds.includes("pareto") && { pareto: await series.paretoCurve() }),
    });
  };
}
