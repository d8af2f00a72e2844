/**
 * What a column holds: text; money in kopecks; a count; a local ISO date (`2026-11-16`), or one with its time
 * (`2026-11-16T10:12`), of the shop's zone.
 */
export type ColumnKind = "text" | "money" | "count" | "date" | "time";

export type Cell = string | number | null;

export interface SheetHead {
  /** At most 31 characters. */
  name: string;
  /** `width` in characters. */
  columns: { title: string; kind: ColumnKind; width: number }[];
}

/** A sheet with its rows, which come in batches, so that many of them never stand in memory at once. */
export interface Sheet extends SheetHead {
  rows: Iterable<readonly Cell[][]> | AsyncIterable<readonly Cell[][]>;
}
