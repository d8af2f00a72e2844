import type { Shape } from "./paper.ts";

/** A picture laid out: what echarts draws in its field, and the shapes around and over it. */
export interface Drawing {
  height: number;
  shapes: Shape[];
  grid?: Record<string, number>;
  xAxis?: Record<string, unknown>;
  yAxis?: Record<string, unknown>;
  series?: Record<string, unknown>[];
}
