import { oneLine } from "./text.ts";

/** How a text is compared: small letters, ё as е. Kept beside the text itself and used by every search. */
export function searchKey(text: string): string {
  return oneLine(text).toLowerCase().replaceAll("ё", "е");
}

/** Every word that a search by prefix may begin with, once each: `Анна-Мария О'Нил` → анна, мария, о, нил. */
export function searchWords(text: string): string[] {
  return [...new Set(searchKey(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])];
}
