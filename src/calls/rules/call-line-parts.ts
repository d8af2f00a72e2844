import type { Locale } from "../../shared/locale.ts";
import { readPricedWords } from "../../shared/money-tail.ts";
import { oneLine } from "../../shared/text.ts";
import { durationMax } from "./call.ts";
import { type LostReasonName, lostReasonIn } from "./lost-words.ts";

/** What was bought; the sum when it is certain, its words always. */
export interface SaleTold {
  what: string;
  kopecks?: number;
  sumWords?: string;
}

/** What was bought, with or without a sum. */
export function saleOf(words: readonly string[], locale: Locale): SaleTold {
  const phrase = tidy(words.join(" "));
  const priced = readPricedWords(phrase, locale);
  if (priced === undefined) return { what: phrase };
  return {
    what: priced.what,
    sumWords: priced.sumWords,
    ...(priced.sum.ok && { kopecks: priced.sum.value }),
  };
}

/** Why not: as it was said, and the reason of the shop that it begins with. */
export function refusalOf(
  words: readonly string[],
  reasons: readonly LostReasonName[],
): { reasonWords?: string; reasonId?: string } {
  const reasonWords = tidy(words.join(" "));
  const reasonId = lostReasonIn(reasonWords, reasons);
  return { ...(reasonWords !== "" && { reasonWords }), ...(reasonId !== undefined && { reasonId }) };
}

const duration = /(?:^|\s)(?<minutes>\d{1,3}) ?(?:мин(?:ут[ыау]?)?\.?|m|min(?:ute)?s?)(?=$|[\s,;.])/iu;

export function durationAndWords(rest: readonly string[]): { durationMinutes?: number; words?: string } {
  const text = rest.join(" ");
  const minutes = Number(duration.exec(text)?.groups?.minutes ?? 0);
  const known = minutes > 0 && minutes <= durationMax;
  const words = tidy(known ? text.replace(duration, " ") : text);
  return { ...(known && { durationMinutes: minutes }), ...(words !== "" && { words }) };
}

/** How many words at the beginning say how long it was. */
export function durationLength(words: readonly string[]): number {
  const said = duration.exec(words.slice(0, 2).join(" "));
  return said?.index === 0 ? said[0].split(" ").length : 0;
}

function tidy(text: string): string {
  return oneLine(text).replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, "");
}
