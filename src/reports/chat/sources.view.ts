import type { Translate } from "../../platform/i18n/i18n.ts";
import { escapeHtml } from "../../shared/html.ts";
import type { Breakdown } from "../actions/get-breakdown.ts";
import type { SourceFigures } from "../rules/breakdown.ts";
import { enoughCases } from "../rules/compare.ts";
import type { ListName } from "../rules/list-code.ts";
import { money, percentOf, rowOf } from "./marks.view.ts";
import type { BreakdownWords, View } from "./view.ts";

/** Where clients come from, what they brought, and what that cost. */
export function sourcesView(t: Translate, { sources }: Breakdown, { sourceName }: BreakdownWords): View {
  return {
    lines: sources.flatMap((source) => {
      const { leads, clients, count, kopecks, refusals } = source;
      const came = [
        leads === 0 ? "" : t("reports-source-leads", { count: leads }),
        clients === 0 ? "" : t("reports-source-clients", { count: clients }),
        refusals === 0 ? "" : t("reports-source-refusals", { count: refusals }),
      ];
      return [
        `\n📥 <b>${escapeHtml(sourceName(t, source.source))}</b>`,
        rowOf(came),
        count === 0 ? "" : t("reports-seller-sales", { sum: money(t, kopecks), count }),
        costLine(t, source),
      ].filter((line) => line !== "");
    }),
    lists: sources
      .filter(({ count }) => count > 0)
      .map(({ source }) => ({
        label: t.plain("reports-list-of-source", { name: sourceName(t, source) }),
        list: "buyers-of-source",
        key: source,
      })),
  };
}

/** What a lead and a client came to, and what a ruble brought back; a percentage from ten sales on. */
function costLine(t: Translate, { costKopecks, leads, clients, count, kopecks }: SourceFigures): string {
  if (costKopecks === undefined) return "";
  const roi = Math.round(((kopecks - costKopecks) / costKopecks) * 100);
  return rowOf([
    t("reports-source-cost", { sum: money(t, costKopecks) }),
    leads === 0 ? "" : t("reports-source-lead-cost", { sum: money(t, rubles(costKopecks / leads)) }),
    clients === 0 ? "" : t("reports-source-client-cost", { sum: money(t, rubles(costKopecks / clients)) }),
    count < enoughCases ? "" : t("reports-source-roi", { roi: percentOf(t, roi) }),
  ]);
}

function rubles(kopecks: number): number {
  return Math.round(kopecks / 100) * 100;
}

/** Every list of clients that the report counts. */
export function clientsView(t: Translate, { figures }: Breakdown): View {
  const { leads, newbies, fans, asleep, grieved, back, refusals, sales } = figures;
  const counts: [ListName, number][] = [
    ["buyers", sales.count],
    ["new", leads.created],
    ["reached", leads.reached],
    ["bought", leads.bought],
    ["newbies", newbies],
    ["fans", fans],
    ["asleep", asleep],
    ["grieved", grieved],
    ["back", back],
    ["refused", refusals.reduce((sum, { count }) => sum + count, 0)],
  ];
  const present = counts.filter(([, count]) => count > 0);
  return {
    lines: present.length > 0 ? [t("reports-clients-ask")] : [],
    lists: present.map(([list, count]) => ({
      label:
        list === "buyers" ? t.plain("reports-list-buyers") : `${t.plain(`reports-list-${list}`)} ${count}`,
      list,
    })),
  };
}
