/** No value reaches this cut. */
export const outOfReach = Number.MAX_SAFE_INTEGER;

/**
 * The values that part a whole by percent_rank (share of the others that are lower): the k-th cut is the least
 * value with at least k/parts of the others below it. Equal values always fall on the same side; rules.md §4.
 * `sorted` ascends.
 */
export function cutsOf(sorted: ArrayLike<number>, parts: number): number[] {
  const cuts = new Array<number>(parts - 1).fill(outOfReach);
  const others = sorted.length - 1;
  let cut = 1;
  for (let at = 0; at < sorted.length && cut < parts; at++) {
    const value = sorted[at] ?? 0;
    if (at > 0 && value === sorted[at - 1]) continue;
    // Whoever is alone is at the top.
    const reached = others === 0 ? parts : Math.floor((at * parts) / others);
    for (; cut < parts && cut <= reached; cut++) cuts[cut - 1] = value;
  }
  return cuts;
}

/** How many of the ascending cuts the value reaches. */
export function reachedOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? outOfReach) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function ascending(values: ArrayLike<number>): Float64Array {
  return countedUp(values) ?? Float64Array.from(values).sort();
}

const countedMost = 0xffff;

/** Days and counts are small whole numbers: of a million the places are counted, not compared. */
function countedUp(values: ArrayLike<number>): Float64Array | undefined {
  const counts = new Uint32Array(countedMost + 1);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (!(value >= 0 && value <= countedMost) || value !== (value | 0)) return undefined;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const sorted = new Float64Array(values.length);
  let from = 0;
  for (let value = 0; from < sorted.length; value++) {
    const until = from + (counts[value] ?? 0);
    sorted.fill(value, from, until);
    from = until;
  }
  return sorted;
}
