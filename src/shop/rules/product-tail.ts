import type { Locale } from "../../shared/locale.ts";
import { readRubles } from "../../shared/money.ts";

/** What a line of the catalogue says behind the name. */
export interface Tail {
  priceKopecks?: number;
  cycleDays?: number;
}

/** Does it look like a price or a cycle, clear or not? «0», «-5» and «12.500» were meant as prices. */
export function isTail(text: string, locale: Locale): boolean {
  if (!startsLikePrice.test(text)) return false;
  if (readTail(text, locale) !== undefined) return true;
  const sum = readRubles(text, locale);
  return !sum.ok && sum.refusal !== "unreadable";
}

/** Price and cycle («12500», «12500 180», «12,5к 180 дней»), or undefined when the price is not clear. */
export function readTail(rest: string, locale: Locale): Tail | undefined {
  if (rest === "") return {};
  const { price = rest, days } = (cycleWords.exec(rest) ?? cycleBare.exec(rest))?.groups ?? {};
  const cycleDays = Number(days ?? 0);
  if (cycleDays > 3_650) return undefined;

  const cycle = cycleDays > 0 ? { cycleDays } : {};
  if (price === "") return cycle;
  const sum = readRubles(price, locale);
  return sum.ok && sum.value >= 100 ? { priceKopecks: sum.value, ...cycle } : undefined;
}

// «Доска 6 m» is a size: a million needs its word.
const startsLikePrice = /^(?!.*\d ?[mм]$)[-−₽\d]/iu;
const cycleWords = /^(?<price>.*?) ?(?<!\d)(?<days>\d{1,4}) ?(?:дн(?:ей|я|\.)?|день|days?|d)$/iu;
const cycleBare = /^(?<price>\d{4,}|\d{1,3}(?:,\d{3})+|\S.*(?:₽|р|руб|р\.|руб\.|к|тыс)) (?<days>\d{1,4})$/iu;
