import { type Bitmap, setBit } from "./bitmap.ts";

/**
 * Of one product (category, tag): who has it and since what day. Rows lie in chunks of 65,536: a chunk that few
 * have is a sorted list, four bytes each; one that many have is an array of days. Day 0: has it not.
 */
export interface LastDays {
  set(row: number, day: number): void;
  /** Sets the bit of every row with a day in [from, to]. */
  markBetween(bits: Bitmap, from: number, to: number): void;
  bytes(): number;
}

const chunkBits = 16;
const chunkRows = 1 << chunkBits;
/** From here on the list is larger than the array. */
const listMax = chunkRows / 2;

interface Chunk {
  count: number;
  /** Of a list: the low halves of its rows, ascending, and the day of each. Of an array: the days alone. */
  rows: Uint16Array | undefined;
  days: Uint16Array;
}

export function lastDays(): LastDays {
  const chunks: (Chunk | undefined)[] = [];
  return {
    set(row, day) {
      const at = row >>> chunkBits;
      const chunk = chunks[at];
      const low = row & (chunkRows - 1);
      if (chunk === undefined) {
        if (day !== 0) chunks[at] = { count: 1, rows: Uint16Array.of(low), days: Uint16Array.of(day) };
      } else if (chunk.rows === undefined) chunk.days[low] = day;
      else setInList(chunk, chunk.rows, low, day);
    },

    markBetween(bits, from, to) {
      const least = Math.max(1, from);
      for (const [at, chunk] of chunks.entries()) {
        if (chunk !== undefined) markChunk(chunk, { bits, base: at << chunkBits, least, most: to });
      }
    },

    bytes: () =>
      chunks.reduce((sum, chunk) => sum + (chunk?.days.byteLength ?? 0) + (chunk?.rows?.byteLength ?? 0), 0),
  };
}

function setInList(chunk: Chunk, rows: Uint16Array, low: number, day: number): void {
  const at = placeOf(rows, chunk.count, low);
  if (at < chunk.count && rows[at] === low) {
    if (day !== 0) chunk.days[at] = day;
    else remove(chunk, rows, at);
  } else if (day !== 0) insert(chunk, rows, at, low, day);
}

function insert(chunk: Chunk, rows: Uint16Array, at: number, low: number, day: number): void {
  if (chunk.count >= listMax) {
    toArray(chunk, rows);
    chunk.days[low] = day;
    return;
  }
  if (chunk.count === rows.length) {
    const room = Math.min(listMax, Math.ceil(chunk.count * 1.25) + 4);
    chunk.rows = widened(rows, room);
    chunk.days = widened(chunk.days, room);
    insert(chunk, chunk.rows, at, low, day);
    return;
  }
  rows.copyWithin(at + 1, at, chunk.count);
  chunk.days.copyWithin(at + 1, at, chunk.count);
  rows[at] = low;
  chunk.days[at] = day;
  chunk.count += 1;
}

function remove(chunk: Chunk, rows: Uint16Array, at: number): void {
  rows.copyWithin(at, at + 1, chunk.count);
  chunk.days.copyWithin(at, at + 1, chunk.count);
  chunk.count -= 1;
}

function toArray(chunk: Chunk, rows: Uint16Array): void {
  const days = new Uint16Array(chunkRows);
  for (let at = 0; at < chunk.count; at += 1) days[rows[at] ?? 0] = chunk.days[at] ?? 0;
  chunk.rows = undefined;
  chunk.days = days;
}

function widened(values: Uint16Array, length: number): Uint16Array {
  const wider = new Uint16Array(length);
  wider.set(values);
  return wider;
}

/** Where `low` is or would be; rows mostly come in order, so the end is looked at first. */
function placeOf(rows: Uint16Array, count: number, low: number): number {
  if (count === 0 || (rows[count - 1] ?? 0) < low) return count;
  let [from, till] = [0, count - 1];
  while (from < till) {
    const middle = (from + till) >>> 1;
    if ((rows[middle] ?? 0) < low) from = middle + 1;
    else till = middle;
  }
  return from;
}

interface Marking {
  bits: Bitmap;
  base: number;
  least: number;
  most: number;
}

function markChunk({ rows, days, count }: Chunk, { bits, base, least, most }: Marking): void {
  const length = rows === undefined ? days.length : count;
  for (let at = 0; at < length; at += 1) {
    const day = days[at] ?? 0;
    if (day >= least && day <= most) setBit(bits, base + (rows === undefined ? at : (rows[at] ?? 0)));
  }
}
