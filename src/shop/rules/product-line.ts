import { readRubles } from "../../shared/money.ts";
import { cutTo, oneLine } from "../../shared/text.ts";

export interface ProductLine {
  name: string;
  priceKopecks?: number;
  cycleDays?: number;
}

/** `unclear`: lines kept without a price because it reads two ways or is none; `unread`: lines without a name. */
export interface ProductLines {
  products: ProductLine[];
  unclear: string[];
  unread: string[];
}

export const nameMax = 60;

/** Reads «стол 12500, стул 3 200 ₽» or one product a line; the last of equal names wins. dialogues.md §3.14. */
export function readProductLines(text: string): ProductLines {
  const lines: ProductLines = { products: [], unclear: [], unread: [] };
  for (const piece of piecesOf(text.slice(0, 4_096))) {
    const { name, rest } = splitName(piece);
    if (!/\p{L}/u.test(name)) {
      lines.unread.push(piece);
      continue;
    }
    const read = readRest(rest);
    if (read === undefined) lines.unclear.push(piece);
    lines.products.push({ name: cutTo(name, nameMax).text, ...read });
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
function splitName(piece: string): { name: string; rest: string } {
  const words = piece.split(" ");
  for (let at = 0; at < words.length; at += 1) {
    const rest = words.slice(at).join(" ");
    if (startsLikePrice.test(rest) && (readRest(rest) !== undefined || isSum(rest))) {
      return {
        name: words
          .slice(0, at)
          .join(" ")
          .replace(/\s*[-–—:=]$/, ""),
        rest,
      };
    }
  }
  return { name: piece.replace(/\s*[-–—:=]$/, ""), rest: "" };
}

// «Доска 6 m» is a size: a million needs its word.
const startsLikePrice = /^[-−₽\d](?!.*\d ?[mм]$)/iu;
const cycleWords = /^(?<price>.*?) ?(?<!\d)(?<days>\d{1,4}) ?(?:дн(?:ей|я|\.)?|день|days?|d)$/iu;
const cycleBare = /^(?<price>\d{4,}|\S.*(?:₽|р|руб|р\.|руб\.|к|тыс)) (?<days>\d{1,4})$/iu;

/** Price and cycle («12500», «12500 180», «12,5к 180 дней»), or undefined when the price is not clear. */
function readRest(rest: string): Omit<ProductLine, "name"> | undefined {
  if (rest === "") return {};
  const { price = rest, days } = (cycleWords.exec(rest) ?? cycleBare.exec(rest))?.groups ?? {};
  const cycleDays = Number(days ?? 0);
  if (cycleDays > 3_650) return undefined;

  const cycle = cycleDays > 0 ? { cycleDays } : {};
  if (price === "") return cycle;
  const sum = readRubles(price);
  return sum.ok && sum.value >= 100 ? { priceKopecks: sum.value, ...cycle } : undefined;
}

/** A sum that was meant as one but cannot be taken: «0», «-5», «12.500». */
function isSum(text: string): boolean {
  const sum = readRubles(text);
  return !sum.ok && sum.refusal !== "unreadable";
}
