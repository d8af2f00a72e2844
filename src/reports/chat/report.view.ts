import type { DateTime } from "luxon";
import { npsChange } from "../../feedback/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { escapeHtml } from "../../shared/html.ts";
import type { Report } from "../actions/get-report.ts";
import { averageKopecks, changePercent, enoughCases, shareOf } from "../rules/compare.ts";
import { isEmpty, type Sales } from "../rules/figures.ts";
import {
  countMark,
  money,
  percentMark,
  percentOf,
  planBar,
  rowOf,
  shareMark,
  trimmed,
} from "./marks.view.ts";
import { periodName, periodTitle } from "./period.view.ts";
import { type ReasonName, reasonName } from "./reasons.ts";
import { type ReportTool, reportKeyboard } from "./report-keyboard.view.ts";

export interface ReportWords {
  reasons: readonly ReasonName[];
  /** Buttons of what else is made of a period. */
  tools?: readonly ReportTool[];
  /** In the shop's zone. */
  now: DateTime;
}

/** The report of one period: every line that has something to say, and the way to other periods. */
export function reportScreen(t: Translate, report: Report, words: ReportWords): Screen {
  return { text: reportText(t, report, words), keyboard: reportKeyboard(t, report, words) };
}

function reportText(t: Translate, report: Report, { reasons }: Pick<ReportWords, "reasons">): string {
  const { figures, before } = report;
  const compared = figures.sales.count > 0 && before.count > 0;
  const body = isEmpty(figures)
    ? [t("reports-figures-nothing", { period: periodName(report.period) })]
    : [
        ...salesLines(t, report),
        marginLine(t, report),
        leadsLine(t, report),
        ...contactLines(t, report),
        refusalsLine(t, report, reasons),
        newbiesLine(t, report),
        stepsLine(t, report),
        sellersLine(t, report),
        npsLine(t, report),
      ];
  const lines = [periodTitle(t, report.period, { compared }), ...body].filter((line) => line !== "");
  return lines.join("\n");
}

function salesLines(t: Translate, { period, figures: { sales }, before, plan }: Report): string[] {
  const planned = planLine(t, sales, plan.revenueKopecks);
  const average = averageKopecks(sales);
  if (average === undefined)
    return [t("reports-figures-no-sales", { period: periodName(period) }), ...planned];
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
  return [
    trimmed(t("reports-figures-revenue", revenue)),
    ...planned,
    trimmed(t("reports-figures-receipts", receipts)),
  ];
}

/** The plan and how much of it is there; a share of few sales says nothing. */
function planLine(t: Translate, { count, kopecks }: Sales, planKopecks: number | undefined): string[] {
  if (planKopecks === undefined || planKopecks <= 0) return [];
  const share = count < enoughCases ? "" : shareMark(t, Math.round((kopecks / planKopecks) * 100));
  return [
    t("reports-figures-plan", { bar: planBar(kopecks / planKopecks), plan: money(t, planKopecks), share }),
  ];
}

const knownShareMin = 0.8;

/** The gross margin, when the costs of four fifths of the revenue are known. */
function marginLine(t: Translate, { figures: { sales, margin } }: Report): string {
  const { knownKopecks, marginKopecks } = margin;
  if (sales.kopecks === 0 || knownKopecks < sales.kopecks * knownShareMin) return "";
  const isShare = sales.count >= enoughCases;
  const share = isShare ? shareMark(t, Math.round((marginKopecks / knownKopecks) * 100)) : "";
  const known = Math.round((knownKopecks / sales.kopecks) * 100);
  const whole = knownKopecks === sales.kopecks ? "yes" : "no";
  return t("reports-figures-margin", { sum: money(t, marginKopecks), share, known, whole });
}

function leadsLine(t: Translate, { figures }: Report): string {
  const { created, reached, bought } = figures.leads;
  if (created === 0) return "";
  return t("reports-figures-leads", {
    created,
    reached,
    bought,
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
    total === 0 ? "" : `${t("reports-figures-contacts", { count: total })} ${rowOf(parts)}`,
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
  return `${t("reports-figures-refusals", { count })} ${rowOf(parts)}`;
}

function newbiesLine(t: Translate, { figures: { newbies, fans }, plan }: Report): string {
  if (newbies + fans + (plan.newbies ?? 0) + (plan.fans ?? 0) === 0) return "";
  return t("reports-figures-movement", {
    newbies,
    fans,
    newbiesPlan: plan.newbies ?? 0,
    fansPlan: plan.fans ?? 0,
  });
}

function stepsLine(t: Translate, { figures: { asleep, grieved, back } }: Report): string {
  const parts = Object.entries({ asleep, grieved, back })
    .filter(([, count]) => count > 0)
    .map(([step, count]) => t(`reports-steps-${step}`, { count }));
  return rowOf(parts);
}

const sellersMax = 5;

function sellersLine(t: Translate, { figures, names }: Report): string {
  const sellers = figures.sellers.filter(({ sales }) => sales.count > 0);
  if (figures.sellers.length < 2 || sellers.length === 0) return "";
  const parts = sellers
    .slice(0, sellersMax)
    .map(({ memberId, sales }) =>
      t("reports-sellers-part", { name: names.get(memberId) ?? "…", sum: money(t, sales.kopecks) }),
    );
  const rest = sellers.length - sellersMax;
  if (rest > 0) parts.push(t("reports-sellers-rest", { count: rest }));
  return `👤 ${rowOf(parts)}`;
}

/** «🙂 NPS 53 ± 16 (19 ответов)»; of fewer than ten answers only how many there were. */
function npsLine(t: Translate, { nps }: Report): string {
  if (nps === undefined || nps.now.answers === 0) return "";
  const { answers, nps: figure, margin = 0, ratePercent, promoters, passives, detractors } = nps.now;
  if (figure === undefined) return t("reports-nps-few", { answers, promoters, passives, detractors });
  const change = npsChange(nps.now, nps.before);
  const line = t("reports-nps-line", {
    figure: figure < 0 ? `−${-figure}` : String(figure),
    margin,
    answers,
    change: change === undefined ? "" : countMark(change),
    rate: ratePercent === undefined ? "" : percentOf(t, ratePercent),
    rated: ratePercent === undefined ? "no" : "yes",
  });
  return trimmed(line);
}

/** With too few sales for a percentage the sum of the period before speaks for itself. */
function sumBefore(t: Translate, sales: Sales, before: Sales): string {
  const few = sales.count < enoughCases || before.count < enoughCases;
  return few && before.count > 0 ? t("reports-figures-before", { sum: money(t, before.kopecks) }) : "";
}
