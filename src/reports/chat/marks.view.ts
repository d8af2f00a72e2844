import type { Translate } from "../../platform/i18n/i18n.ts";
import { formatRubles } from "../../shared/money-format.ts";

export function percentMark(t: Translate, percent: number | undefined): string {
  if (percent === undefined || percent === 0) return "";
  return `${percent > 0 ? "▲" : "▼"} ${percentOf(t, Math.abs(percent))}`;
}

export function countMark(difference: number): string {
  return difference === 0 ? "" : `${difference > 0 ? "▲" : "▼"} ${Math.abs(difference)}`;
}

export function shareMark(t: Translate, share: number | undefined): string {
  return share === undefined ? "" : ` (${percentOf(t, share)})`;
}

export function percentOf(t: Translate, percent: number): string {
  return t.locale === "ru" ? `${percent}\u00A0%` : `${percent}%`;
}

const barLength = 10;

/** «▓▓▓▓▓▓▓▓░░»: ten tenths at most. */
export function planBar(share: number): string {
  const full = Math.max(0, Math.min(barLength, Math.floor(share * barLength)));
  return "▓".repeat(full) + "░".repeat(barLength - full);
}

/** A mark that is missing leaves no double space behind. */
export function trimmed(line: string): string {
  return line.replace(/ {2,}/g, " ").trim();
}

/** Worded parts in a row. */
export function rowOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

export function money(t: Translate, kopecks: number): string {
  return formatRubles(kopecks, t.locale);
}
