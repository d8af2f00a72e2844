import type { Locale } from "./locale.ts";

const thinSpace = "\u202F";
const hardSpace = "\u00A0";

/** Kopecks as people read them: `11 875 ₽`, `11 875,50 ₽`, `₽11,875.50`. No line breaks inside; `−` for less than 0. */
export function formatRubles(kopecks: number, locale: Locale = "ru"): string {
  const sign = kopecks < 0 ? "−" : "";
  const total = Math.abs(Math.round(kopecks));
  const rubles = grouped(Math.floor(total / 100), locale === "ru" ? thinSpace : ",");
  const cents =
    total % 100 === 0 ? "" : `${locale === "ru" ? "," : "."}${String(total % 100).padStart(2, "0")}`;
  return locale === "ru" ? `${sign}${rubles}${cents}${hardSpace}₽` : `${sign}₽${rubles}${cents}`;
}

function grouped(whole: number, separator: string): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, separator);
}
