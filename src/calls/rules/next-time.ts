import type { DateTime } from "luxon";
import { type WhenAmong, whenFrom } from "../../shared/when-among.ts";
import { durationLength } from "./call-line-parts.ts";

const missedWordsMax = 3;
const partsMax = 6;

/**
 * The time of the next call in what follows an outcome: at once, after the length of the call («12 мин завтра»), or
 * a part by itself («думает, завтра в 15»). A missed call leaves nothing else open: «2 раза завтра».
 */
export function nextTimeIn(
  words: readonly string[],
  { missed, now }: { missed: boolean; now: DateTime },
): WhenAmong | undefined {
  const start = pastSign(words, 0);
  const spoken = pastSign(words, start + durationLength(words.slice(start)));
  const first = whenFrom(words, start, now) ?? whenFrom(words, spoken, now);
  if (first !== undefined) return first;

  const parts = words.flatMap((word, at) => (endsPart(word) ? [at + 1] : [])).slice(0, partsMax);
  const near = missed ? Array.from({ length: missedWordsMax }, (_, count) => start + count + 1) : [];
  for (const from of [...near, ...parts]) {
    const time = whenFrom(words, from, now);
    const byItself = time !== undefined && (time.to === words.length || endsPart(words[time.to - 1] ?? ""));
    if (time?.reading.ok && (byItself || near.includes(from))) return time;
  }
  return undefined;
}

function pastSign(words: readonly string[], at: number): number {
  return /^[,.;:–—-]$/.test(words[at] ?? "") ? at + 1 : at;
}

function endsPart(word: string): boolean {
  return /[,;.!?]$|^[–—-]$/.test(word);
}
