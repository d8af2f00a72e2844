import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { formatRubles } from "../../shared/money-format.ts";
import type { Conclusions } from "../rules/insight-conclusions.ts";

/** What the screens of conclusions are worded from. */
export interface InsightView {
  at: DateTime;
  conclusions: Conclusions;
  /** How the shop calls its sources, reasons and products, by id or key. */
  sourceOf(id: string | undefined): string;
  reasonOf(id: string): string;
  productOf(key: string): string;
  clientOf(id: string): { name: string; code: string } | undefined;
  costsOf(source: string | undefined): readonly { month: string; kopecks: number }[];
}

// rules.md §12: under so many cases no percentages.
export const enoughCases = 10;

/** «14 из 52 (27 %)», under ten cases «3 из 7». */
export function partOf(t: Translate, n: number, of: number): string {
  if (of < enoughCases) return t("insight-part-few", { n, of });
  return t("insight-part-enough", { n, of, percent: percentOf(t, n / of) });
}

/** «27 %» of 0.27. */
export function percentOf(t: Translate, share: number): string {
  return `${Math.round(share * 100)}${t.locale === "ru" ? "\u00A0" : ""}%`;
}

/** «1,8» */
export function decimalOf(t: Translate, value: number): string {
  const words = value.toFixed(1);
  return t.locale === "ru" ? words.replace(".", ",") : words;
}

/** Whole rubles: a mean to the kopeck says nothing more. */
export function rublesOf(t: Translate, kopecks: number): string {
  return formatRubles(Math.round(kopecks / 100) * 100, t.locale);
}

/** «Ноябрь», of another year «Ноябрь 2025». */
export function monthName(t: Translate, month: string, here: DateTime): string {
  const first = DateTime.fromISO(month).setLocale(t.locale);
  const name = first.toFormat(first.year === here.year ? "LLLL" : "LLLL\u00A0yyyy");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Blocks with a gap between them; the empty ones fall out. */
export function blocksOf(...blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block !== undefined && block !== "").join("\n\n");
}

export function linesOf(...lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}
