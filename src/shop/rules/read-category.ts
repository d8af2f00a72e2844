import { oneLine } from "../../shared/text.ts";
import { searchKey } from "../../shared/text-search.ts";

/** A category as it is kept: one line, no «#», no underscores; undefined when it has no word or is too long. */
export function readCategory(text: string): string | undefined {
  const category = oneLine(text.slice(0, 200).replace(/^\s*#/, "").replaceAll("_", " "));
  return /[\p{L}\p{N}]/u.test(category) && category.length <= 40 ? category : undefined;
}

/** The category as the shop spells it already: «мебель» is «Мебель» when there is one. */
export function spelledAs(known: readonly (string | undefined)[], category: string): string {
  return known.find((one) => one !== undefined && searchKey(one) === searchKey(category)) ?? category;
}
