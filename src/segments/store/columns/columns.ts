import { type Bitmap, emptyBitmap } from "./bitmap.ts";
import { type Dictionary, dictionary } from "./dictionary.ts";
import { type IdIndex, idIndex } from "./id-index.ts";
import type { LastDays } from "./last-days.ts";
import { type WideColumn, wideColumn } from "./wide-column.ts";

/** Bytes a client: 54 here, 20 of the ids, 16 of money, 4 for each product, category, tag and refusal that he has. */
const shape = {
  /** Standing, stage, reachable, potential: `stateOf`. */
  state: Uint8Array,
  /** Sex, kind, offer, referred, the owner's VIP mark: `marksOf`. */
  marks: Uint8Array,
  /** Pace, even for a year, planned cycle, own rhythm: `rhythmBitsOf`. */
  rhythm: Uint8Array,
  /** Consents, reach, an open complaint: `contactOf`. */
  contact: Uint8Array,
  /** The last score and one; 0: none. */
  score: Uint8Array,
  scoredAt: Uint32Array,
  missedInARow: Uint8Array,
  purchaseDays: Uint8Array,
  birthYear: Uint8Array,
  birthMonthDay: Uint16Array,
  purchases: Uint16Array,
  /** Day numbers; 0: none. */
  lastDay: Uint16Array,
  returnOn: Uint16Array,
  /** Instants in whole seconds, 0: none; the two that are measured from one another with their milliseconds. */
  createdAt: Uint32Array,
  workedAt: Uint32Array,
  nextDueAt: Uint32Array,
  lastPurchaseAt: Uint32Array,
  lastPurchaseMs: Uint16Array,
  sleepsAt: Uint32Array,
  sleepsMs: Uint16Array,
  /** Numbers of words. */
  leadStep: Uint16Array,
  responsible: Uint16Array,
  source: Uint16Array,
  city: Uint16Array,
  /** The labels of the last night: `labelCodeOf`. */
  label: Uint32Array,
  /** Purchase days of the last 12 months. */
  yearDays: Uint16Array,
} as const;

type Name = keyof typeof shape;
type Arrays = { [Of in Name]: InstanceType<(typeof shape)[Of]> };

/** Everything about all clients: a place in each array for each row. */
export interface Columns extends Arrays {
  ids: IdIndex;
  /** Rows that are clients. */
  alive: Bitmap;
  totalKopecks: WideColumn;
  yearKopecks: WideColumn;
  yearKnown: WideColumn;
  yearMargin: WideColumn;
  steps: Dictionary;
  members: Dictionary;
  sources: Dictionary;
  cities: Dictionary;
  /** By `p…`, `c…` the last day; by reason the day (UTC) of the last work, at least 1; by tag day 1. */
  bought: Map<string, LastDays>;
  lost: Map<string, LastDays>;
  tags: Map<string, LastDays>;
  /** Few have one. */
  wallets: Map<number, { kopecks: number; at: string }>;
}

const wideNames = ["totalKopecks", "yearKopecks", "yearKnown", "yearMargin"] as const;

export function emptyColumns(expected: number): Columns {
  const rows = wholeWords(expected);
  const arrays = Object.fromEntries(Object.entries(shape).map(([name, Of]) => [name, new Of(rows)]));
  const wides = Object.fromEntries(wideNames.map((name) => [name, wideColumn(rows)]));
  return {
    ...(arrays as unknown as Arrays),
    ...(wides as unknown as Pick<Columns, (typeof wideNames)[number]>),
    ids: idIndex(rows),
    alive: emptyBitmap(rows),
    ...{ steps: dictionary(), members: dictionary(), sources: dictionary(), cities: dictionary() },
    ...{ bought: new Map(), lost: new Map(), tags: new Map(), wallets: new Map() },
  };
}

/** Makes place for one more row. */
export function makePlace(columns: Columns, row: number): void {
  if (row < columns.state.length) return;
  const rows = wholeWords((row + 1) * 1.25);
  for (const [name, Of] of Object.entries(shape)) {
    const wider = new Of(rows);
    wider.set(columns[name as Name]);
    Object.assign(columns, { [name]: wider });
  }
  for (const name of wideNames) columns[name].grow(rows);
  const alive = emptyBitmap(rows);
  alive.set(columns.alive);
  columns.alive = alive;
}

/** A loop goes by words of 32 rows: a column never ends inside of one. */
function wholeWords(rows: number): number {
  return Math.ceil(Math.max(64, rows) / 32) * 32;
}

export function listsOf({ bought, lost, tags }: Columns): LastDays[] {
  return [bought, lost, tags].flatMap((lists) => [...lists.values()]);
}

export function bytesOf(columns: Columns): number {
  const arrays = Object.keys(shape).map((name) => columns[name as Name].byteLength);
  const wides = wideNames.map((name) => columns[name].near.byteLength);
  const lists = listsOf(columns).map((list) => list.bytes());
  return [...arrays, ...wides, ...lists, columns.ids.bytes(), columns.alive.byteLength].reduce(
    (sum, bytes) => sum + bytes,
    0,
  );
}
