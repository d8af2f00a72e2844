import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Column, ColumnStep } from "../rules/chart-columns.ts";

interface Days {
  from: string;
  last: string;
}

/** «21 ноября», «16–22 ноября», «ноябрь 2026», «4-й квартал 2026», «2026», «28 декабря 2025 – 3 января 2026». */
export function daysInWords(t: Translate, { from, last }: Days): string {
  const [start, end] = [dayOf(t, from), dayOf(t, last)];
  if (from === last) return start.toFormat("d\u00A0MMMM");
  const whole = (unit: "month" | "quarter" | "year") =>
    start.startOf(unit).toISODate() === from && start.endOf(unit).toISODate() === last;
  if (whole("month")) return start.toFormat("LLLL\u00A0yyyy");
  if (whole("quarter"))
    return t.plain("reports-picture-quarter", { quarter: `${start.quarter}`, year: `${start.year}` });
  if (whole("year")) return start.toFormat("yyyy");
  if (start.hasSame(end, "month")) return `${start.day}–${end.toFormat("d\u00A0MMMM")}`;
  const format = start.hasSame(end, "year") ? "d\u00A0MMMM" : "d\u00A0MMMM\u00A0yyyy";
  return `${start.toFormat(format)} – ${end.toFormat(format)}`;
}

const namedDaysMax = 10;

/** The name under a column: «пн 16», «16», «16.11», «ноя». */
export function columnName(t: Translate, column: Column<unknown>, step: ColumnStep, columns: number): string {
  const start = dayOf(t, column.first);
  if (step === "month") return start.toFormat("LLL").replace(".", "");
  if (step === "week") return start.toFormat(t.locale === "ru" ? "d.MM" : "MMM\u00A0d");
  if (columns <= namedDaysMax) return start.toFormat("ccc\u00A0d");
  return start.toFormat("d");
}

/** A column in a line of words: «пн 16 ноября», «16–22 ноября», «ноябрь 2026». */
export function columnInWords(t: Translate, { first, last }: Column<unknown>): string {
  return first === last ? dayOf(t, first).toFormat("ccc\u00A0d") : daysInWords(t, { from: first, last });
}

/** `2026-11` → «ноя 26». */
export function monthShort(t: Translate, month: string): string {
  return dayOf(t, `${month}-01`).toFormat("LLL\u00A0yy").replace(".", "");
}

function dayOf(t: Translate, iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: "utc", locale: t.locale });
}
