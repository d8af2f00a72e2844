import type { Locale } from "../../../shared/locale.ts";
import { readRubles } from "../../../shared/money.ts";
import { mark, type Piece, plain, stretchesOf } from "./pieces.ts";

const wordsInSumMax = 4;
const triesMax = 12;
const loneSumMin = 100_000;
const between = /^(?:до|около|примерно|в|на|порядка|up|to|about|around|is|[:=~—–-])$/;

export interface TakenBudget {
  budgetKopecks?: number;
  ambiguous?: readonly [number, number];
}

/** «Бюджет 250к», «на 250 000»: without the word «бюджет» a sum counts from 1000 ₽ or with its unit. */
export function takeBudget(pieces: Piece[], locale: Locale): TakenBudget {
  let tries = 0;
  for (const { from, words } of stretchesOf(pieces)) {
    for (let at = 0; at < words.length && tries < triesMax; at += 1) {
      const named = /^(?:бюджет|бюджетом|бюджета|budget)$/.test(plain(words[at]));
      if (!named && plain(words[at]) !== "на") continue;
      tries += 1;
      const sum = sumAfter(words, at + 1, named, locale);
      if (sum === undefined) continue;
      if (sum.kopecks === undefined) return { ambiguous: sum.readings };
      mark(pieces, from + at, from + sum.to, "budget");
      return { budgetKopecks: sum.kopecks };
    }
  }
  return {};
}

function pastBetween(words: readonly string[], at: number): number {
  let from = at;
  while (from < at + 2 && between.test(plain(words[from]) || (words[from] ?? ""))) from += 1;
  return from;
}

type SumAfter =
  | { to: number; kopecks: number }
  | { kopecks?: undefined; readings: readonly [number, number] };

function sumAfter(
  words: readonly string[],
  after: number,
  named: boolean,
  locale: Locale,
): SumAfter | undefined {
  const from = named ? pastBetween(words, after) : after;
  for (let to = Math.min(words.length, from + wordsInSumMax); to > from; to -= 1) {
    const text = words.slice(from, to).join(" ").replace(/[,;]$/, "");
    const sum = readRubles(text, locale);
    if (named && !sum.ok && sum.refusal === "ambiguous") return { readings: sum.readings };
    if (!sum.ok) continue;
    if (!named && isMeasure(text, words[to])) return undefined;
    if (named || sum.value >= loneSumMin || /[₽\p{L}]/u.test(text)) return { to, kopecks: sum.value };
  }
  return undefined;
}

const unitWord =
  /^(?:мм|см|дм|м|км|метр[а-я]*|квадрат[а-я]*|кв|м2|м3|м²|м³|мг|г|гр|кг|т|тонн[а-я]*|мл|л|литр[а-я]*|шт|штук[а-я]*|пар[аы]?|чел|человек[а]?|персон[а-я]*|мест[оа]?|раз[а]?|год[ау]?|гг|лет|месяц[а-я]*|мес|недел[а-я]*|дн|дн[яей]+|день|час[а-я]*|минут[а-я]*|упак[а-я]*|рулон[а-я]*|лист[а-я]*|квт|x|х|×|\*|mm|cm|m|km|sqm|m2|kg|g|ml|l|pcs|pieces?|people|persons?|seats?|years?|days?|hours?)$/;
const year = /^(?:19|20)\d\d$/;

/** «На 3200 мм», «на 1500 шт», «на 2026 год», «на 3.2m»: the number is a size, a count or a year. */
function isMeasure(text: string, next = ""): boolean {
  return year.test(text) || /\dm$/i.test(text) || unitWord.test(plain(next) || next);
}
