import type { Locale } from "../../shared/locale.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import { type Marks, takeMarks } from "./product-marks.ts";
import { isTail, readTail, type Tail } from "./product-tail.ts";

export interface ProductLine extends Tail, Marks {
  name: string;
}

/** `unclear`: lines kept without a number or category that reads two ways or is none; `unread`: lines without a name. */
export interface ProductLines {
  products: ProductLine[];
  unclear: string[];
  unread: string[];
}

export const nameMax = 60;

/**
 * Reads «стол 12500, стул 3 200 ₽» or one product a line, «Стол 12500 180 #мебель себестоимость 8000»; the last of
 * equal names wins. dialogues.md §3.14.
 */
export function readProductLines(text: string, locale: Locale): ProductLines {
  const lines: ProductLines = { products: [], unclear: [], unread: [] };
  for (const piece of piecesOf(text.slice(0, 4_096))) {
    const { marks, rest: unmarked, clear } = takeMarks(piece, locale);
    const { name, rest } = splitName(unmarked, locale);
    if (!/\p{L}/u.test(name)) {
      lines.unread.push(piece);
      continue;
    }
    const read = readTail(rest, locale);
    if (read === undefined || !clear) lines.unclear.push(piece);
    lines.products.push({ name: cutTo(name, nameMax).text, ...read, ...marks });
  }
  return lines;
}

/** A comma parts products unless it stands inside a number: «12,5к». */
function piecesOf(text: string): string[] {
  return text
    .split(/[\n;]|,(?!\d)|(?<!\d),/)
    .map((piece) => oneLine(piece).replace(/^(?:[-–—•*·]|\d{1,2}[.)]) /, ""))
    .filter((piece) => piece !== "");
}

/** The name, and from the right everything that can be told from it as price and cycle. */
function splitName(piece: string, locale: Locale): { name: string; rest: string } {
  const words = piece.split(" ");
  for (let at = Math.max(0, words.length - tailWordsMax); at < words.length; at += 1) {
    const rest = words.slice(at).join(" ");
    if (isTail(rest, locale)) return { name: withoutDash(words.slice(0, at).join(" ")), rest };
  }
  return { name: withoutDash(piece), rest: "" };
}

/** «стол —», «стол:» */
function withoutDash(name: string): string {
  return name.replace(/ ?[-–—:=]$/, "");
}

// «12 500 000 руб. 50 коп. 180 дней» is as long as a tail gets.
const tailWordsMax = 8;
