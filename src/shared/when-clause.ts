import type { DateTime } from "luxon";
import { searchKey } from "./text-search.ts";
import { isWhenWord } from "./when/lexicon.ts";
import { readWhen, type WhenReading } from "./when.ts";

export type ReadableWhen = Exclude<WhenReading, { refusal: "unreadable" }>;

/** A time found among words: the words `from`…`to` (not included) say it. */
export interface WhenAmong {
  from: number;
  to: number;
  reading: ReadableWhen;
}

/** The trigger of a callback among words; `when` is nothing when no readable time stands by it. */
export interface CallbackClause {
  from: number;
  to: number;
  when?: ReadableWhen;
}

const wordsMax = 9;
const triggersMax = 3;

/**
 * «Перезвонить завтра 15», «⏰ пт», `call tomorrow 3pm`, also «завтра в 15 перезвонить». The first trigger with a
 * readable time wins, else the first trigger. A date without a trigger is no callback (dialogues §3.3).
 */
export function findCallbackClause(words: readonly string[], now: DateTime): CallbackClause | undefined {
  let timeless: CallbackClause | undefined;
  let tried = 0;
  for (let at = 0; at < words.length && tried < triggersMax; at += 1) {
    const start = afterTrigger(words, at);
    if (start === undefined) continue;
    tried += 1;
    const clause = clauseAt(words, at, start, now);
    if (clause.when !== undefined) return clause;
    // A bare «!» without a time is only an exclamation.
    if (/\p{L}/u.test(words[at] ?? "")) timeless ??= clause;
  }
  return timeless;
}

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

function clauseAt(words: readonly string[], at: number, start: number, now: DateTime): CallbackClause {
  const after = whenFrom(words, start + fillers(words, start), now);
  if (after !== undefined) return { from: at, to: after.to, when: after.reading };
  const before = whenBefore(words, at, now);
  const to = Math.max(start, at + 1);
  return before === undefined ? { from: at, to } : { from: before.from, to, when: before.reading };
}

function whenBefore(words: readonly string[], end: number, now: DateTime): WhenAmong | undefined {
  let from = end;
  while (from > 0 && end - from < wordsMax && isWhenWord(words[from - 1] ?? "")) from -= 1;
  for (; from < end; from += 1) {
    const reading = readAmong(words, from, end, now);
    if (reading !== undefined) return { from, to: end, reading };
  }
  return undefined;
}

function readAmong(
  words: readonly string[],
  from: number,
  to: number,
  now: DateTime,
): ReadableWhen | undefined {
  const phrase = words.slice(from, to).map(unglued).join(" ");
  // A number alone is a count («набрать 2 раза»), and a small one before a noun too («завтра 2 шкафа»).
  if (/^\d+$/.test(phrase)) return undefined;
  const counts = to < words.length && to - from > 1 && /^[1-7]$/.test(words[to - 1] ?? "");
  if (counts && !/^(?:в|к|at|by|с|после)$/i.test(words[to - 2] ?? "")) return undefined;
  const reading = readWhen(phrase, { now });
  return reading.ok || reading.refusal !== "unreadable" ? reading : undefined;
}

const triggers =
  /^(?:перезвон(?:ить|и|ю|ите|им)?|позвон(?:ить|и|ю|ите|им)|набрать|набер(?:и|у|ите)|напомн(?:ить|и|ите)|напоминание|звонок|созвон(?:иться)?|связаться|call|callback|call-back|remind|reminder|ring)$/u;

/** Where the time after a trigger begins: at the trigger itself in `!завтра`. Nothing when there is no trigger. */
function afterTrigger(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? "";
  if (/^(?:⏰|🔁|!)+$/u.test(word)) return at + 1;
  if (/^(?:⏰|🔁|!)[\p{L}\d]/u.test(word)) return isWhenWord(unglued(word)) ? at : undefined;
  if (!triggers.test(plain(word))) return undefined;
  return at + (plain(words[at + 1] ?? "") === "back" ? 2 : 1);
}

const filler = /^(?:ему|ей|им|мне|клиенту|обратно|снова|еще|раз|me|him|her|them|back|again|[:—–-])$/u;

function fillers(words: readonly string[], from: number): number {
  let count = 0;
  while (count < 3 && filler.test(plain(words[from + count] ?? ""))) count += 1;
  return count;
}

function plain(word: string): string {
  return searchKey(word).replace(/[.,;:!?]+$/u, "") || word;
}

function unglued(word: string): string {
  return word.replace(/^(?:⏰|🔁|!)+/u, "");
}
