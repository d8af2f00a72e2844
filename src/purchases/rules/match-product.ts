import { searchKey } from "../../shared/text-search.ts";
import type { Product } from "../../shop/index.ts";

/** The product a seller means by what he typed: its name, or the one product whose name begins so. */
export function productNamed(typed: string, products: readonly Product[]): Product | undefined {
  const wanted = searchKey(typed);
  if (wanted === "") return undefined;
  const exact = products.find(({ name }) => searchKey(name) === wanted);
  if (exact) return exact;
  const [only, ...others] = products.filter(({ name }) => searchKey(name).startsWith(wanted));
  return wanted.length >= lettersMin && others.length === 0 ? only : undefined;
}

const lettersMin = 3;
