import type { Locale } from "../../../shared/locale.ts";
import { readPricedWords } from "../../../shared/money-tail.ts";
import { digitsOf, looksShort, type PhoneProblem, readPhone } from "../../../shared/phone.ts";
import { type Piece, stretchesOf } from "./pieces.ts";

const saleMin = 100_000;
const almostPhone = /\+\d[\d ().–-]{3,24}\d|(?<!\d)\d(?:[\d()–-]| (?=[\d(])){7,20}\d(?!\d)/;

/** A number that was meant as a phone and is none: `+7 912 345`, `345-67-89`, `8912345678`. */
export function badPhoneIn(
  pieces: readonly Piece[],
  country: string,
): { problem: PhoneProblem; read: string } | undefined {
  for (const { words } of stretchesOf(pieces)) {
    const text = words.join(" ");
    const almost =
      words.map((word) => word.replace(/[.,;]$/, "")).find(looksShort) ?? almostPhone.exec(text)?.[0];
    if (almost === undefined || !meantAsPhone(almost)) continue;
    const reading = readPhone(almost, country);
    if (!reading.ok) return { problem: reading.refusal, read: reading.read };
  }
  return undefined;
}

function meantAsPhone(text: string): boolean {
  if (text.startsWith("+") || looksShort(text)) return true;
  const digits = digitsOf(text);
  return digits.length >= 9 && /^[789]/.test(digits) && !/\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(text);
}

const limit =
  /(?:^|\s)(?:до|от|не (?:больше|более|дороже|выше)|макс(?:имум|\.)?|в пределах|up to|under|below|max(?:imum|\.)?|at most|(?:no|not) more than|within|from)[\s:]*$/iu;
const budgetWord = /(?:^|[^\p{L}])(?:бюджет|budget|лимит|limit)/iu;

/**
 * «Пётр 8912… 12 500»: the note is or ends with a sum that may be a sale. A year is not a sum, and a budget or a
 * limit («до 130к», `up to 130k`) is not a sale.
 */
export function saleIn(note: string, locale: Locale): { kopecks: number; what: string } | undefined {
  const priced = readPricedWords(note.slice(-200), locale);
  if (priced === undefined || !priced.sum.ok || /^(?:19|20)\d\d$/.test(priced.sumWords)) return undefined;
  if (limit.test(priced.what) || budgetWord.test(priced.what)) return undefined;
  const written = /[₽\p{L}]/u.test(priced.sumWords);
  return written || priced.sum.value >= saleMin
    ? { kopecks: priced.sum.value, what: priced.what }
    : undefined;
}
