const enoughSums = 5;
const timesMax = 10;

/** The usual receipt of the shop: the median of its last sums; nothing while there are too few of them. */
export function usualReceipt(lastSums: readonly number[]): number | undefined {
  if (lastSums.length < enoughSums) return undefined;
  const sorted = [...lastSums].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** More than ten usual receipts: perhaps a zero too many. */
export function isSlip(amountKopecks: number, usualKopecks: number | undefined): boolean {
  return usualKopecks !== undefined && amountKopecks > timesMax * usualKopecks;
}
