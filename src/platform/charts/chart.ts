import type { Locale } from "../../shared/locale.ts";

/** What a figure is: money in kopecks, a count, or percent. */
export type Unit = "kopecks" | "count" | "percent";

/** Colours by what they say; the look gives them their shades. */
export type Tone = "main" | "good" | "warn" | "bad" | "calm" | "deep" | "faint";

interface Headed {
  locale: Locale;
  title: string;
  /** The figures of the whole picture in one line. */
  subtitle?: string;
}

/** Columns along time, with a line over them (a plan). */
export interface ColumnsChart extends Headed {
  kind: "columns";
  unit: Unit;
  /** `faint`: not over yet, or out of hours. */
  points: { label: string; value: number; faint?: boolean }[];
  /** What the faint columns are. */
  faintName?: string;
  /** A value per point; null leaves a gap. `names` word the columns and the line. */
  line?: { values: (number | null)[]; names: [columns: string, line: string] };
}

/**
 * Names with their bars, as given; the longest bar is the largest value. `mark`: where a plan stands. `apart`: a
 * sum of other rows, said without a bar.
 */
export interface RanksChart extends Headed {
  kind: "ranks";
  unit: Unit;
  rows: { name: string; value: number; note?: string; mark?: number; tone?: Tone; apart?: boolean }[];
  /** What the marks are. */
  markName?: string;
}

/** Steps that fewer and fewer reach. `note` stands beside the count. */
export interface FunnelChart extends Headed {
  kind: "funnel";
  steps: { name: string; value: number; note?: string }[];
}

/** Columns put together from parts, along time. The values of a part are in the order of the labels. */
export interface StacksChart extends Headed {
  kind: "stacks";
  unit: Unit;
  labels: string[];
  parts: { name: string; tone: Tone; values: number[] }[];
}

/** A map of cells. `share` 0–1 gives the shade; a cell that is null was not observed and stays grey. */
export interface HeatChart extends Headed {
  kind: "heat";
  columns: string[];
  rows: { name: string; note?: string; cells: ({ share: number; text: string } | null)[] }[];
  /** What the grey cells are, when there are any. */
  unseen?: string;
}

/** A curve from 0 % to 100 % both ways, with one point of it named. Points are shares 0–1, ascending. */
export interface CurveChart extends Headed {
  kind: "curve";
  points: [x: number, y: number][];
  mark?: { x: number; y: number; text: string };
  axes: [x: string, y: string];
}

/** A picture as plain data, so that it can be drawn in another thread. Every word is worded already. */
export type Chart = ColumnsChart | RanksChart | FunnelChart | StacksChart | HeatChart | CurveChart;
