import type { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Period } from "../rules/period.ts";

/** «Неделя 16–22 ноября (к прошлой)», «Сегодня, сб 21 ноября», «Ноябрь 2026». */
export function periodTitle(t: Translate, period: Period, { compared = false } = {}): string {
  const title = t(`reports-title-${periodName(period)}`, { dates: periodDates(t, period) });
  return compared ? `${title} ${t(`reports-compared-${periodName(period)}`)}` : title;
}

/** The period as the words of a sentence tell it apart. */
export function periodName({ kind, back }: Pick<Period, "kind" | "back">): string {
  if (kind !== "day") return kind;
  return back === 0 ? "today" : back === 1 ? "yesterday" : "day";
}

/** «сб 21 ноября», «16–22 ноября», «Ноябрь 2026», «IV квартал 2026», «2026». */
function periodDates(t: Translate, { kind, from, until }: Period): string {
  const start = from.setLocale(t.locale);
  const last = until.minus(1).setLocale(t.locale);
  if (kind === "day") return start.toFormat("ccc\u00A0d\u00A0MMMM");
  if (kind === "month") return capital(start.toFormat("LLLL\u00A0yyyy"));
  if (kind === "quarter") return `${quarters[start.quarter - 1]}\u00A0${start.year}`;
  if (kind === "year") return String(start.year);
  return datesOf(start, last);
}

const quarters = ["I", "II", "III", "IV"];

function datesOf(start: DateTime, last: DateTime): string {
  if (start.hasSame(last, "day")) return start.toFormat("d\u00A0MMMM\u00A0yyyy");
  if (start.hasSame(last, "month")) return `${start.day}–${last.toFormat("d\u00A0MMMM")}`;
  const format = start.hasSame(last, "year") ? "d\u00A0MMMM" : "d\u00A0MMMM\u00A0yyyy";
  return `${start.toFormat(format)} – ${last.toFormat(format)}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
