import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { escapeHtml } from "../../shared/html.ts";
import { defaultSettings, reasonTitle } from "../../shop/index.ts";
import type { Report } from "../actions/get-report.ts";
import { averageKopecks, changePercent, enoughCases, shareOf } from "../rules/compare.ts";
import { isEmpty, type Sales } from "../rules/figures.ts";
import { periodKinds } from "../rules/period.ts";
import { countMark, money, percentMark, shareMark, trimmed } from "./marks.view.ts";
import { periodTitle } from "./period.view.ts";
import { reportButton, reportSaleButton } from "./report.buttons.ts";

export interface ReasonName {
  id: string;
  title?: string | undefined;
}

/** The report of one period: every line that has something to say, and the way to other periods. */
export function reportScreen(t: Translate, report: Report, reasons: readonly ReasonName[]): Screen {
  const { figures, before } = report;
  const compared = figures.sales.count > 0 && before.count > 0;
  const body = isEmpty(figures)
    ? [t("reports-figures-nothing")]
    : [
        ...salesLines(t, report),
        leadsLine(t, report),
        ...contactLines(t, report),
        refusalsLine(t, report, reasons),
        movementLine(t, report),
        ...sellerLines(t, report),
      ];
  const lines = [periodTitle(t, report.period, { compared }), ...body].filter((line) => line !== "");
  return { text: lines.join("\n"), keyboard: keyboardOf(t, report) };
}

function salesLines(t: Translate, { figures, before }: Report): string[] {
  const { sales } = figures;
  const average = averageKopecks(sales);
  if (average === undefined) return [t("reports-figures-no-sales")];
  const averageBefore = averageKopecks(before) ?? 0;
  const cases = [sales.count, before.count] as const;
  const revenue = {
    sum: money(t, sales.kopecks),
    change:
      percentMark(t, changePercent([sales.kopecks, before.kopecks], cases)) || sumBefore(t, sales, before),
  };
  const receipts = {
    count: sales.count,
    change: before.count === 0 ? "" : countMark(sales.count - before.count),
    average: money(t, average),
    averageChange: percentMark(t, changePercent([average, averageBefore], cases)),
  };
  return [t("reports-figures-revenue", revenue), t("reports-figures-receipts", receipts)].map(trimmed);
}

function leadsLine(t: Translate, { figures }: Report): string {
  const { created, reached, bought } = figures.leads;
  if (created === 0) return "";
  const variables = { created, reached, bought };
  return t("reports-figures-leads", {
    ...variables,
    reachedShare: shareMark(t, shareOf(reached, created)),
    boughtShare: shareMark(t, shareOf(bought, created)),
  });
}

function contactLines(t: Translate, { figures }: Report): string[] {
  const { contacts, callbacks } = figures;
  const outcomes = Object.entries(contacts).filter(([, count]) => count > 0);
  const total = outcomes.reduce((sum, [, count]) => sum + count, 0);
  const parts = outcomes
    .sort(([, left], [, right]) => right - left)
    .map(([outcome, count]) => t(`reports-contacts-${outcome}`, { count }));
  const { onTime } = callbacks;
  const share = shareMark(t, shareOf(onTime, callbacks.total));
  return [
    total === 0 ? "" : `${t("reports-figures-contacts", { count: total })} ${parts.join(" · ")}`,
    callbacks.total === 0 ? "" : t("reports-figures-callbacks", { onTime, total: callbacks.total, share }),
  ];
}

const reasonsMax = 4;

function refusalsLine(t: Translate, { figures }: Report, reasons: readonly ReasonName[]): string {
  const { refusals } = figures;
  if (refusals.length === 0) return "";
  const count = refusals.reduce((sum, refusal) => sum + refusal.count, 0);
  const rest = refusals.slice(reasonsMax).reduce((sum, refusal) => sum + refusal.count, 0);
  const parts = refusals
    .slice(0, reasonsMax)
    .map((refusal) => `${escapeHtml(reasonName(t, refusal.reasonId, reasons))} ${refusal.count}`);
  if (rest > 0) parts.push(t("reports-refusals-rest", { count: rest }));
  return `${t("reports-figures-refusals", { count })} ${parts.join(" · ")}`;
}

function reasonName(t: Translate, id: string, reasons: readonly ReasonName[]): string {
  const own = reasons.find((reason) => reason.id === id);
  const known = [...defaultSettings.lostReasons.map((reason) => reason.id), "no-contact"].includes(id);
  return reasonTitle(t, own ?? { id: known ? id : "other" }).toLowerCase();
}

function movementLine(t: Translate, { figures: { newbies, fans } }: Report): string {
  return newbies + fans === 0 ? "" : t("reports-figures-movement", { newbies, fans });
}

const sellersMax = 10;

function sellerLines(t: Translate, { figures, names }: Report): string[] {
  if (figures.sellers.length < 2) return [];
  return figures.sellers.slice(0, sellersMax).map(({ memberId, sales, contacts }) =>
    t("reports-seller-line", {
      name: names.get(memberId) ?? "…",
      sum: money(t, sales.kopecks),
      sales: sales.count,
      contacts,
    }),
  );
}

function keyboardOf(t: Translate, { figures, period }: Report): InlineKeyboard {
  const { kind, back } = period;
  const keyboard = new InlineKeyboard();
  reportButton.on(keyboard, t.plain("reports-choose-today"), { kind: "day", back: 0 });
  reportButton.on(keyboard, t.plain("reports-choose-yesterday"), { kind: "day", back: 1 }).row();
  for (const wider of periodKinds.slice(1)) {
    reportButton.on(keyboard, t.plain(`reports-choose-${wider}`), { kind: wider, back: 0 });
  }
  keyboard.row();
  reportButton.on(keyboard, t.plain("reports-choose-earlier"), { kind, back: back + 1 });
  if (back > 0) reportButton.on(keyboard, t.plain("reports-choose-later"), { kind, back: back - 1 });
  else reportButton.on(keyboard, t.plain("reports-choose-refresh"), { kind, back });
  if (figures.sales.count === 0) reportSaleButton.on(keyboard.row(), t.plain("reports-choose-add-sale"), {});
  return keyboard;
}

/** With too few sales for a percentage the sum of the period before speaks for itself. */
function sumBefore(t: Translate, sales: Sales, before: Sales): string {
  const few = sales.count < enoughCases || before.count < enoughCases;
  return few && before.count > 0 ? t("reports-figures-before", { sum: money(t, before.kopecks) }) : "";
}
