import type { Translate } from "../../platform/i18n/i18n.ts";
import { escapeHtml } from "../../shared/html.ts";
import { columnsOf, type MonthPlans, type RevenueColumn, revenueColumns } from "../rules/chart-columns.ts";
import { sumOver } from "../rules/chart-ranks.ts";
import { shareOf } from "../rules/compare.ts";
import type { ReportData } from "../rules/series.ts";
import { money, shareMark } from "./marks.view.ts";
import { captionOf, type Picture } from "./picture.ts";
import { columnInWords, columnName, daysInWords } from "./picture-days.ts";

export interface RevenueData {
  report: Pick<ReportData, "period" | "revenueByDay">;
  /** The shop's local ISO date. */
  today: string;
  plans: MonthPlans;
}

/** Revenue by days, weeks or months of the period, with the line of the plan. */
export function revenuePicture(t: Translate, { report, today, plans }: RevenueData): Picture | undefined {
  const { period } = report;
  const { step, columns: bare } = columnsOf(period, report.revenueByDay, today);
  const columns = revenueColumns(bare, plans);
  const total = sumOver(columns, ({ kopecks }) => kopecks);
  if (total <= 0) return undefined;
  const title = t.plain(`reports-picture-revenue-${step}`, { days: daysInWords(t, period) });
  const subtitle = subtitleOf(t, columns);
  const planned = columns.map(({ planKopecks }) => planKopecks);
  const names: [string, string] = [
    t.plain("reports-picture-name-revenue"),
    t.plain("reports-picture-name-plan"),
  ];
  return {
    chart: {
      kind: "columns",
      locale: t.locale,
      unit: "kopecks",
      title,
      subtitle,
      points: columns.map((column) => ({
        label: columnName(t, column, step, columns.length),
        value: column.kopecks,
        faint: column.runs && columns.length > 1,
      })),
      faintName: t.plain("reports-picture-name-runs"),
      ...(planned.every((plan) => plan === null) ? {} : { line: { values: planned, names } }),
    },
    caption: captionOf(escapeHtml(title), [
      escapeHtml(subtitle),
      ...columns.filter(({ kopecks }) => kopecks !== 0).map((column) => lineOf(t, column)),
    ]),
  };
}

function subtitleOf(t: Translate, columns: readonly RevenueColumn[]): string {
  const total = sumOver(columns, ({ kopecks }) => kopecks);
  const count = sumOver(columns, (column) => column.count);
  const sold = t.plain("reports-picture-revenue-sum", { sum: money(t, total), count });
  if (columns.some(({ planKopecks }) => planKopecks === null)) return sold;
  const plan = sumOver(columns, ({ planKopecks }) => planKopecks ?? 0);
  const share = shareMark(t, shareOf(total, plan));
  return `${sold} · ${t.plain("reports-picture-revenue-plan", { sum: money(t, wholeRubles(plan)), share })}`;
}

function lineOf(t: Translate, column: RevenueColumn): string {
  const { kopecks, planKopecks } = column;
  const line = { days: columnInWords(t, column), sum: money(t, kopecks) };
  return planKopecks === null
    ? t("reports-picture-revenue-line", line)
    : t("reports-picture-revenue-line-plan", { ...line, plan: money(t, wholeRubles(planKopecks)) });
}

function wholeRubles(kopecks: number): number {
  return Math.round(kopecks / 100) * 100;
}
