import { firstLetter } from "../../shared/text.ts";
import { searchKey, searchWords } from "../../shared/text-search.ts";

export interface Names {
  surname?: string;
  name?: string;
  patronymic?: string;
}

/** How a client is called on screens: «Иван Петрович К.». Nothing when no name is known. */
export function titleOf({ surname, name, patronymic }: Names): string | undefined {
  if (name === undefined) return [surname, patronymic].filter(isText).join(" ") || undefined;
  const initial = surname === undefined ? undefined : `${firstLetter(surname)}.`;
  return [name, patronymic, initial].filter(isText).join(" ");
}

/** What a list is ordered by: surname first, small letters, ё as е. */
export function sortNameOf({ surname, name, patronymic }: Names): string {
  return searchKey([surname, name, patronymic].filter(isText).join(" "));
}

/** The words a client is found by, each by its beginning. */
export function wordsOf({ surname, name, patronymic, username }: Names & { username?: string }): string[] {
  return searchWords([surname, name, patronymic, username].filter(isText).join(" "));
}

function isText(part: string | undefined): part is string {
  return part !== undefined && part !== "";
}
