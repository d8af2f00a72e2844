/** The margin in a product's price, a whole percent; below 0 when it sells under its cost, undefined when not known. */
export function marginOf(product: {
  priceKopecks?: number;
  costKopecks?: number;
  marginPercent?: number;
}): number | undefined {
  const { priceKopecks, costKopecks, marginPercent } = product;
  if (marginPercent !== undefined) return marginPercent;
  if (priceKopecks === undefined || costKopecks === undefined) return undefined;
  return Math.round(((priceKopecks - costKopecks) / priceKopecks) * 100);
}
