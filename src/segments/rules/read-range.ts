import type { Locale } from "../../shared/locale.ts";
import { readRubles } from "../../shared/money.ts";
import { oneLine } from "../../shared/text.ts";

export interface Range {
  from?: number;
  to?: number;
}

/** A range as a button carries it: `5`: from 5 on; `5-20`: between; `-20`: up to 20. */
export function rangeOf(code: string): Range | undefined {
  const [, from = "", to = ""] = /^(\d{0,11})(?:-(\d{1,11}))?$/.exec(code) ?? [];
  if (from === "" && to === "") return undefined;
  return { ...(from === "" ? {} : { from: Number(from) }), ...(to === "" ? {} : { to: Number(to) }) };
}

/**
 * What a person types for one: `5 000`, `от 5 000`, `до 20 000`, `5 000 – 20 000`, `от 5к до 20к`; as a button would
 * carry it. `money`: in rubles, answered in kopecks. Undefined: not understood.
 */
export function readRange(
  typed: string,
  { money, locale }: { money: boolean; locale: Locale },
): string | undefined {
  const read = (sum: string) => (money ? kopecksOf(sum, locale) : wholeOf(sum));
  const text = oneLine(typed).toLowerCase();
  const upTo = /^(?:до|не больше|up to|to|≤)\s*(.+)$/.exec(text)?.[1];
  if (upTo !== undefined) return coded(undefined, read(upTo));
  const [, left = "", right] =
    /^(?:от|from)?\s*(.+?)(?:\s*(?:-|–|—|…|\.\.|до|to)\s*([^-–—]+))?\s*\+?$/.exec(text) ?? [];
  if (right === undefined) return coded(read(left), undefined);
  const [from, to] = [read(left), read(right)];
  if (from === undefined || to === undefined) return undefined;
  return coded(Math.min(from, to), Math.max(from, to));
}

function coded(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return `${from ?? ""}${to === undefined ? "" : `-${to}`}`;
}

function kopecksOf(text: string, locale: Locale): number | undefined {
  const read = readRubles(text, locale);
  return read.ok ? read.value : undefined;
}

function wholeOf(text: string): number | undefined {
  const digits = text
    .replace(/(?:\s*(?:дн[а-яё.]*|лет|года?|раза?|days?|years?|times?))$/, "")
    .replaceAll(" ", "");
  return /^\d{1,5}$/.test(digits) ? Number(digits) : undefined;
}
