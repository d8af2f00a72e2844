import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { escapeHtml } from "../../shared/html.ts";
import { cutTo } from "../../shared/text.ts";
import type { Breakdown } from "../actions/get-breakdown.ts";
import { averageKopecks, enoughCases, shareOf } from "../rules/compare.ts";
import { listCode, shortKey } from "../rules/list-code.ts";
import { periodCode } from "../rules/period.ts";
import { countMark, money, percentOf, rowOf, shareMark } from "./marks.view.ts";
import { periodName, periodTitle } from "./period.view.ts";
import { reasonName } from "./reasons.ts";
import { clientsButton, reportButton, type ViewName } from "./report.buttons.ts";
import { clientsView, sourcesView } from "./sources.view.ts";
import type { BreakdownWords, View } from "./view.ts";

const views: Record<ViewName, (t: Translate, breakdown: Breakdown, words: BreakdownWords) => View> = {
  sellers: sellersView,
  refusals: refusalsView,
  sources: sourcesView,
  products: productsView,
  hours: hoursView,
  clients: clientsView,
};

/** One view of a period, in the place of its report: the numbers, the lists behind them, the way back. */
export function breakdownScreen(
  t: Translate,
  breakdown: Breakdown,
  { view, ...words }: BreakdownWords & { view: ViewName },
): Screen {
  const { lines, lists } = views[view](t, breakdown, words);
  const { period } = breakdown;
  const code = periodCode(period.choice);
  const keyboard = new InlineKeyboard();
  const perRow = view === "clients" ? 2 : 1;
  for (const [place, { label, list, key }] of lists.entries()) {
    const back = listCode({
      period: code,
      list,
      page: 1,
      ...(key === undefined ? {} : { key: shortKey(key) }),
    });
    clientsButton.on(keyboard, cutTo(label, labelMax).text, { back });
    if (place % perRow === perRow - 1) keyboard.row();
  }
  reportButton.on(keyboard.row(), t.plain("reports-view-back"), { period: code });
  const body = lines.length > 0 ? lines : [t("reports-figures-nothing", { period: periodName(period) })];
  return {
    text: [`${periodTitle(t, period)}\n${t(`reports-heading-${view}`)}`, ...body].join("\n"),
    keyboard,
  };
}

const labelMax = 32;

function sellersView(t: Translate, { figures: { sellers }, names }: Breakdown): View {
  const name = (memberId: string) => names.get(memberId) ?? "…";
  return {
    lines: sellers.flatMap(({ memberId, sales, contacts, reached, callbacks, newbies, fans }) => {
      const average = averageKopecks(sales);
      const parts = [
        t("reports-seller-sales", { sum: money(t, sales.kopecks), count: sales.count }),
        average === undefined ? "" : t("reports-seller-average", { average: money(t, average) }),
      ];
      const work = [
        contacts === 0
          ? ""
          : t("reports-seller-contacts", {
              contacts,
              reached,
              share: shareMark(t, shareOf(reached, contacts)),
            }),
        callbacks.total === 0
          ? ""
          : t("reports-seller-callbacks", {
              ...callbacks,
              share: shareMark(t, shareOf(callbacks.onTime, callbacks.total)),
            }),
        newbies + fans === 0 ? "" : t("reports-seller-steps", { newbies, fans }),
      ];
      return [`\n👤 <b>${escapeHtml(name(memberId))}</b>`, rowOf(parts), rowOf(work)];
    }),
    lists: sellers
      .filter(({ sales }) => sales.count > 0)
      .map(({ memberId }) => ({
        label: t.plain("reports-list-of-seller", { name: name(memberId) }),
        list: "buyers-of-seller",
        key: memberId,
      })),
  };
}

function refusalsView(t: Translate, breakdown: Breakdown, { reasons }: BreakdownWords): View {
  const { figures, refusalsBefore } = breakdown;
  const before = new Map(refusalsBefore.map(({ reasonId, count }) => [reasonId, count]));
  const total = figures.refusals.reduce((sum, { count }) => sum + count, 0);
  return {
    lines: figures.refusals.map(({ reasonId, count }) => {
      const was = before.get(reasonId) ?? 0;
      const share = shareMark(t, shareOf(count, total));
      const name = reasonName(t, reasonId, reasons);
      const mark = refusalsBefore.length === 0 ? "" : countMark(count - was);
      return t("reports-refusal-line", { name, count, share, mark }).trim();
    }),
    lists: figures.refusals.map(({ reasonId, count }) => ({
      label: `${reasonName(t, reasonId, reasons)} ${count}`,
      list: "refused",
      key: reasonId,
    })),
  };
}

function productsView(t: Translate, { figures, products, categories, goods }: Breakdown): View {
  const line = (place: number, { key, count, kopecks }: Breakdown["products"][number]) => {
    const isShare = figures.sales.count >= enoughCases && figures.sales.kopecks > 0;
    const share = isShare ? ` (${percentOf(t, Math.round((kopecks / figures.sales.kopecks) * 100))})` : "";
    const name = goods.get(key) ?? t.plain("reports-product-gone");
    return t("reports-product-line", { place: place + 1, name, sum: money(t, kopecks), count, share });
  };
  const named = categories.map((category, place) => line(place, category));
  return {
    lines: [
      ...products.map((product, place) => line(place, product)),
      ...(named.length > 0 ? [`\n${t("reports-product-categories")}`, ...named] : []),
    ],
    lists: [],
  };
}

/** Hours in which something happened, each with a bar: the fullest is ten long. */
function hoursView(t: Translate, { hours }: Breakdown): View {
  const most = Math.max(1, ...hours.map(({ sales, contacts }) => sales + contacts));
  const first = hours.findIndex(({ sales, contacts }) => sales + contacts > 0);
  const last = hours.findLastIndex(({ sales, contacts }) => sales + contacts > 0);
  return {
    lines: hours.slice(Math.max(0, first), last + 1).map(({ hour, sales, contacts }) => {
      const bar = "▓".repeat(Math.ceil(((sales + contacts) / most) * 10));
      const clock = `${String(hour).padStart(2, "0")}:00`;
      return t("reports-hour-line", { clock, contacts, sales, bar }).trim();
    }),
    lists: [],
  };
}
