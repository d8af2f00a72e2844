import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Cell } from "../../platform/workbook/sheet.ts";
import type { ReportExport } from "../actions/export-report.ts";
import { columnsOf } from "../rules/chart-columns.ts";
import { sumOver } from "../rules/chart-ranks.ts";
import { averageKopecks } from "../rules/compare.ts";
import type { SaleRow } from "../rules/workbook-rows.ts";

/** The period in figures: what, how many, how much. */
export function totalRows(t: Translate, { report, plan }: ReportExport): Cell[][] {
  const { period, revenueByDay, funnel, lostReasons } = report;
  const kopecks = sumOver(revenueByDay, (point) => point.kopecks);
  const count = sumOver(revenueByDay, (point) => point.count);
  const row = (key: string, counted: number | null, sum: number | null = null): Cell[] => [
    t.plain(`reports-workbook-total-${key}`),
    counted,
    sum,
  ];
  return [
    [
      t.plain("reports-workbook-total-period", {
        from: dateOf(t, period.from),
        last: dateOf(t, period.last),
      }),
      null,
      null,
    ],
    row("revenue", count, kopecks),
    row("average", null, averageKopecks({ count, kopecks }) ?? null),
    ...(plan.revenueKopecks === undefined ? [] : [row("plan", null, plan.revenueKopecks)]),
    row("leads", funnel.created),
    row("reached", funnel.reached),
    row("bought", funnel.bought),
    row(
      "refusals",
      sumOver(lostReasons, (reason) => reason.count),
    ),
    ...(["newbies", "fans", "asleep", "grieved"] as const).map((step) =>
      row(
        step,
        sumOver(report.movement, (point) => point[step]),
      ),
    ),
    row(
      "won-back",
      sumOver(report.movement, ({ wonBack }) => wonBack),
    ),
  ];
}

/** A day a row, with the days on which nothing was sold; months of a span that is longer than 92 days. */
export function dayRows({ report }: ReportExport): Cell[][] {
  const { columns, step } = columnsOf(report.period, report.revenueByDay, "");
  const points =
    step === "week" ? report.revenueByDay.map((point) => ({ first: point.day, points: [point] })) : columns;
  return points.map(({ first, points: own }) => [
    first,
    sumOver(own, ({ kopecks }) => kopecks),
    sumOver(own, ({ count }) => count),
  ]);
}

export async function* saleRows(t: Translate, data: ReportExport): AsyncGenerator<Cell[][]> {
  for await (const batch of data.sales()) yield batch.map((sale) => saleCells(t, sale, data));
}

function saleCells(t: Translate, { at, client, items, kopecks, by }: SaleRow, data: ReportExport): Cell[] {
  const what = items.flatMap(({ product, what: words }) => {
    const named = product === undefined ? undefined : productName(t, product, data);
    return [named, words].filter((part) => part !== undefined);
  });
  return [
    DateTime.fromJSDate(at, { zone: data.zone }).toFormat("yyyy-MM-dd'T'HH:mm"),
    client?.code ?? "",
    client?.name ?? "",
    what.join(", "),
    kopecks,
    data.members.get(by) ?? "",
  ];
}

export function productName(t: Translate, product: string | undefined, { goods }: ReportExport): string {
  return (product === undefined ? undefined : goods.get(product)) ?? t.plain("reports-workbook-no-product");
}

function dateOf(t: Translate, iso: string): string {
  return DateTime.fromISO(iso, { zone: "utc", locale: t.locale }).toFormat("d\u00A0MMMM\u00A0yyyy");
}
