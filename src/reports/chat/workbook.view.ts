import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Cell, ColumnKind, Sheet } from "../../platform/workbook/sheet.ts";
import type { ReportExport } from "../actions/export-report.ts";
import type { PictureNames } from "./picture-of.ts";
import { dayRows, productName, saleRows, totalRows } from "./workbook-rows.ts";

type Heading = readonly [key: string, kind: ColumnKind, width: number];

/** The workbook of a period, sheet by sheet, in the owner's language. */
export function workbookSheets(t: Translate, data: ReportExport, names: PictureNames): Sheet[] {
  const { report } = data;
  return [
    sheet(
      t,
      "totals",
      [
        ["figure", "text", 34],
        ["count", "count", 12],
        ["sum", "money", 18],
      ],
      totalRows(t, data),
    ),
    sheet(
      t,
      "days",
      [
        ["first", "date", 14],
        ["sum", "money", 18],
        ["sales", "count", 12],
      ],
      dayRows(data),
    ),
    sheet(
      t,
      "sellers",
      [
        ["seller", "text", 30],
        ["sum", "money", 18],
        ["sales", "count", 12],
        ["contacts", "count", 14],
        ["reached", "count", 14],
      ],
      report.sellers.map(({ name, kopecks, count, contacts, reached }) => [
        name,
        kopecks,
        count,
        contacts,
        reached,
      ]),
    ),
    sheet(
      t,
      "sources",
      [
        ["source", "text", 30],
        ["leads", "count", 12],
        ["buyers", "count", 14],
        ["sales", "count", 12],
        ["sum", "money", 18],
        ["refusals", "count", 12],
        ["cost", "money", 16],
      ],
      report.sources.map((source) => [
        names.source(source.source),
        source.leads,
        source.clients,
        source.count,
        source.kopecks,
        source.refusals,
        source.costKopecks ?? null,
      ]),
    ),
    sheet(
      t,
      "reasons",
      [
        ["reason", "text", 30],
        ["count", "count", 12],
        ["before", "count", 20],
      ],
      report.lostReasons.map(({ reasonId, count, before }) => [names.reason(reasonId), count, before]),
    ),
    sheet(
      t,
      "products",
      [
        ["product", "text", 40],
        ["sales", "count", 12],
        ["sum", "money", 18],
      ],
      data.products.map(({ product, count, kopecks }) => [productName(t, product, data), count, kopecks]),
    ),
    {
      ...sheet(t, "sales", [
        ["date", "time", 18],
        ["code", "text", 14],
        ["client", "text", 34],
        ["what", "text", 48],
        ["sum", "money", 18],
        ["seller", "text", 26],
      ]),
      rows: saleRows(t, data),
    },
  ];
}

/** `livebase-2026-11-16–22.xlsx` */
export function workbookName({ from, last }: { from: string; last: string }): string {
  const shared = from.slice(0, 8) === last.slice(0, 8) ? last.slice(8) : last;
  return `livebase-${from === last ? from : `${from}–${shared}`}.xlsx`;
}

function sheet(t: Translate, name: string, headings: readonly Heading[], rows: Cell[][] = []): Sheet {
  return {
    name: t.plain(`reports-workbook-sheet-${name}`),
    columns: headings.map(([key, kind, width]) => ({
      title: t.plain(`reports-workbook-column-${key}`),
      kind,
      width,
    })),
    rows: [rows],
  };
}
