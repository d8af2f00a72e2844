import type { Locale } from "../../shared/locale.ts";
import { readRubles } from "../../shared/money.ts";
import { readCategory } from "./read-category.ts";

/** What stands behind a mark in a line of the catalogue: `#мебель`, `себестоимость 8000`, `маржа 40 %`. */
export interface Marks {
  category?: string;
  costKopecks?: number;
  marginPercent?: number;
}

/** The line without its marks; `clear` is false when one of them could not be read, and then it is left out. */
export function takeMarks(piece: string, locale: Locale): { marks: Marks; rest: string; clear: boolean } {
  const tags = piece.match(tag) ?? [];
  const [, , word = "", value] = costMark.exec(piece.replace(tag, " ")) ?? [];
  const rest = piece.replace(tag, " ").replace(costMark, "$1").replace(/\s+/g, " ").trim();

  const category = tags.length === 1 ? readCategory(tags[0] ?? "") : undefined;
  const cost = value === undefined ? {} : readCost(value, locale, /^(?:м|m)/i.test(word) ? "margin" : "cost");
  const clear = (tags.length === 0 || category !== undefined) && cost !== undefined;
  return { marks: { ...(category !== undefined && { category }), ...cost }, rest, clear };
}

/** «8 000» is what one costs, «36 %» the margin in the price; undefined: neither. */
export function readCost(
  text: string,
  locale: Locale,
  meant: "cost" | "margin" | "either" = "either",
): Pick<Marks, "costKopecks" | "marginPercent"> | undefined {
  const [, digits, sign] = /^(\d{1,2}) ?(%?)$/.exec(text.trim()) ?? [];
  const isPercent = meant === "margin" || (meant === "either" && sign === "%");
  if (isPercent) return Number(digits) >= 1 ? { marginPercent: Number(digits) } : undefined;
  const sum = readRubles(text, locale);
  return sum.ok && sum.value >= 100 ? { costKopecks: sum.value } : undefined;
}

// A category of two words takes an underscore, as tags do.
const tag = /(?<=^|\s)#[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}(?=\s|$)/gu;
// The sum is the end of the line: what follows it is part of it, and then it can't be read.
const costMark =
  /^(.*?\S)\s+(себестоимость|себест\.?|с\/с|закупка|cost|маржа|margin)\s?[:=]?\s?((?:[-−₽]\s?)?\d.*)$/iu;
