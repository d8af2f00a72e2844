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

type SumAfter =
  | { to: number; kopecks: number }
  | { kopecks?: undefined; readings: readonly [number, number] };

function sumAfter(
  words: readonly string[],
  after: number,
  named: boolean,
  locale: Locale,
): SumAfter | undefined {
  let from = after;
  while (named && from < after + 2 && between.test(plain(words[from]) || (words[from] ?? ""))) from += 1;
  for (let to = Math.min(words.length, from + wordsInSumMax); to > from; to -= 1) {
    const text = words.slice(from, to).join(" ").replace(/[,;]$/, "");
    const sum = readRubles(text, locale);
    // «На 3.2m» says how long it is.
    if (!named && /\dm$/i.test(text)) continue;
    if (sum.ok && (named || sum.value >= loneSumMin || /[₽\p{L}]/u.test(text)))
      return { to, kopecks: sum.value };
    if (!sum.ok && sum.refusal === "ambiguous" && named) return { readings: sum.readings };
  }
  return undefined;
}
