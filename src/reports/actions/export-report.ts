import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type LeaveTrace, may } from "../../team/index.ts";
import { type Period, type PeriodChoice, periodOf } from "../rules/period.ts";
import type { ReportData } from "../rules/series.ts";
import type { ProductSum, SaleRow } from "../rules/workbook-rows.ts";
import { productSums, salesInBatches } from "../store/workbook-sales.ts";
import type { PlanOfPeriod } from "./get-report.ts";
import type { ReportSeries } from "./report-data.ts";

/** A period of the shop, row by row. Names are by member and product ids; phones are not in it. */
export interface ReportExport {
  zone: string;
  report: ReportData;
  plan: PlanOfPeriod;
  products: ProductSum[];
  members: ReadonlyMap<string, string>;
  goods: ReadonlyMap<string, string>;
  sales: () => AsyncIterable<SaleRow[]>;
}

export type ExportReport = (
  actor: Actor,
  choice: PeriodChoice,
) => Promise<Outcome<ReportExport, "no-rights">>;

export interface ExportReportDeps {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  leaveTrace: LeaveTrace;
  series: Pick<ReportSeries, "reportData">;
  shop: () => Promise<{ zone: string }>;
  planOf?: (period: Period) => Promise<PlanOfPeriod>;
  /** The names of everybody who works or has worked here. */
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
  productsById: (productIds: string[]) => Promise<ReadonlyMap<string, { name: string }>>;
}

/** Hands the owner a period to take away; its trace stands before the first row is read. */
export function exportReportWith(deps: ExportReportDeps): ExportReport {
  const { mongo, vault, now, leaveTrace, series, shop } = deps;

  return async function exportReport(actor, choice) {
    if (!may(actor, "report.see") || !may(actor, "report.export")) return refused("no-rights");
    const { zone } = await shop();
    const period = periodOf(choice, now().setZone(zone));
    const span = { from: period.from.toJSDate(), until: period.until.toJSDate() };
    const report = await series.reportData(choice);
    const { from, last } = report.period;
    await leaveTrace(actor, "report.export", { kind: "report", id: `${from}..${last}` }, { from, last });

    const products = await productSums(mongo, span);
    const productIds = products.flatMap(({ product }) => product ?? []);
    const goods = await deps.productsById(productIds);
    return done({
      zone,
      report,
      plan: (await deps.planOf?.(period)) ?? {},
      products,
      members: await deps.namesOfMembers(report.sellers.map(({ memberId }) => memberId)),
      goods: new Map([...goods].map(([id, { name }]) => [id, name])),
      sales: () => salesInBatches({ mongo, vault }, span),
    });
  };
}
