import type { Locale } from "./locale.ts";
import { oneLine } from "./text.ts";

/** A sum as a person wrote it: kopecks, or why not; `ambiguous` brings both readings, the larger first. */
export type RublesReading =
  | { ok: true; value: number }
  | { ok: false; refusal: "unreadable" | "zero" | "negative" | "too-big" }
  | { ok: false; refusal: "ambiguous"; readings: [number, number] };

/** A billion rubles: a sum above it is a slip of the finger. */
export const kopecksMax = 100_000_000_000;

const lengthMax = 80;

/**
 * Reads a typed sum (dialogues, «Purchase»): `12 500`, `12500р`, `12,5к`, `1 200,50`, `1,2 млн`, `₽11,875`.
 * A dot or a comma before three digits may part thousands or kopecks: then both readings are given back.
 */
export function readRubles(text: string, locale: Locale): RublesReading {
  const sum = oneLine(text.slice(0, lengthMax + 1).normalize("NFKC")).toLowerCase();
  if (sum.length > lengthMax || text.length > lengthMax) return no("unreadable");
  if (/^[-−–—]\s?[₽\d]/.test(sum)) return no("negative");

  const compound = readCompound(sum);
  if (compound !== undefined) return bounded([compound]);

  const parts = sumPattern.exec(sum)?.groups;
  const digits = parts?.digits;
  if (parts === undefined || digits === undefined) return no("unreadable");
  const english = locale === "en" || parts.sign !== undefined;
  const thousands = powerOf(parts.unit);
  return bounded(readingsOf(digits, thousands, english));
}

// «3.2 m» are metres: the letter alone is a million only where it touches its digits.
const currency = "(?:₽|р(?:\\.|уб(?:\\.|л(?:ей|я|ь))?)?|rub(?:les?)?|roubles?|rur)";
const unit =
  "(?<unit>к|k|тыс(?:\\.|яч[аи]?)?|т\\.? ?р\\.?|thousand|млн\\.?|миллион(?:а|ов)?|mln|million|(?<=\\d)m)";
const sumPattern = new RegExp(`^(?<sign>₽|rub)? ?(?<digits>\\d[\\d ,.']*?) ?${unit}? ?${currency}?[.=]?$`);
const compoundPattern =
  /^(?:(\d{1,3}) ?(?:тыс(?:\.|яч[аи]?)?|к) ?(\d{3})?|(\d{1,9}|\d{1,3}(?: \d{3})+)) ?(?:р|руб|рублей|рубля|рубль|₽)?\.?(?: (\d{1,2}) ?коп(?:еек|ейки|ейка)?\.?)?$/;

/** `12 тысяч 500`, `12 500 руб. 50 коп.`: the two parts that a person says aloud. */
function readCompound(sum: string): number | undefined {
  const [, thousands, hundreds, rubles, kopecks] = compoundPattern.exec(sum) ?? [];
  if (hundreds === undefined && kopecks === undefined) return undefined;
  const whole = thousands === undefined ? digitsIn(rubles) : Number(thousands) * 1000 + digitsIn(hundreds);
  return whole * 100 + digitsIn(kopecks);
}

function digitsIn(text: string | undefined): number {
  return Number(text?.replaceAll(" ", "") ?? 0);
}

function powerOf(word: string | undefined): 0 | 3 | 6 {
  if (word === undefined) return 0;
  return /^(?:м|m)/.test(word) ? 6 : 3;
}

/** Every honest reading of the digits, in kopecks. `1 2345`, `5 00` and `012` have none. */
function readingsOf(digits: string, power: 0 | 3 | 6, english: boolean): number[] {
  const written = digits.trim();
  const spaced = /^(\d+|[1-9]\d{0,2}(?:[ ']\d{3})+)(?:[.,](\d{1,2}))?$/.exec(written);
  if (spaced?.[1] !== undefined) return oneReading(spaced[1], spaced[2], power);

  const grouped =
    /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}))?$|^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(written);
  const mixed = /^(\d+)[.,](\d{3})$/.exec(written);
  const asThousands =
    grouped === null ? [] : oneReading(grouped[1] ?? grouped[3] ?? "", grouped[2] ?? grouped[4], power);
  const certain = mixed === null || (english && written.includes(","));
  const asDecimals = certain ? [] : oneReading(mixed[1] ?? "", mixed[2], power);
  return [...asThousands, ...asDecimals];
}

function oneReading(whole: string, fraction = "", power: number): number[] {
  const digits = whole.replace(/\D/g, "");
  if (digits.length > 12 || (digits.length > 1 && digits.startsWith("0"))) return [];
  const kopecks = (Number(digits + fraction) * 10 ** (power + 2)) / 10 ** fraction.length;
  return Number.isInteger(kopecks) ? [kopecks] : [];
}

function bounded(readings: readonly number[]): RublesReading {
  const [first, second] = readings;
  if (first === undefined) return no("unreadable");
  if (first === 0) return no("zero");
  if (second !== undefined && second > 0 && first <= kopecksMax)
    return { ok: false, refusal: "ambiguous", readings: [first, second] };
  return first > kopecksMax ? no("too-big") : { ok: true, value: first };
}

function no(refusal: "unreadable" | "zero" | "negative" | "too-big"): RublesReading {
  return { ok: false, refusal };
}
