import { isPatronymic } from "../../../shared/name.ts";
import { isFirstName } from "../../../shared/name-list.ts";
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

const notTheClient =
  /^(?:муж|жена|сын|дочь|мама|папа|мать|отец|брат|сестра|друг|подруга|для|у|от|к|с|и|с|husband|wife|son|daughter|friend|for)$/;

/** Words that begin a wish or a circumstance, whatever their capital. */
const other =
  /^(?:хочет|хотят|хочу|хотел[аи]?|нужн[аоы]?|нужен|надо|ищет|ищут|просит|просил[аи]?|спрашивал[аи]?|спросил[аи]?|интерес[а-я]*|думает|смотр[а-я]+|звонил[аи]?|звонит|звонок|купил[аи]?|заказ[а-я]*|ждет|будет|был[аи]?|замер|доставка|срочно|завтра|сегодня|послезавтра|после|до|для|на|в|во|из|с|со|по|у|к|от|о|об|без|за|под|про|через|или|но|не|что|как|если|когда|можно|только|еще|уже|есть|нет|да|бюджет|номер|тел|телефон|имя|дом|адрес|размер|цвет|цена|скидка|wants?|needs?|looking|asks?|asked|interested|would|will|is|for|with|the|a|to|in|on|at|about|from|phone|tel|name|budget|please|tomorrow|today)$/;

function isOther(word: string): boolean {
  return other.test(plain(word)) || /\d/.test(word);
}

function isCapital(word: string): boolean {
  return /^[«"'“(]?[\p{Lu}\p{Lo}]/u.test(word);
}

function isEmoji(word: string): boolean {
  return (
    /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F)+$/u.test(word) &&
    !/^(?:⏰|🎂|🔁)/u.test(word)
  );
}

/** Endings that only surnames have among the words of such lines. */
function isSurname(word: string): boolean {
  return (
    /^\p{L}{2,}(?:ская|ский|цкая|цкий|енко|швили|дзе|[оеё]ва|[рнлкш][оеё]в)$/u.test(plain(word)) &&
    !/^(?:снова|слева|готова|основа|столов|здоров[а]?)$/u.test(plain(word))
  );
}

function ends(word: string | undefined): boolean {
  return /[,;:!?]$|\p{L}{3,}\.$/u.test(word ?? "");
}
