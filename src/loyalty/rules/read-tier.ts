import type { Locale } from "../../shared/locale.ts";
import { readRubles } from "../../shared/money.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import type { Tier } from "./tier.ts";

const nameMax = 20;

/** «Платина 10 500 000»: a name, a percent and the sum it begins from. */
export function readTier(typed: string, locale: Locale): Tier | undefined {
  const parts = /^(.+?)\s+(\d{1,2})\s*%?\s+(?:(?:от|from)\s+)?(\d.*)$/iu.exec(oneLine(typed.slice(0, 120)));
  const [, name = "", percent = "", from = ""] = parts ?? [];
  const [tierName, tierPercent, fromKopecks] = [
    readName(name),
    readPercent(percent),
    readThreshold(from, locale),
  ];
  if (tierName === undefined || tierPercent === undefined || fromKopecks === undefined) return undefined;
  return { name: tierName, percent: tierPercent, fromKopecks };
}

export function readName(typed: string): string | undefined {
  const { text } = cutTo(oneLine(typed.slice(0, 120)), nameMax);
  return text === "" ? undefined : text;
}

/** A discount of 1 to 99 percent. */
export function readPercent(typed: string): number | undefined {
  return readNumber(typed, [1, 99]);
}

/** A sum in whole rubles, in kopecks. */
export function readThreshold(typed: string, locale: Locale): number | undefined {
  const sum = readRubles(typed, locale);
  return sum.ok && sum.value % 100 === 0 ? sum.value : undefined;
}

/** «12», «30 %», «12 мес.»: a whole number within bounds. */
export function readNumber(typed: string, [least, most]: readonly [number, number]): number | undefined {
  const number = Number(/^(\d{1,6})\s*(?:%|\p{L}+\.?)?$/u.exec(typed.trim().slice(0, 40))?.[1] ?? Number.NaN);
  return number >= least && number <= most ? number : undefined;
}
