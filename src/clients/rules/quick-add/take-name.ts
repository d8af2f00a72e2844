import { isPatronymic } from "../../../shared/name.ts";
import { isFirstName } from "../../../shared/name-list.ts";
import {
  ends,
  isCapital,
  isEmoji,
  isOfAnother,
  isOther,
  isSurname,
  opening,
  relative,
} from "./name-words.ts";
import { mark, type Piece, plain, stretchesOf } from "./pieces.ts";

const wordsInNameMax = 4;
const loneWordsMax = 3;

/**
 * The name of the line: what a form calls it, its leading words, else capitalised words or a known first name where a stretch of words
 * begins, else a known first name anywhere. What was meant as a wish («хочет кухню») is not a name.
 */
export function takeName(pieces: Piece[], { lastResort }: { lastResort: boolean }): string | undefined {
  const stretches = stretchesOf(pieces);
  const [lead] = stretches;
  const leads = lead !== undefined && pieces.slice(0, lead.from).every(({ kind }) => kind === "label");
  const found =
    first(stretches, (stretch) => labelledAt(stretch, pieces[stretch.from - 1])) ||
    (leads && (namedAt(lead, pastOpening(lead.words)) ?? smallLettersAt(lead))) ||
    first(stretches, (stretch) => namedAt(stretch, pastOpening(stretch.words))) ||
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

/** «Имя: Марина»: whatever the label calls a name is one. */
function labelledAt(stretch: Stretch, label: Piece | undefined): Found | undefined {
  const [word = ""] = stretch.words;
  const isName = label?.kind === "label" && /^(?:имя|фио|клиента?|лицо|name):$/iu.test(label.text);
  if (!isName || isOther(word) || !/\p{L}/u.test(word)) return undefined;
  return namedAt(stretch, 0) ?? smallLettersAt(stretch) ?? { from: stretch.from, to: stretch.from + 1 };
}

/** «Утром звонил Саша», «жена Ольга»: how many words lead to the name. */
function pastOpening(words: readonly string[]): number {
  let at = 0;
  while (at < words.length && opening.test(plain(words[at]))) at += 1;
  return relative.test(plain(words[at])) && isFirstName(plain(words[at + 1])) ? at + 1 : at;
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

/** Leading words in small letters, when nothing but they stands there: `лид мария 8912…`, `замерщик олег 8912…`. */
function smallLettersAt(stretch: Stretch): Found | undefined {
  const { from, words } = stretch;
  const isName = words.length <= loneWordsMax && words.every((word) => /\p{L}/u.test(word) && !isOther(word));
  if (!isName) return undefined;
  const known = words.findIndex((word) => isFirstName(plain(word)));
  if (known < 1 || isSurname(words[known - 1] ?? "")) return { from, to: from + words.length };
  return namedAt(stretch, known);
}

/** «Хочет кухню Иван Петрович»: a known name inside, but not «муж Олег» and not «у Анны». */
function knownInside(stretch: Stretch): Found | undefined {
  const at = stretch.words.findIndex(
    (word, index) => isCapital(word) && isFirstName(plain(word)) && !isOfAnother(stretch.words[index - 1]),
  );
  return at < 0 ? undefined : namedAt(stretch, at);
}

function anyWords({ from, words }: Stretch): Found | undefined {
  return words.some((word) => /\p{L}|\p{Extended_Pictographic}/u.test(word))
    ? { from, to: from + Math.min(words.length, wordsInNameMax) }
    : undefined;
}
