import { dayNumberOf } from "../../shared/day-number.ts";
import type { BoughtItem } from "./client-fact.ts";

/** When a client last bought a product (`p<productId>`) or of a category (`c<categoryKey>`): day numbers. */
export type Bought = Record<string, number>;

/** The map with the items of one purchase more; the same object when it tells nothing new. */
export function withBought(
  bought: Bought | undefined,
  { day, items = [] }: { day: string; items?: readonly BoughtItem[] },
): Bought | undefined {
  const today = dayNumberOf(day);
  const later = items.flatMap(keysOf).filter((key) => (bought?.[key] ?? Number.NEGATIVE_INFINITY) < today);
  if (later.length === 0) return bought;
  return { ...bought, ...Object.fromEntries(later.map((key) => [key, today])) };
}

/** The key of the first product on a receipt. */
export function firstProductOf(items: readonly BoughtItem[] = []): string | undefined {
  const product = items.find((item) => item.product !== undefined)?.product;
  return product === undefined ? undefined : productKeyOf(product);
}

function keysOf({ product, category }: BoughtItem): string[] {
  return [
    ...(product === undefined ? [] : [productKeyOf(product)]),
    ...(category === undefined ? [] : [`c${category}`]),
  ];
}

function productKeyOf(productId: string): string {
  return `p${productId}`;
}
