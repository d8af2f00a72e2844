import type { DateTime } from "luxon";
import type { Locale } from "../../shared/locale.ts";
import { oneLine } from "../../shared/text.ts";
import { searchKey } from "../../shared/text-search.ts";
import { type ReadableWhen, whenFrom } from "../../shared/when-among.ts";
import { findCallbackClause } from "../../shared/when-clause.ts";
import type { ContactKind, ContactOutcome, Direction } from "./call.ts";
import { durationAndWords, refusalOf, type SaleTold, saleOf } from "./call-line-parts.ts";
import type { LostReasonName } from "./lost-words.ts";
import { nextTimeIn } from "./next-time.ts";
import { outcomeAt, type Told } from "./outcome-words.ts";

/** One line in reply to a card instead of taps (dialogues §3.6). */
export interface CallLine {
  outcome: ContactOutcome;
  via: ContactKind;
  direction: Direction;
  durationMinutes?: number;
  /** The next call: it stands, or it is past or impossible and must be asked about. */
  callback?: ReadableWhen;
  /** What was said after a refusal, and the reason of the shop that it begins with. */
  reasonWords?: string;
  reasonId?: string;
  sale?: SaleTold;
  /** The rest of the line. */
  words?: string;
}

export interface CallLineContext {
  /** In the shop's zone. */
  now: DateTime;
  locale: Locale;
  reasons: readonly LostReasonName[];
}

/**
 * `недозвон завтра 15`, `отказ дорого`, `купил стол 12 500`, `перезвонить 25.11 14:00 размер 3,2`. Nothing when
 * the line does not begin with an outcome, a callback or a time before one: then it is a note.
 */
export function readCallLine(line: string, { now, locale, reasons }: CallLineContext): CallLine | undefined {
  const words = oneLine(line.slice(0, 5_000)).split(" ").filter(Boolean);
  const leading = leadingTime(words, now);
  const from = leading?.to ?? 0;
  const told = outcomeFrom(words, from) ?? callbackFrom(words, from, now);
  if (told === undefined) return undefined;

  const { outcome, via, direction } = told;
  // «Встреча завтра в 15» has not been yet: a note.
  if (via === "visit" && whenFrom(words, from + told.length, now)?.reading.ok) return undefined;
  const { rest, callback = leading?.reading } = takeCallback(words.slice(from + told.length), told, now);
  const said: CallLine = { outcome, via, direction, ...(callback && { callback }) };
  if (outcome === "bought") return { ...said, sale: saleOf(rest, locale) };
  if (outcome === "refused") return { ...said, ...refusalOf(rest, reasons) };
  return { ...said, ...durationAndWords(rest) };
}

/** «Завтра 15 недозвон»: the time of the next call may come first. */
function leadingTime(words: readonly string[], now: DateTime) {
  const time = whenFrom(words, 0, now);
  return time !== undefined && outcomeFrom(words, time.to) !== undefined ? time : undefined;
}

function outcomeFrom(words: readonly string[], from: number): Told | undefined {
  return outcomeAt(searchKey(words.slice(from, from + 6).join(" ")));
}

/** «Перезвонить 25.11 14:00», «просил набрать завтра»: the outcome is the callback itself. */
function callbackFrom(words: readonly string[], from: number, now: DateTime): Told | undefined {
  const polite = /^(?:просил[аи]?|просит|просят|надо|нужно|asked|please)$/.test(searchKey(words[from] ?? ""))
    ? 1
    : 0;
  const clause = findCallbackClause(words.slice(from + polite), now);
  if (clause?.from !== 0) return undefined;
  return { outcome: "callback", via: "call", direction: "out", length: polite };
}

/** The next call: by a trigger anywhere, or a time after the outcome when that outcome leaves one open. */
function takeCallback(
  words: readonly string[],
  { outcome, via }: Told,
  now: DateTime,
): { rest: string[]; callback?: ReadableWhen } {
  const clause = findCallbackClause(words, now);
  if (clause !== undefined && (clause.when !== undefined || outcome === "callback")) {
    const rest = [...words.slice(0, clause.from), ...words.slice(clause.to)];
    return { rest, ...(clause.when && { callback: clause.when }) };
  }
  const opens = via === "call" && outcome !== "bought" && outcome !== "refused" && outcome !== "wrong-number";
  const missed = outcome === "no-answer" || outcome === "busy";
  const next = opens ? nextTimeIn(words, { missed, now }) : undefined;
  if (next === undefined) return { rest: [...words] };
  return { rest: [...words.slice(0, next.from), ...words.slice(next.to)], callback: next.reading };
}
