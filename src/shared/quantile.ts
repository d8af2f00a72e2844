/** The value below which this share (0–1) of the values lies: linear between the two nearest ranks. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] ?? 0;
  const above = sorted[Math.ceil(rank)] ?? below;
  return below + (above - below) * (rank - Math.floor(rank));
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}
