import { escapeHtml } from "../../shared/html.ts";
import { cutTo } from "../../shared/text.ts";

/** What may stand in a mailing's text in braces, in any language of the shop. */
const names = {
  name: ["имя", "name"],
  points: ["бонусы", "points"],
  discount: ["скидка", "discount"],
} as const;

type Placeholder = keyof typeof names;
export type Values = Record<Placeholder, string>;

const pattern = /\{([^{}\n]{1,40})\}/gu;
const nameMax = 40;

/** The placeholders that nothing is known for, as they were typed. */
export function unknownPlaceholders(text: string): string[] {
  const unknown = [...text.matchAll(pattern)].filter(([, word = ""]) => placeholderOf(word) === undefined);
  return [...new Set(unknown.map(([whole]) => whole))];
}

/** The longest that each may become: the length of a text is judged by them. */
const longest: Values = { name: "я".repeat(nameMax), points: "1 000 000 000", discount: "100 %" };

/** How many signs a text has at most, once its placeholders are filled. */
export function longestLength(text: string): number {
  return text.replace(pattern, (whole, word: string) => {
    const known = placeholderOf(word);
    return known === undefined ? whole : longest[known];
  }).length;
}

/**
 * The text with its values put in, escaped. Of whoever has no name the address goes together with its comma:
 * «{имя}, здравствуйте» begins with «Здравствуйте».
 */
export function fillIn(html: string, values: Values): string {
  const named = values.name === "" ? withoutName(html) : html;
  return named.replace(pattern, (whole, word: string) => {
    const known = placeholderOf(word);
    return known === undefined ? whole : escapeHtml(cutTo(values[known], longest[known].length).text);
  });
}

/** The spans of a text in which a placeholder stands: formatting never begins or ends inside of one. */
export function placeholderSpans(text: string): { from: number; to: number }[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
    from: index,
    to: index + whole.length,
  }));
}

function placeholderOf(word: string): Placeholder | undefined {
  const small = word.trim().toLowerCase();
  const found = Object.entries(names).find(([, words]) => (words as readonly string[]).includes(small));
  return found?.[0] as Placeholder | undefined;
}

const nameWord = `\\{\\s*(?:${names.name.join("|")})\\s*\\}`;
const addressFirst = new RegExp(`^((?:<[^>]*>)*)${nameWord}((?:</[^>]*>)*)[,!]?\\s*(\\p{L}?)`, "iu");
const addressLater = new RegExp(`,?\\s*${nameWord}`, "giu");

function withoutName(html: string): string {
  return html
    .replace(addressFirst, (_whole, open: string, close: string, letter: string) => {
      return `${open}${close}${letter.toUpperCase()}`;
    })
    .replace(addressLater, "");
}
