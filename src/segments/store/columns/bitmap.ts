/** One bit a client, 32 to a word; bits past the last client are 0. */
export type Bitmap = Uint32Array;

export function emptyBitmap(rows: number): Bitmap {
  return new Uint32Array((rows + 31) >>> 5);
}

export function hasBit(bits: Bitmap, row: number): boolean {
  return ((bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
}

export function setBit(bits: Bitmap, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function clearBit(bits: Bitmap, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31));
}

/** The three below change their first argument and give it back. */
export function keepCommon(bits: Bitmap, other: Bitmap): Bitmap {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0);
  return bits;
}

export function addAll(bits: Bitmap, other: Bitmap): Bitmap {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0);
  return bits;
}

export function takeAway(bits: Bitmap, other: Bitmap): Bitmap {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & ~(other[at] ?? 0);
  return bits;
}

export function countBits(bits: Bitmap): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) count += ones(bits[at] ?? 0);
  return count;
}

/** How many are in both, without a third bitmap. */
export function countCommon(bits: Bitmap, other: Bitmap): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) count += ones((bits[at] ?? 0) & (other[at] ?? 0));
  return count;
}

/** The rows of the bits, ascending. */
export function* rowsOf(bits: Bitmap): Generator<number> {
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1)
      yield at * 32 + 31 - Math.clz32(word & -word);
  }
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
