import { isPatronymic } from "../../../shared/name.ts";
import { isFirstName } from "../../../shared/name-list.ts";
import { ends, isCapital, isEmoji, isOther, isSurname, notTheClient } from "./name-words.ts";
import { mark, type Piece, plain, stretchesOf } from "./pieces.ts";

const wordsInNameMax = 4;
const loneWordsMax = 3;

/**
 * The name of the line: its leading words, else capitalised words or a known first name where a stretch of words
 * begins, else a known first name anywhere. What was meant as a wish («хочет кухню») is not a name.
 */
export function takeName(pieces: Piece[], { lastResort }: { lastResort: boolean }): string | undefined {
  const stretches = stretchesOf(pieces);
  const [lead] = stretches;
  const leads = lead !== undefined && pieces.slice(0, lead.from).every(({ kind }) => kind === "label");
  const found =
    (leads && (namedAt(lead, 0) ?? smallLettersAt(lead))) ||
    first(stretches, (stretch) => namedAt(stretch, 0)) ||
    first(stretches, knownInside) ||
    (lastResort ? first(stretches, anyWords) : undefined);
  if (!found) return undefined;
  mark(pieces, found.from, found.to, "name");
  return pieces
    .slice(found.from, found.to)
    .map(({ text }) => text)
    .join(" ");
}

interface Stretch {
  from: number;
  words: string[];
}

interface Found {
  from: number;
  to: number;
}

function first(
  stretches: readonly Stretch[],
  find: (stretch: Stretch) => Found | undefined,
): Found | undefined {
  for (const stretch of stretches) {
    const found = find(stretch);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Capitalised words, or a known first name in small letters with what belongs to it. */
function namedAt({ from, words }: Stretch, at: number): Found | undefined {
  const start = words.slice(at, at + 2).findIndex((word) => !isEmoji(word)) + at;
  const opener = words[start] ?? "";
  if (start < at || !(isCapital(opener) || isFirstName(plain(opener))) || isOther(opener)) return undefined;

  let to = start + 1;
  while (to < words.length && to - at < wordsInNameMax && !ends(words[to - 1]) && continues(words, to))
    to += 1;
  return { from: from + at, to: from + to };
}

function continues(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (/^(?:&|и|and|де|фон|van|von|de|оглы|кызы)$/.test(word))
    return isCapital(words[at + 1] ?? "") || /^(?:оглы|кызы)$/.test(word);
  if (isEmoji(word)) return true;
  return (
    !isOther(word) &&
    (isCapital(word) || isPatronymic(plain(word)) || isFirstName(plain(word)) || isSurname(word))
  );
}

/** Leading words in small letters, when nothing but they stands there: `лид мария 8912…`. */
function smallLettersAt({ from, words }: Stretch): Found | undefined {
  const isName =
    words.length <= loneWordsMax &&
    words.every((word) => /\p{L}/u.test(word) && !/\d/.test(word) && !isOther(word));
  return isName ? { from, to: from + words.length } : undefined;
}

/** «Хочет кухню Иван Петрович»: a known name inside, but not «муж Олег» and not «у Анны». */
function knownInside(stretch: Stretch): Found | undefined {
  const at = stretch.words.findIndex(
    (word, index) =>
      isCapital(word) && isFirstName(plain(word)) && !notTheClient.test(plain(stretch.words[index - 1])),
  );
  return at < 0 ? undefined : namedAt(stretch, at);
}

function anyWords({ from, words }: Stretch): Found | undefined {
  return words.some((word) => /\p{L}|\p{Extended_Pictographic}/u.test(word))
    ? { from, to: from + Math.min(words.length, wordsInNameMax) }
    : undefined;
}
