import { digitsOf, readPhone } from "../../shared/phone.ts";
import { searchKey, searchWords } from "../../shared/text-search.ts";
import { tagFrom } from "./card-values.ts";

/** What was typed into the search, taken apart: a client must fit every part. */
export interface SearchQuery {
  /** Beginnings of words of the name or the account, the longest first. */
  words: string[];
  /** The last digits of a phone, four at least. */
  digits?: string;
  tag?: string;
  email?: string;
}

const digitsMin = 4;

/** Undefined: nothing to search by, such as three digits. rules: dialogues.md §3.9. */
export function readSearch(typed: string, country = "RU"): SearchQuery | undefined {
  const query: SearchQuery = { words: [] };
  const rest: string[] = [];
  for (const token of searchKey(typed.slice(0, 200)).split(" ")) {
    if (token.startsWith("#") && token.length > 1) query.tag = tagFrom(token);
    else if (/^[^@\s]+@[^@\s]+\.\w+$/.test(token)) query.email = token;
    else rest.push(token);
  }
  const [letters, digits] = lettersAndDigits(rest.join(" "));
  query.words = searchWords(letters)
    .sort((left, right) => right.length - left.length)
    .slice(0, 4);
  if (digits.length >= digitsMin) query.digits = phoneDigits(digits, country);
  return query.words.length > 0 || query.digits || query.tag || query.email ? query : undefined;
}

function lettersAndDigits(text: string): [string, string] {
  const words = text.split(" ").filter((word) => /[\p{L}_]/u.test(word));
  const numbers = text.split(" ").filter((word) => !/[\p{L}_]/u.test(word));
  return [words.join(" "), digitsOf(numbers.join(""))];
}

/** A whole number without its country's prefix, so that 8 912… and +7 912… find the same. */
function phoneDigits(digits: string, country: string): string {
  const read = digits.length >= 10 ? readPhone(digits, country) : undefined;
  return read?.ok ? digitsOf(read.value) : digits.slice(-15);
}
