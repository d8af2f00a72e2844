import { type Bitmap, rowsOf } from "./bitmap.ts";
import { far, type WideColumn } from "./wide-column.ts";

export type Whole = Uint8Array | Uint16Array | Uint32Array;

/**
 * The loops over a column. Each looks only at the rows of `among` and gives those that hold; words of 32 rows
 * that nobody is in are stepped over, and inside of a word nothing branches: `?:` on a comparison would, which takes
 * five times as long as `Number`.
 */

/** `(value >>> shift) & mask` is one of the allowed (1 at its place). */
export function rowsAllowed(
  column: Whole,
  among: Bitmap,
  { allowed, shift = 0, mask = 0xffff }: { allowed: Uint8Array; shift?: number; mask?: number },
): Bitmap {
  const found = new Uint32Array(among.length);
  for (let at = 0; at < among.length; at += 1) {
    const asked = among[at] ?? 0;
    if (asked === 0) continue;
    const first = at * 32;
    let word = 0;
    for (let bit = 0; bit < 32; bit += 1) {
      word |= (allowed[((column[first + bit] ?? 0) >>> shift) & mask] ?? 0) << bit;
    }
    found[at] = word & asked;
  }
  return found;
}

/** Values in [from, to]. */
export function rowsBetween(column: Whole, among: Bitmap, from: number, to: number): Bitmap {
  const found = new Uint32Array(among.length);
  const least = Math.max(0, Math.ceil(from));
  const span = Math.min(0xffff_ffff, Math.floor(to)) - least;
  if (span < 0) return found;
  // What is less than the least is, unsigned, more than the span; with the sign turned over both are 32-bit integers.
  const [low, most] = [least | 0, (span ^ sign) | 0];
  for (let at = 0; at < among.length; at += 1) {
    const asked = among[at] ?? 0;
    if (asked === 0) continue;
    const first = at * 32;
    let word = 0;
    for (let bit = 0; bit < 32; bit += 1) {
      word |= Number(((((column[first + bit] ?? 0) - low) | 0) ^ sign) <= most) << bit;
    }
    found[at] = word & asked;
  }
  return found;
}

const sign = 0x8000_0000 | 0;

export function moneyBetween(column: WideColumn, among: Bitmap, from: number, to: number): Bitmap {
  const { near } = column;
  const found = new Uint32Array(among.length);
  for (let at = 0; at < among.length; at += 1) {
    const asked = among[at] ?? 0;
    if (asked === 0) continue;
    const first = at * 32;
    let word = 0;
    for (let bit = 0; bit < 32; bit += 1) {
      let value = near[first + bit] ?? 0;
      if (value === far) value = column.at(first + bit);
      word |= (value >= from && value <= to ? 1 : 0) << bit;
    }
    found[at] = word & asked;
  }
  return found;
}

/** Instants that are there (not 0) and earlier than the given one; milliseconds count within its second. */
export function rowsBefore(
  seconds: Uint32Array,
  millis: Uint16Array,
  among: Bitmap,
  { second, ms }: { second: number; ms: number },
): Bitmap {
  const found = new Uint32Array(among.length);
  const span = second - 1;
  for (let at = 0; at < among.length; at += 1) {
    const asked = among[at] ?? 0;
    if (asked === 0) continue;
    const first = at * 32;
    let word = 0;
    for (let bit = 0; bit < 32; bit += 1) {
      const value = seconds[first + bit] ?? 0;
      const isInSecond = Number(value === second) & Number((millis[first + bit] ?? 0) < ms);
      word |= (Number((value - 1) >>> 0 < span) | isInSecond) << bit;
    }
    found[at] = word & asked;
  }
  return found;
}

/** For what takes more than one column; dearer, so it is asked last. */
export function rowsWhere(among: Bitmap, test: (row: number) => boolean): Bitmap {
  const found = new Uint32Array(among.length);
  for (const row of rowsOf(among)) {
    if (test(row)) found[row >>> 5] = (found[row >>> 5] ?? 0) | (1 << (row & 31));
  }
  return found;
}
