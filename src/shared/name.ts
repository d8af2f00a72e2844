import { getGender } from "lvovich";
import { isFirstName } from "./name-list.ts";
import { cutTo, oneLine } from "./text.ts";
import { searchKey } from "./text-search.ts";

const nameMax = 80;

/** A name as it may be kept: one line, no tricks, emoji whole, at most 80 units. */
export type NameReading = { ok: true; value: string; cut: boolean } | { ok: false; refusal: "empty" };

export function readName(text: string): NameReading {
  const name = oneLine(text.slice(0, 1_000)).replace(/^[\s,;:.!?]+|[\s,;:!?]+$/gu, "");
  const { text: value, cut } = cutTo(name, nameMax);
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(value)
    ? { ok: true, value, cut }
    : { ok: false, refusal: "empty" };
}

export interface NameParts {
  surname?: string;
  name?: string;
  patronymic?: string;
}

/**
 * Tells surname, name and patronymic apart in either order («Кузнецов Иван Петрович», «Иван Петрович Кузнецов»),
 * to be proposed. What cannot be told for certain stays whole in `name`.
 */
export function splitName(text: string): NameParts {
  const words = oneLine(text).split(" ").filter(Boolean);
  const [first = "", second = "", third = ""] = words;
  if (words.length === 2) return splitTwo(first, second) ?? { name: words.join(" ") };
  if (words.length === 3 && isPatronymic(second)) return { name: first, patronymic: second, surname: third };
  if (words.length === 3 && isPatronymic(third)) return { surname: first, name: second, patronymic: third };
  return words.length === 0 ? {} : { name: words.join(" ") };
}

/** «Петрович», «Ильинична», «Ахмед оглы»'s last word is not one: it needs its father's name. */
export function isPatronymic(word: string): boolean {
  return /^\p{L}{2,}(?:[оеь]вич|ьич|[кмт]ич|овна|евна|ична|инична)$/u.test(searchKey(word));
}

/** The sex that a patronymic tells, to be proposed; nothing when it is not certain. */
export function sexOfPatronymic(patronymic: string): "male" | "female" | undefined {
  if (!isPatronymic(patronymic)) return undefined;
  const sex = getGender({ middle: patronymic });
  return sex === "androgynous" || sex === null ? undefined : sex;
}

/** Small letters typed in haste: `иван петрович` → `Иван Петрович`. Other spellings are left alone. */
export function withCapitals(name: string): string {
  const particles = /^(?:де|да|ди|фон|ван|дер|оглы|кызы|и|de|da|di|von|van|der|and)$/;
  return name
    .split(" ")
    .map((word) =>
      particles.test(word) || word !== word.toLowerCase()
        ? word
        : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(" ");
}

function splitTwo(first: string, second: string): NameParts | undefined {
  if (isPatronymic(second)) return { name: first, patronymic: second };
  if (isFirstName(first) && !isFirstName(second) && isWord(second)) return { name: first, surname: second };
  if (isFirstName(second) && !isFirstName(first) && isWord(first)) return { surname: first, name: second };
  return undefined;
}

function isWord(text: string): boolean {
  return /^\p{L}[\p{L}'’-]*\.?$/u.test(text);
}
