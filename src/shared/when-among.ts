import type { DateTime } from "luxon";
import { isWhenWord } from "./when/lexicon.ts";
import { readWhen, type WhenReading } from "./when.ts";

export type ReadableWhen = Exclude<WhenReading, { refusal: "unreadable" }>;

/** A time found among words: the words `from`…`to` (not included) say it. */
export interface WhenAmong {
  from: number;
  to: number;
  reading: ReadableWhen;
}

const wordsMax = 9;

/** The longest readable time that begins at a word. */
export function whenFrom(words: readonly string[], from: number, now: DateTime): WhenAmong | undefined {
  let end = from;
  while (end < words.length && end - from < wordsMax && isWhenWord(unglued(words[end] ?? ""))) end += 1;
  for (let to = end; to > from; to -= 1) {
    const reading = readAmong(words, from, to, now);
    if (reading !== undefined) return { from, to, reading };
  }
  return undefined;
}

/** The longest readable time that ends before a word. */
export function whenBefore(words: readonly string[], end: number, now: DateTime): WhenAmong | undefined {
  let from = end;
  while (from > 0 && end - from < wordsMax && isWhenWord(words[from - 1] ?? "")) from -= 1;
  for (; from < end; from += 1) {
    const reading = readAmong(words, from, end, now);
    if (reading !== undefined) return { from, to: end, reading };
  }
  return undefined;
}

/** «Завтра перезвонить в 16»: the day before a trigger and the time after it are one moment, if they agree. */
export function whenAround(
  words: readonly string[],
  before: WhenAmong,
  after: WhenAmong,
  now: DateTime,
): WhenAmong | undefined {
  if (!belongsAfter(words, before)) return undefined;
  const said = [...words.slice(before.from, before.to), ...words.slice(after.from, after.to)];
  const reading = readAmong([...said, ...words.slice(after.to, after.to + 1)], 0, said.length, now);
  // «Был вчера, набрать в 16» is no slip, «31.02 набрать в 16» is one.
  const isSlip = !before.reading.ok && before.reading.refusal === "no-such-date";
  return reading !== undefined && (reading.ok || isSlip)
    ? { from: before.from, to: after.to, reading }
    : undefined;
}

/** A day belongs to the trigger after it, but not in «замер завтра, …» and «размер 3.2 …», nor does a bare hour. */
function belongsAfter(words: readonly string[], { from, to, reading }: WhenAmong): boolean {
  const standsAlone = from === 0 || !/[\p{L}\p{N}]$/u.test(words[from - 1] ?? "");
  if (standsAlone) return true;
  const isParted = /[.,;:!?]$/.test(words[to - 1] ?? "");
  const first = words[from] ?? "";
  const mayBeSize = /^\d+[./-]\d+$/.test(first) && !/^\d\d[./]\d\d$/.test(first);
  return !isParted && !mayBeSize && !(reading.ok && reading.value.timeGiven);
}

const smallNumber =
  /^(?:[1-7](?:[-–—]\d)?|два|две|три|четыре|пять|шесть|семь|two|three|four|five|six|seven)$/iu;

/** «После 20 дней» is not eight in the evening. */
const lengthUnit = /^(?:дней|недел[а-я]+|месяц[а-я]+|лет|days|weeks?|months?|years?)[.,;!]?$/iu;

function readAmong(
  words: readonly string[],
  from: number,
  to: number,
  now: DateTime,
): ReadableWhen | undefined {
  const phrase = words.slice(from, to).map(unglued).join(" ");
  // A number alone is a count («набрать 2 раза»), and a small one before a noun too («завтра 2 шкафа»).
  if (/^\d+$/.test(phrase)) return undefined;
  const counts = to < words.length && to - from > 1 && smallNumber.test(words[to - 1] ?? "");
  if (counts && !/^(?:в|к|до|at|by|с|после)$/i.test(words[to - 2] ?? "")) return undefined;
  if (/\d$/.test(phrase) && lengthUnit.test(words[to] ?? "")) return undefined;
  const reading = readWhen(phrase, { now });
  return reading.ok || reading.refusal !== "unreadable" ? reading : undefined;
}

/** A trigger may stick to its time: «!завтра». */
export function unglued(word: string): string {
  return word.replace(/^(?:⏰|🔁|!)+/u, "");
}
