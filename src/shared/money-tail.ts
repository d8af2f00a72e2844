import type { Locale } from "./locale.ts";
import { type RublesReading, readRubles } from "./money.ts";
import { oneLine } from "./text.ts";

/** Words with a sum among them: `стол 12 500` → what «стол», the sum read by `readRubles`. */
export interface PricedWords {
  what: string;
  sum: RublesReading;
  /** The words the sum was read from, for the answer «Не понял сумму «…»». */
  sumWords: string;
}

const wordsInSumMax = 5;

/**
 * Takes the sum off a phrase: the longest one at its end, else the longest at its beginning (`12 500 за стол`).
 * Nothing when neither end is a sum, or when what stays has another sum or a count to multiply with: then the sum is
 * asked about, not guessed. A sum that cannot be right (`0`, `-5`, `12.500`) is given back with its problem.
 */
export function readPricedWords(phrase: string, locale: Locale = "ru"): PricedWords | undefined {
  const words = oneLine(phrase).split(" ").filter(Boolean);
  const found = atEnd(words, locale) ?? atStart(words, locale);
  if (found === undefined || isDoubtful(found.rest)) return undefined;
  return { what: bare(found.rest), sum: found.sum, sumWords: found.sumWords };
}

interface FoundSum extends Omit<PricedWords, "what"> {
  rest: string;
}

function atEnd(words: readonly string[], locale: Locale): FoundSum | undefined {
  for (let count = Math.min(wordsInSumMax, words.length); count > 0; count -= 1) {
    // «Стул - 3200»: a dash that stands alone after a word parts, it does not make the sum negative.
    if (count < words.length && /^[-−–—]$/.test(words.at(-count) ?? "")) continue;
    const sumWords = words.slice(-count).join(" ");
    const sum = readRubles(sumWords, locale);
    const what = words.slice(0, -count);
    if (isSum(sum) && !isLength(sumWords, what)) return { rest: what.join(" "), sum, sumWords };
  }
  return undefined;
}

function atStart(words: readonly string[], locale: Locale): FoundSum | undefined {
  const from = /^(?:за|на|for)$/iu.test(words[0] ?? "") ? 1 : 0;
  for (let count = Math.min(wordsInSumMax, words.length - from); count > 0; count -= 1) {
    const sumWords = words.slice(from, from + count).join(" ");
    const sum = readRubles(sumWords, locale);
    const what = words.slice(from + count);
    if (isSum(sum) && !isLength(sumWords, what)) return { rest: what.join(" "), sum, sumWords };
  }
  return undefined;
}

function isSum(sum: RublesReading): boolean {
  return sum.ok || sum.refusal !== "unreadable";
}

/** «Kitchen 3.2m»: beside a thing the letter alone is metres, by itself «1.2m» is a million. */
function isLength(sumWords: string, what: readonly string[]): boolean {
  return what.length > 0 && /\dm[.,=]?$/i.test(sumWords);
}

// A phone has more digits.
const anotherSum =
  /(?:^|\s)(?:\d{1,3}(?: \d{3})+|\d{4,9})(?:[.,;]?\s|$)|\d ?(?:₽|р|руб|к|тыс)(?![\p{L}\p{N}])/iu;
/** «Стул 3200 x» 2, «3 стула по» 3200, «2 x» 3200, 3200 «за штуку». */
const priceOfOne =
  /(?:^|[\s\d])[xх×*]$|(?:^|\s)по$|\d.*\sпо цене:?$|\d.*\s(?:at|@)$|(?:^|\s)[xх×*] ?\d+$|(?:^|\s)(?:за шт|за кажд|each|apiece|per )/iu;

function isDoubtful(rest: string): boolean {
  return anotherSum.test(rest) || priceOfOne.test(rest);
}

/** The words beside the sum without the small ones that tied them to it. */
function bare(rest: string): string {
  return rest
    .replace(/^(?:за|for)\s+/iu, "")
    .replace(/(?:^|\s+)(?:за|на|по цене|цена|сумма|for|at)[:\s]*$/iu, "")
    .replace(/^[\s,;:—–-]+|[\s,;:—–-]+$/gu, "");
}
