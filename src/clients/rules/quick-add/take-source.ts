import { isFirstName } from "../../../shared/name-list.ts";
import { mark, type Piece, plain, stretchesOf } from "./pieces.ts";

export interface TakenSource {
  source?: string;
  /** «От Анны»: who sent the client, as it was typed. */
  referredBy?: string;
}

const wordsInSourceMax = 3;
const before = /^(?:из|с|со|через|на|по|from|via|by|off|источник|source)$/;

/** The first source of the line, with the word that leads to it («с авито», `from insta`). */
export function takeSource(pieces: Piece[], words: ReadonlyMap<string, string>): TakenSource {
  const referral = [...words.values()].includes("referral") ? "referral" : undefined;
  for (const { from, words: stretch } of stretchesOf(pieces)) {
    for (let at = 0; at < stretch.length; at += 1) {
      const taken = sourceAt(stretch, at, words) ?? referrerAt(stretch, at, referral);
      if (taken === undefined) continue;
      const start = before.test(plain(stretch[at - 1])) ? at - 1 : at;
      mark(pieces, from + start, from + at + taken.length, "source");
      return {
        ...(taken.source && { source: taken.source }),
        ...(taken.referredBy && { referredBy: taken.referredBy }),
      };
    }
  }
  return {};
}

interface SourceHit extends TakenSource {
  length: number;
}

function sourceAt(
  stretch: readonly string[],
  at: number,
  words: ReadonlyMap<string, string>,
): SourceHit | undefined {
  for (let length = Math.min(wordsInSourceMax, stretch.length - at); length > 0; length -= 1) {
    const source = words.get(
      stretch
        .slice(at, at + length)
        .map(plain)
        .join(" "),
    );
    if (source === undefined) continue;
    if (source !== "referral") return { source, length };
    const referrer = nameAfter(stretch, at + length);
    return { source, length: length + referrer.length, ...(referrer.name && { referredBy: referrer.name }) };
  }
  return undefined;
}

/** «От Анны», `from Anna`: a referral that needs no word of its own. */
function referrerAt(
  stretch: readonly string[],
  at: number,
  source: string | undefined,
): SourceHit | undefined {
  if (!/^(?:от|from)$/.test(plain(stretch[at]))) return undefined;
  const referrer = nameAfter(stretch, at);
  if (referrer.name === undefined) return undefined;
  return { length: referrer.length, referredBy: referrer.name, ...(source && { source }) };
}

/** The name after an optional «от»: one capitalised word, then only what can belong to the same person. */
function nameAfter(stretch: readonly string[], at: number): { name?: string; length: number } {
  const linked = /^(?:от|from|by)$/.test(plain(stretch[at])) ? 1 : 0;
  const first = stretch[at + linked] ?? "";
  if (!/^\p{Lu}[\p{L}'’-]+[,;.]?$/u.test(first)) return { length: 0 };
  let count = 1;
  while (
    count < 3 &&
    !/[,;.]$/.test(stretch[at + linked + count - 1] ?? "") &&
    isSamePerson(stretch[at + linked + count] ?? "")
  )
    count += 1;
  const name = stretch
    .slice(at + linked, at + linked + count)
    .join(" ")
    .replace(/[,;]$/, "");
  return { name, length: linked + count };
}

function isSamePerson(word: string): boolean {
  if (!/^\p{Lu}/u.test(word) || isFirstName(plain(word))) return false;
  return /^\p{Lu}\.$|(?:[оеё]вича|ьича|овны|евны|ичны|[оеё]ва|ина|[оеё]вой|иной|ского|ской|енко)[,;]?$/u.test(
    word,
  );
}
