import type { DateTime } from "luxon";
import { searchKey } from "./text-search.ts";
import { isWhenWord } from "./when/lexicon.ts";
import { type ReadableWhen, unglued, whenAround, whenBefore, whenFrom } from "./when-among.ts";

/** The trigger of a callback among words; `when` is nothing when no readable time stands by it. */
export interface CallbackClause {
  from: number;
  to: number;
  when?: ReadableWhen;
}

const triggersMax = 3;

/**
 * «Перезвонить завтра 15», «⏰ пт», `call tomorrow 3pm`, also «завтра перезвонить в 15». The first trigger with a
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

function clauseAt(words: readonly string[], at: number, start: number, now: DateTime): CallbackClause {
  const after = whenFrom(words, start + fillers(words, start), now);
  const before = whenBefore(words, at - polite(words, at), now);
  const to = Math.max(start, at + 1);
  if (after === undefined)
    return before === undefined ? { from: at, to } : { from: before.from, to, when: before.reading };
  const around = before && whenAround(words, before, after, now);
  return { from: around?.from ?? at, to: after.to, when: (around ?? after).reading };
}

const triggers =
  /^(?:перезвон(?:ить|и|ю|ите|им)?|позвон(?:ить|и|ю|ите|им)|набрать|набер(?:и|у|ите)|напомн(?:ить|и|ите)|напоминание|звонок|созвон(?:иться)?|связаться|call|callback|call-back|remind|reminder|ring)$/u;

/** Where the time after a trigger begins: at the trigger itself in `!завтра`. Nothing when there is no trigger. */
function afterTrigger(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? "";
  if (/^(?:⏰|🔁|!)+$/u.test(word)) return at + 1;
  if (/^(?:⏰|🔁|!)+[\p{L}\d(]/u.test(word)) return isWhenWord(unglued(word)) ? at : undefined;
  if (!triggers.test(plain(word))) return undefined;
  return at + (plain(words[at + 1] ?? "") === "back" ? 2 : 1);
}

const filler = /^(?:ему|ей|им|мне|клиенту|обратно|снова|еще|раз|me|him|her|them|back|again|[:|—–-])$/u;

function fillers(words: readonly string[], from: number): number {
  let count = 0;
  while (count < 3 && filler.test(plain(words[from + count] ?? ""))) count += 1;
  return count;
}

const politeness = /^(?:просил[аи]?|просит|просят|надо|нужно|обязательно|please|asked|to)$/u;

/** «Завтра просил перезвонить в 16»: how many such words stand before the trigger. */
function polite(words: readonly string[], at: number): number {
  let count = 0;
  while (count < 2 && politeness.test(searchKey(words[at - count - 1] ?? ""))) count += 1;
  return count;
}

function plain(word: string): string {
  return searchKey(word).replace(/[.,;:!?]+$/u, "") || word;
}
