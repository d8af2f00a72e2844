import type { Translate } from "../../platform/i18n/i18n.ts";
import { escapeHtml } from "../../shared/html.ts";
import { type CohortLine, cohortLines } from "../rules/chart-cohorts.ts";
import { paretoOf } from "../rules/chart-pareto.ts";
import type { CohortRow, ParetoCurve } from "../rules/series.ts";
import { money, percentOf } from "./marks.view.ts";
import { captionOf, type Picture } from "./picture.ts";
import { monthShort } from "./picture-days.ts";

/** Who bought again how many months after the first purchase; what has not come yet is grey. */
export function cohortsPicture(t: Translate, rows: readonly CohortRow[]): Picture | undefined {
  const lines = cohortLines(rows);
  const wide = lines[0]?.cells.length ?? 0;
  if (wide === 0) return undefined;
  const title = t.plain("reports-picture-cohorts-title");
  const unseen = lines.some(({ cells }) => cells.includes(null));
  return {
    chart: {
      kind: "heat",
      locale: t.locale,
      title,
      subtitle: t.plain("reports-picture-cohorts-short"),
      columns: Array.from({ length: wide }, (_, at) => `${at + 1}`),
      rows: lines.map(({ month, clients, cells }) => ({
        name: monthShort(t, month),
        note: `${clients}`,
        cells: cells.map((cell) =>
          cell === null ? null : { share: cell.share, text: cellText(cell, clients) },
        ),
      })),
      ...(unseen ? { unseen: t.plain("reports-picture-cohorts-unseen") } : {}),
    },
    caption: captionOf(escapeHtml(title), [
      t("reports-picture-cohorts-about"),
      ...lines.filter(({ cells }) => cells[0] != null).map((line) => lineInWords(t, line)),
    ]),
  };
}

function cellText(
  { share, bought, few }: { share: number; bought: number; few: boolean },
  clients: number,
): string {
  return few ? `${bought}/${clients}` : `${Math.round(share * 100)}`;
}

function lineInWords(t: Translate, { month, clients, cells }: CohortLine): string {
  const figures = cells.flatMap((cell) =>
    cell === null ? [] : [cell.few ? `${cell.bought}` : percentOf(t, Math.round(cell.share * 100))],
  );
  return t("reports-picture-cohorts-line", {
    month: monthShort(t, month),
    count: clients,
    figures: figures.join(", "),
  });
}

/** How few clients bring most of the money. */
export function paretoPicture(t: Translate, curve: ParetoCurve): Picture | undefined {
  const pareto = paretoOf(curve);
  if (pareto === undefined) return undefined;
  const title = t.plain("reports-picture-pareto-title");
  const { mark, points, clients, kopecks } = pareto;
  const subtitle = t.plain("reports-picture-pareto-sum", {
    count: clients,
    sum: money(t, Math.round(kopecks / 100) * 100),
  });
  const shares = {
    clients: percentOf(t, Math.max(1, Math.round(mark.share * 100))),
    money: percentOf(t, Math.round(mark.kopecks * 100)),
  };
  return {
    chart: {
      kind: "curve",
      locale: t.locale,
      title,
      subtitle,
      points,
      axes: [t.plain("reports-picture-pareto-clients"), t.plain("reports-picture-pareto-money")],
      mark: { x: mark.share, y: mark.kopecks, text: t.plain("reports-picture-pareto-mark", shares) },
    },
    caption: captionOf(escapeHtml(title), [
      escapeHtml(subtitle),
      t("reports-picture-pareto-line", { ...shares, count: mark.clients }),
    ]),
  };
}
