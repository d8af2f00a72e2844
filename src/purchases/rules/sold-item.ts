import { categoryKeyOf } from "../../shared/category-key.ts";
import type { Product } from "../../shop/index.ts";
import type { SaleItem } from "./sale.ts";

/** A line of a receipt with what the shop knew of its product at the time of the sale. */
export interface SoldItem extends SaleItem {
  /** Before discount and points, when it is another sum. */
  listKopecks?: number;
  /** The category's key. */
  category?: string;
  /** What the line cost the shop. */
  costKopecks?: number;
  /** The margin that the cost was told from. */
  marginPercent?: number;
}

export function soldItems(items: readonly SaleItem[], products: readonly Product[]): SoldItem[] {
  const known = new Map(products.map((product) => [product.productId, product]));
  return items.map((item) => {
    const product = item.product === undefined ? undefined : known.get(item.product);
    if (product === undefined) return item;
    const { category, costKopecks, marginPercent } = product;
    return {
      ...item,
      ...(category === undefined ? {} : { category: categoryKeyOf(category) }),
      ...costOf(item.amountKopecks, { costKopecks, marginPercent }),
    };
  });
}

/** The same line for another price: a cost told from a margin follows it, any other stays. */
export function repricedItem({ listKopecks: _before, ...item }: SoldItem, amountKopecks: number): SoldItem {
  return { ...item, amountKopecks, ...costOf(amountKopecks, item) };
}

/** The lines for what was paid of each: a discount makes the goods no cheaper for the shop, so the costs stay. */
export function paidItems<Item extends { amountKopecks: number }>(
  items: readonly Item[],
  amounts: readonly number[],
): (Item & { listKopecks?: number })[] {
  return items.map((item, place) => {
    const { amountKopecks: listKopecks } = item;
    const amountKopecks = amounts[place] ?? listKopecks;
    return amountKopecks === listKopecks ? item : { ...item, amountKopecks, listKopecks };
  });
}

/** The longest planned cycle among the products of a receipt. */
export function cycleDaysOf(
  items: readonly Pick<SaleItem, "product">[],
  products: readonly Product[],
): number | undefined {
  const bought = new Set(items.flatMap(({ product }) => product ?? []));
  const cycles = products.flatMap(({ productId, cycleDays }) =>
    bought.has(productId) ? (cycleDays ?? []) : [],
  );
  return cycles.length === 0 ? undefined : Math.max(...cycles);
}

function costOf(
  amountKopecks: number,
  known: { costKopecks?: number | undefined; marginPercent?: number | undefined },
): Pick<SoldItem, "costKopecks" | "marginPercent"> {
  const { costKopecks, marginPercent } = known;
  if (marginPercent !== undefined) {
    return { costKopecks: Math.round((amountKopecks * (100 - marginPercent)) / 100), marginPercent };
  }
  return costKopecks === undefined ? {} : { costKopecks };
}
