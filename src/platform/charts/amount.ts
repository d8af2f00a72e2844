import type { Locale } from "../../shared/locale.ts";
import { formatRubles } from "../../shared/money-format.ts";
import type { Unit } from "./chart.ts";

/** A figure in full: «486 300 ₽», «1 204», «79 %». */
export function amount(value: number, unit: Unit, locale: Locale): string {
  if (unit === "kopecks") return formatRubles(Math.round(value / 100) * 100, locale);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  if (unit === "count") return number;
  return locale === "ru" ? `${number}\u00A0%` : `${number}%`;
}

const scales = {
  ru: { thousand: "\u00A0тыс.", million: "\u00A0млн", billion: "\u00A0млрд" },
  en: { thousand: "K", million: "M", billion: "B" },
} as const;

/** A figure for a narrow place: «486 тыс.», «1,2 млн», «9 500». Money has no sign here: the title says it. */
export function shortAmount(value: number, unit: Unit, locale: Locale): string {
  if (unit === "percent") return amount(value, unit, locale);
  const plain = unit === "kopecks" ? value / 100 : value;
  const size = Math.abs(plain);
  const format = (number: number, digits: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(number);
  const scaled = (by: number, word: keyof (typeof scales)["ru"]) =>
    `${format(plain / by, size / by < 9.95 ? 1 : 0)}${scales[locale][word]}`;
  if (size >= 999_500_000) return scaled(1e9, "billion");
  if (size >= 999_500) return scaled(1e6, "million");
  if (size >= 9_999.5) return scaled(1e3, "thousand");
  return format(plain, 0);
}

/** The ends of an axis: zero and at most five round steps over the largest value. */
export function scaleOf(largest: number, unit: Unit): { max: number; step: number } {
  const least = unit === "kopecks" ? 100 : 1;
  const raw = Math.max(largest, least) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(least, ([1, 2, 2.5, 5, 10].find((times) => times * power >= raw) ?? 10) * power);
  return { step, max: Math.ceil(Math.max(largest, least) / step) * step };
}
