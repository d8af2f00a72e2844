/** The kinds of values that are read; the numbers are those of the BSON specification. */
export const bsonType = {
  double: 1,
  string: 2,
  document: 3,
  array: 4,
  binary: 5,
  undefined: 6,
  objectId: 7,
  boolean: 8,
  date: 9,
  null: 10,
  code: 13,
  symbol: 14,
  int32: 16,
  timestamp: 17,
  int64: 18,
  decimal: 19,
} as const;

/** One element: its kind, the number of its name (`nameNo`), and where its value begins. */
export type Visit = (type: number, name: number, at: number) => void;

/**
 * Visits the elements of the document (or array) at `at`. Decoding rows into objects, or names into strings, would
 * take most of the time of building the columns, so both are read where they lie.
 */
export function eachElement(bytes: Buffer, at: number, visit: Visit): void {
  const end = at + bytes.readInt32LE(at) - 1;
  for (let next = at + 4; next < end; ) {
    const type = bytes[next] ?? 0;
    let name = 0;
    let nameEnd = next + 1;
    for (let sign = bytes[nameEnd] ?? 0; sign !== 0; sign = bytes[nameEnd] ?? 0) {
      name = (Math.imul(name, 31) + sign) | 0;
      nameEnd += 1;
    }
    const value = nameEnd + 1;
    visit(type, name, value);
    next = value + sizeOf(bytes, type, value);
  }
}

/** The number that a name is told by; the names of a client's fields have different ones. */
export function nameNo(name: string): number {
  let number = 0;
  for (const sign of Buffer.from(name)) number = (Math.imul(number, 31) + sign) | 0;
  return number;
}

/** The name of the element whose value begins at `at`. */
export function nameBefore(bytes: Buffer, at: number): string {
  let from = at - 1;
  while (from > 0 && !isKind(bytes[from - 1] ?? 0)) from -= 1;
  return wordAt(bytes, from, at - 1);
}

// A kind is below 32 and a sign of our keys is not.
function isKind(byte: number): boolean {
  return byte < 32;
}

/** The same without names: what an array holds. */
export function eachItem(bytes: Buffer, at: number, visit: (type: number, at: number) => void): void {
  const end = at + bytes.readInt32LE(at) - 1;
  for (let next = at + 4; next < end; ) {
    const type = bytes[next] ?? 0;
    let nameEnd = next + 1;
    while (bytes[nameEnd] !== 0) nameEnd += 1;
    visit(type, nameEnd + 1);
    next = nameEnd + 1 + sizeOf(bytes, type, nameEnd + 1);
  }
}

export function numberAt(bytes: Buffer, type: number, at: number): number {
  if (type === bsonType.int32) return bytes.readInt32LE(at);
  if (type === bsonType.double) return bytes.readDoubleLE(at);
  return longAt(bytes, at);
}

/** Milliseconds since 1970. */
export function dateAt(bytes: Buffer, at: number): number {
  return longAt(bytes, at);
}

/** A word that many clients have: kept once, and compared instead of made anew. */
export function textAt(bytes: Buffer, at: number): string {
  return wordAt(bytes, at + 4, at + 3 + bytes.readInt32LE(at));
}

/** A text of one's own, like an id. */
export function ownTextAt(bytes: Buffer, at: number): string {
  return bytes.toString("utf8", at + 4, at + 3 + bytes.readInt32LE(at));
}

interface Word {
  bytes: Buffer;
  text: string;
}

const known: (Word | undefined)[] = new Array(4_096);

function wordAt(bytes: Buffer, from: number, to: number): string {
  let number = to - from;
  for (let at = from; at < to; at += 1) number = (Math.imul(number, 31) + (bytes[at] ?? 0)) | 0;
  const place = (number ^ (number >>> 12)) & 4_095;
  const word = known[place];
  if (word !== undefined && isSame(word.bytes, bytes, from, to)) return word.text;
  const text = bytes.toString("utf8", from, to);
  known[place] = { bytes: Buffer.from(bytes.subarray(from, to)), text };
  return text;
}

function isSame(word: Buffer, bytes: Buffer, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at += 1) if (word[at] !== bytes[from + at]) return false;
  return true;
}

function longAt(bytes: Buffer, at: number): number {
  return bytes.readInt32LE(at + 4) * 0x1_0000_0000 + bytes.readUInt32LE(at);
}

const fixedSizes = new Int8Array(20).fill(-1);
for (const [type, size] of [
  [bsonType.double, 8],
  [bsonType.undefined, 0],
  [bsonType.objectId, 12],
  [bsonType.boolean, 1],
  [bsonType.date, 8],
  [bsonType.null, 0],
  [bsonType.int32, 4],
  [bsonType.timestamp, 8],
  [bsonType.int64, 8],
  [bsonType.decimal, 16],
] as const) {
  fixedSizes[type] = size;
}

function sizeOf(bytes: Buffer, type: number, at: number): number {
  const fixed = fixedSizes[type] ?? -1;
  if (fixed >= 0) return fixed;
  if (type === bsonType.document || type === bsonType.array) return bytes.readInt32LE(at);
  if (type === bsonType.binary) return 5 + bytes.readInt32LE(at);
  if (type === bsonType.string || type === bsonType.code || type === bsonType.symbol) {
    return 4 + bytes.readInt32LE(at);
  }
  throw new Error(`A client's row holds a value of the kind ${type}, which columns cannot read`);
}
