import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Channel } from "../rules/channel.ts";
import { channelCostOf } from "../rules/channel-cost.ts";
import { type LeadCohort, leadVelocityOf } from "../rules/insight-movement.ts";
import {
  blocksOf,
  decimalOf,
  enoughCases,
  type InsightView,
  linesOf,
  monthName,
  partOf,
  percentOf,
  rublesOf,
} from "./insight-words.ts";

const channelsShown = 8;
const reasonsShown = 3;

/** What each source brought and cost. */
export function channelsText(t: Translate, view: InsightView): string {
  const all = view.conclusions.channels.filter(({ leads, kopecks }) => leads > 0 || kopecks > 0);
  const shown = all.slice(0, channelsShown);
  return blocksOf(
    t("insight-channels-title"),
    ...shown.map((channel) => channelLines(t, view, channel)),
    all.length > shown.length ? t("insight-channels-rest") : "",
    all.length === 0 ? t("insight-channels-none") : firstOfChannels(t, view, all),
  );
}

function channelLines(t: Translate, view: InsightView, channel: Channel): string {
  const { leads, clients, refusals, kopecks } = channel;
  const source = sourceWords(t, view, channel);
  const cost = costOf(view, channel);
  const line = t("insight-channels-line", { source, leads, clients, refusals, sum: rublesOf(t, kopecks) });
  if (cost === undefined) return line;
  const { basis: kind } = view.conclusions.cuts.rating;
  const { cacKopecks: cac, ltvToCac: times } = cost;
  return linesOf(
    line,
    t("insight-channels-cost", { cost: rublesOf(t, cost.kopecks), roi: percentOf(t, cost.roi / 100), kind }),
    cac === undefined || times === undefined
      ? ""
      : t("insight-channels-cac", { cac: rublesOf(t, cac), times: decimalOf(t, times) }),
  );
}

function firstOfChannels(t: Translate, view: InsightView, channels: readonly Channel[]): string {
  const known = channels.filter(({ source }) => source !== undefined);
  const paid = known.filter((channel) => costOf(view, channel) !== undefined);
  if (paid.length === 0) return t("insight-channels-first-cost");
  const loss = paid.find((channel) => (costOf(view, channel)?.roi ?? 0) < 0);
  if (loss) return t("insight-channels-first-loss", { source: sourceWords(t, view, loss) });
  const [best] = paid;
  return best === undefined ? "" : t("insight-channels-first-best", { source: sourceWords(t, view, best) });
}

function sourceWords(t: Translate, view: InsightView, { source }: Channel): string {
  return source === undefined ? t.plain("insight-channels-unknown") : view.sourceOf(source);
}

function costOf(view: InsightView, channel: Channel) {
  return channelCostOf(channel, view.costsOf(channel.source), view.at, view.conclusions.cuts.rating);
}

/** Why people refused, month by month. */
export function reasonsText(t: Translate, view: InsightView): string {
  const months = [...view.conclusions.reasons].reverse();
  const total = new Map<string, number>();
  for (const { reasonId, count } of months.flatMap(({ reasons }) => reasons))
    total.set(reasonId, (total.get(reasonId) ?? 0) + count);
  const [most] = [...total].sort(([, left], [, right]) => right - left);
  if (most === undefined) return blocksOf(t("insight-reasons-title"), t("insight-reasons-none"));
  const lines = months.map(({ month: name, refusals: count, reasons }) => {
    const month = monthName(t, name, view.at);
    if (count === 0) return t("insight-reasons-empty", { month });
    const words = reasons.slice(0, reasonsShown).map((one) => `${view.reasonOf(one.reasonId)} ${one.count}`);
    return t("insight-reasons-month", { month, count, reasons: words.join(" · ") });
  });
  return blocksOf(
    t("insight-reasons-title"),
    linesOf(...lines),
    t("insight-reasons-first", { reason: view.reasonOf(most[0]) }),
  );
}

/** How soon a lead is spoken to, and how soon he buys. */
export function pathText(t: Translate, { conclusions, at }: InsightView): string {
  const { movement, firstTouch } = conclusions;
  const cohorts = movement.cohorts.filter(({ leads }) => leads > 0);
  const { leads, touched, medianMinutes } = firstTouch;
  if (cohorts.length === 0 && leads === 0) return blocksOf(t("insight-path-title"), t("insight-path-none"));
  const { medianDays: days, bought: n } = movement;
  return blocksOf(
    t("insight-path-title"),
    linesOf(
      days === undefined ? "" : t("insight-path-median", { days, n }),
      medianMinutes === undefined
        ? ""
        : t("insight-path-touch", { wait: waitWords(t, medianMinutes), part: partOf(t, touched, leads) }),
      velocityLine(t, movement.cohorts),
      touched === 0 && leads > 0 ? t("insight-path-untouched", { part: partOf(t, leads, leads) }) : "",
    ),
    ...cohorts.map((cohort) => leadLines(t, cohort, monthName(t, cohort.month, at))),
    t(
      `insight-path-first-${touched * 2 < leads ? "untouched" : (medianMinutes ?? 0) > 60 ? "slow" : "steady"}`,
    ),
  );
}

/** Of a few leads the change of a share says nothing. */
function velocityLine(t: Translate, cohorts: readonly LeadCohort[]): string {
  const { leads, before } = leadVelocityOf(cohorts) ?? { leads: 0, before: 0 };
  if (before < enoughCases) return "";
  const change = leads === before ? "same" : leads > before ? "more" : "less";
  const percent = percentOf(t, Math.abs(leads - before) / before);
  return t("insight-path-velocity", { leads, before, change, percent });
}

function leadLines(t: Translate, { leads, within }: LeadCohort, month: string): string {
  const parts = within.flatMap(({ days, bought }) =>
    bought === undefined ? [] : t("insight-path-within", { days, part: partOf(t, bought, leads) }),
  );
  const words = parts.length === 0 ? t("insight-path-early") : parts.join(" · ");
  return linesOf(t("insight-path-cohort", { month, leads }), words);
}

function waitWords(t: Translate, minutes: number): string {
  if (minutes < 120) return t("insight-path-minutes", { n: minutes });
  const hours = Math.round(minutes / 60);
  return hours < 48
    ? t("insight-path-hours", { n: hours })
    : t("insight-path-days", { n: Math.round(hours / 24) });
}
