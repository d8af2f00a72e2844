/**
 * Which row a client has. An id is 16 signs of base64url, so 12 bytes; rows are found by an open hash over
 * them. That is 20 bytes a client where a `Map` takes over a hundred. Other ids (there are none) lie in a map.
 */
export interface IdIndex {
  /** The row of this id, or -1. */
  find(id: string): number;
  /** The row of this id, given to it when it has none: one that was let go of, or the next. */
  take(id: string): number;
  /** Lets the row of this id go; -1 when it has none. */
  drop(id: string): number;
  idOf(row: number): string;
  /** Rows ever given out: the length of every column. */
  rows(): number;
  bytes(): number;
}

const wordsOfId = 3;
const none = 0;

export function idIndex(expected: number): IdIndex {
  let ids = new Uint32Array(Math.max(64, expected) * wordsOfId);
  // Row + 1; none: free.
  let table = new Uint32Array(sizeFor(expected));
  const odd = new Map<string, number>();
  const oddIds = new Map<number, string>();
  const free: number[] = [];
  const words = new Uint32Array(wordsOfId);
  let given = 0;
  let held = 0;

  return {
    find(id) {
      return pack(id, words) ? (table[place()] ?? none) - 1 : (odd.get(id) ?? -1);
    },

    take(id) {
      if (!pack(id, words)) return takeOdd(id);
      if ((held + 1) * 3 > table.length * 2) enlarge();
      const at = place();
      if (table[at] !== none) return (table[at] ?? none) - 1;
      const row = nextRow();
      ids.set(words, row * wordsOfId);
      table[at] = row + 1;
      held += 1;
      return row;
    },

    drop(id) {
      const row = this.find(id);
      if (row < 0) return row;
      free.push(row);
      if (odd.delete(id)) oddIds.delete(row);
      else closeGap(place());
      return row;
    },

    idOf(row) {
      return oddIds.get(row) ?? unpack(ids.subarray(row * wordsOfId, (row + 1) * wordsOfId));
    },

    rows: () => given,
    bytes: () => ids.byteLength + table.byteLength,
  };

  function nextRow(): number {
    const row = free.pop() ?? given++;
    if ((row + 1) * wordsOfId > ids.length) {
      const wider = new Uint32Array(Math.ceil((row + 1) * 1.25) * wordsOfId);
      wider.set(ids);
      ids = wider;
    }
    return row;
  }

  function takeOdd(id: string): number {
    const row = odd.get(id) ?? nextRow();
    odd.set(id, row);
    oddIds.set(row, id);
    return row;
  }

  /** Where the id in `words` lies in the table, or the free place where it would. */
  function place(): number {
    const mask = table.length - 1;
    let at = hashOf(words[0] ?? 0, words[1] ?? 0) & mask;
    for (;;) {
      const row = (table[at] ?? none) - 1;
      if (row < 0) return at;
      const base = row * wordsOfId;
      if (ids[base] === words[0] && ids[base + 1] === words[1] && ids[base + 2] === words[2]) return at;
      at = (at + 1) & mask;
    }
  }

  function enlarge(): void {
    const old = table;
    table = new Uint32Array(old.length * 2);
    for (const entry of old) if (entry !== none) put(entry);
  }

  function put(entry: number): void {
    const base = (entry - 1) * wordsOfId;
    let at = hashOf(ids[base] ?? 0, ids[base + 1] ?? 0) & (table.length - 1);
    while (table[at] !== none) at = (at + 1) & (table.length - 1);
    table[at] = entry;
  }

  /** Takes an entry out and moves up those behind it, so that no search ends too early. */
  function closeGap(gap: number): void {
    table[gap] = none;
    held -= 1;
    for (let at = (gap + 1) & (table.length - 1); table[at] !== none; at = (at + 1) & (table.length - 1)) {
      const entry = table[at] ?? none;
      table[at] = none;
      put(entry);
    }
  }
}

function sizeFor(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(64, expected * 1.5)));
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ (second >>> 7), 0x9e37_79b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const sixBits = new Uint8Array(128).fill(255);
for (const [value, sign] of [...alphabet].entries()) sixBits[sign.charCodeAt(0)] = value;

/** Sixteen signs of six bits into three words; false when the id is none of ours. */
function pack(id: string, into: Uint32Array): boolean {
  if (id.length !== 16) return false;
  let [first, second, third] = [0, 0, 0];
  for (let at = 0; at < 16; at += 1) {
    const value = sixBits[id.charCodeAt(at)] ?? 255;
    if (value === 255) return false;
    first = (first << 6) | (second >>> 26);
    second = (second << 6) | (third >>> 26);
    third = (third << 6) | value;
  }
  into[0] = first;
  into[1] = second;
  into[2] = third;
  return true;
}

function unpack(words: Uint32Array): string {
  let [first = 0, second = 0, third = 0] = words;
  let id = "";
  for (let at = 0; at < 16; at += 1) {
    id = alphabet[third & 63] + id;
    third = (third >>> 6) | (second << 26);
    second = (second >>> 6) | (first << 26);
    first >>>= 6;
  }
  return id;
}
