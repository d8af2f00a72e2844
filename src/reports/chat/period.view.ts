import type { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Period } from "../rules/period.ts";

/** «Неделя 16–22 ноября», «Сегодня, сб 21 ноября», «Ноябрь 2026». */
export function periodTitle(t: Translate, { kind, back, from, until }: Period): string {
  const start = from.setLocale(t.locale);
  const last = until.minus(1).setLocale(t.locale);
  if (kind === "month") return t("reports-title-month", { month: capital(start.toFormat("LLLL\u00A0yyyy")) });
  if (kind === "week") return t("reports-title-week", { dates: datesOf(start, last) });
  const key = back === 0 ? "today" : back === 1 ? "yesterday" : "day";
  return t(`reports-title-${key}`, { day: start.toFormat("ccc\u00A0d\u00A0MMMM") });
}

function datesOf(start: DateTime, last: DateTime): string {
  return start.hasSame(last, "month")
    ? `${start.day}–${last.toFormat("d\u00A0MMMM")}`
    : `${start.toFormat("d\u00A0MMMM")} – ${last.toFormat("d\u00A0MMMM")}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
