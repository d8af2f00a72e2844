import type { RanksChart, Tone } from "../../platform/charts/chart.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { escapeHtml } from "../../shared/html.ts";
import { firstOf, sumOver } from "../rules/chart-ranks.ts";
import { shareOf } from "../rules/compare.ts";
import type { ReportData, StatusPoint } from "../rules/series.ts";
import { money, percentOf } from "./marks.view.ts";
import { captionOf, type Picture } from "./picture.ts";
import { daysInWords } from "./picture-days.ts";

const rowsMax = 12;

interface Ranked {
  name: string;
  value: number;
  note?: string;
  tone?: Tone;
  apart?: true;
}

/** Who sold for how much, the best first; from the twelfth on together. */
export function sellersPicture(t: Translate, { period, sellers }: Pick<ReportData, "period" | "sellers">) {
  const selling = [...sellers]
    .filter(({ kopecks, count, contacts }) => kopecks > 0 || count > 0 || contacts > 0)
    .sort((one, other) => other.kopecks - one.kopecks);
  if (selling.length === 0 || sumOver(selling, ({ kopecks }) => kopecks) <= 0) return undefined;
  const { shown, rest } = firstOf(selling, rowsMax);
  const rows = [
    ...shown.map(({ name, kopecks, count }) => ({ name, value: kopecks, note: salesNote(t, count) })),
    ...restRow(t, rest, {
      value: sumOver(rest, ({ kopecks }) => kopecks),
      note: salesNote(
        t,
        sumOver(rest, ({ count }) => count),
      ),
    }),
  ];
  const sum = money(
    t,
    sumOver(selling, ({ kopecks }) => kopecks),
  );
  const subtitle = t.plain("reports-picture-revenue-sum", {
    sum,
    count: sumOver(selling, ({ count }) => count),
  });
  return ranksOf(t, rows, { unit: "kopecks", title: titleOf(t, "sellers", period), subtitle });
}

/** Why leads refused, the most frequent first, beside the period before. */
export function refusalsPicture(
  t: Translate,
  { period, lostReasons }: Pick<ReportData, "period" | "lostReasons">,
  nameOf: (reasonId: string) => string,
): Picture | undefined {
  const reasons = [...lostReasons]
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  if (reasons.length === 0) return undefined;
  const count = sumOver(lostReasons, (reason) => reason.count);
  const before = sumOver(lostReasons, (reason) => reason.before);
  const rows = reasons.map((reason) => ({
    name: nameOf(reason.reasonId),
    value: reason.count,
    note: t.plain("reports-picture-refusals-before", { count: reason.before }),
    tone: "bad" as const,
  }));
  const subtitle = t.plain("reports-picture-refusals-sum", { count, before });
  return ranksOf(t, rows, { unit: "count", title: titleOf(t, "refusals", period), subtitle });
}

/** What each source brought: money, or leads while nothing was sold. */
export function sourcesPicture(
  t: Translate,
  { period, sources }: Pick<ReportData, "period" | "sources">,
  nameOf: (source: string) => string,
): Picture | undefined {
  const sold = sumOver(sources, ({ kopecks }) => kopecks) > 0;
  const figure = (source: ReportData["sources"][number]) => (sold ? source.kopecks : source.leads);
  const bringing = [...sources]
    .filter(({ kopecks, leads }) => kopecks > 0 || leads > 0)
    .sort((one, other) => figure(other) - figure(one) || other.leads - one.leads);
  if (bringing.length === 0) return undefined;
  const { shown, rest } = firstOf(bringing, rowsMax);
  const noteOf = (leads: number, count: number) =>
    sold ? t.plain("reports-picture-sources-note", { leads, count }) : "";
  const rows = [
    ...shown.map((source) => ({
      name: nameOf(source.source),
      value: figure(source),
      note: noteOf(source.leads, source.count),
    })),
    ...restRow(t, rest, {
      value: sumOver(rest, figure),
      note: noteOf(
        sumOver(rest, ({ leads }) => leads),
        sumOver(rest, ({ count }) => count),
      ),
    }),
  ];
  const subtitle = t.plain(sold ? "reports-picture-sources-by-money" : "reports-picture-sources-by-leads");
  return ranksOf(t, rows, {
    unit: sold ? "kopecks" : "count",
    title: titleOf(t, "sources", period),
    subtitle,
  });
}

const statusTones = {
  target: "faint",
  lead: "calm",
  newbie: "main",
  fan: "good",
  sleeping: "warn",
  returner: "bad",
} as const;

/** How many clients have each status now, along the client's path. */
export function statusesPicture(t: Translate, statuses: readonly StatusPoint[]): Picture | undefined {
  const total = sumOver(statuses, ({ count }) => count);
  if (total === 0) return undefined;
  const rows = (Object.keys(statusTones) as StatusPoint["status"][]).map((status) => {
    const value = sumOver(
      statuses.filter((point) => point.status === status),
      ({ count }) => count,
    );
    const share = shareOf(value, total);
    const note = share ? percentOf(t, share) : "";
    return { name: t.plain(`reports-picture-status-${status}`), value, note, tone: statusTones[status] };
  });
  const subtitle = t.plain("reports-picture-statuses-sum", { count: total });
  return ranksOf(t, rows, { unit: "count", title: t.plain("reports-picture-statuses-title"), subtitle });
}

function ranksOf(
  t: Translate,
  rows: readonly Ranked[],
  head: Pick<RanksChart, "unit" | "title"> & { subtitle: string },
): Picture {
  const figure = (value: number) => (head.unit === "kopecks" ? money(t, value) : String(value));
  return {
    chart: {
      kind: "ranks",
      locale: t.locale,
      ...head,
      rows: rows.map(({ note, ...row }) => ({ ...row, ...(note ? { note } : {}) })),
    },
    caption: captionOf(escapeHtml(head.title), [
      escapeHtml(head.subtitle),
      ...rows.map(({ name, value, note }) =>
        t("reports-picture-line", { name, value: note ? `${figure(value)}, ${note}` : figure(value) }),
      ),
    ]),
  };
}

function titleOf(
  t: Translate,
  what: "sellers" | "refusals" | "sources",
  period: ReportData["period"],
): string {
  return t.plain(`reports-picture-${what}-title`, { days: daysInWords(t, period) });
}

function salesNote(t: Translate, count: number): string {
  return t.plain("reports-picture-sales", { count });
}

function restRow(t: Translate, rest: readonly unknown[], row: { value: number; note: string }): Ranked[] {
  if (rest.length === 0) return [];
  return [{ name: t.plain("reports-picture-rest", { count: rest.length }), apart: true, ...row }];
}
