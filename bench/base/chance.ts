/** A stream of chances in [0, 1), the same for the same place on every run. */
export function chancesAt(place: number): () => number {
  let state = Math.imul(place + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A waiting time of that mean. */
export function waitOf(mean: number, chance: number): number {
  return -mean * Math.log(1 - chance);
}
