import type { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Period } from "../rules/period.ts";

/** «Неделя 16–22 ноября (к прошлой)», «Сегодня, сб 21 ноября», «Ноябрь 2026». */
export function periodTitle(t: Translate, period: Period, { compared }: { compared: boolean }): string {
  const title = titleOf(t, period);
  return compared ? `${title} ${t(`reports-compared-${nameOf(period)}`)}` : title;
}

function nameOf({ kind, back }: Period): string {
  if (kind !== "day") return kind;
  return back === 0 ? "today" : back === 1 ? "yesterday" : "day";
}

function titleOf(t: Translate, period: Period): string {
  const { kind, from, until } = period;
  const start = from.setLocale(t.locale);
  const last = until.minus(1).setLocale(t.locale);
  if (kind === "month") return t("reports-title-month", { month: capital(start.toFormat("LLLL\u00A0yyyy")) });
  if (kind === "week") return t("reports-title-week", { dates: datesOf(start, last) });
  return t(`reports-title-${nameOf(period)}`, { day: start.toFormat("ccc\u00A0d\u00A0MMMM") });
}

function datesOf(start: DateTime, last: DateTime): string {
  return start.hasSame(last, "month")
    ? `${start.day}–${last.toFormat("d\u00A0MMMM")}`
    : `${start.toFormat("d\u00A0MMMM")} – ${last.toFormat("d\u00A0MMMM")}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
