import type { Product } from "../../shop/index.ts";

const favouritesMax = 6;

/**
 * The products that a seller sells most, by how often they are in his last sales; whoever has sold fewer than six
 * kinds gets the rest from the shop's list, in the owner's order.
 */
export function favouritesOf(soldIds: readonly string[], products: readonly Product[]): Product[] {
  const uses = new Map<string, number>();
  for (const id of soldIds) uses.set(id, (uses.get(id) ?? 0) + 1);
  const usesOf = ({ productId }: Product) => uses.get(productId) ?? 0;
  return [...products].sort((left, right) => usesOf(right) - usesOf(left)).slice(0, favouritesMax);
}
