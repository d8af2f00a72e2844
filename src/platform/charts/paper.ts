import type { Chart } from "./chart.ts";
import { family } from "./font.ts";
import { colour, inner, margin, size, width } from "./look.ts";
import { fitted, inTwoLines, type Weight, widthOf } from "./words.ts";

/** A shape that is put on the picture as it is, beside the series that echarts lays out. */
export type Shape = Record<string, unknown>;

export interface Written {
  x: number;
  y: number;
  size: number;
  weight?: Weight;
  fill?: string;
  align?: "left" | "center" | "right";
  /** Ground around the letters keeps them readable over a line. */
  halo?: boolean;
}

/** Text whose middle stands at `y`. What does not fit must have been shortened before. */
export function written(text: string, { x, y, size: fontSize, weight, fill, align, halo }: Written): Shape {
  const style = {
    text,
    fontSize,
    fontFamily: family,
    fontWeight: weight === "bold" ? "bold" : "normal",
    fill: fill ?? colour.ink,
    align: align ?? "left",
    verticalAlign: "middle",
    ...(halo ? { stroke: colour.ground, lineWidth: 8 } : {}),
  };
  return { type: "text", x, y, style, silent: true, z: 10 };
}

export function box(
  [x, y, boxWidth, height]: readonly [x: number, y: number, width: number, height: number],
  fill: string,
  radius = 0,
): Shape {
  const shape = { x, y, width: Math.max(0, boxWidth), height, r: radius };
  return { type: "rect", shape, style: { fill }, silent: true, z: 1 };
}

export function line(
  [x1, y1, x2, y2]: readonly [x1: number, y1: number, x2: number, y2: number],
  stroke: string,
  more: { lineWidth?: number; lineDash?: number[]; z?: number } = {},
): Shape {
  const { z = 2, lineWidth = 2, lineDash } = more;
  return { type: "line", shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth, lineDash }, silent: true, z };
}

/** The title and the figures under it; `y` is where the picture itself may begin. */
export function headOf({ title, subtitle }: Chart): { shapes: Shape[]; y: number } {
  const shapes: Shape[] = [];
  let y = margin + size.title / 2;
  for (const words of inTwoLines(title, inner, size.title, "bold")) {
    shapes.push(written(words, { x: margin, y, size: size.title, weight: "bold" }));
    y += size.title * 1.25;
  }
  for (const words of subtitle === undefined ? [] : inTwoLines(subtitle, inner, size.text)) {
    shapes.push(written(words, { x: margin, y, size: size.text, fill: colour.muted }));
    y += size.text * 1.35;
  }
  return { shapes, y: y + 14 };
}

export interface LegendEntry {
  name: string;
  fill: string;
  /** Drawn as a piece of a line instead of a square. */
  asLine?: boolean;
}

/** Names with their colours, as many in a row as there is room for. */
export function legendOf(entries: readonly LegendEntry[], top: number): { shapes: Shape[]; y: number } {
  const shapes: Shape[] = [];
  let [x, y] = [margin, top + 20];
  for (const { name, fill, asLine } of entries) {
    const words = fitted(name, inner / 2 - 70, size.label);
    const room = 44 + widthOf(words, size.label) + 36;
    if (x > margin && x + room - 36 > width - margin) [x, y] = [margin, y + 52];
    shapes.push(
      asLine
        ? line([x, y, x + 32, y], fill, { lineWidth: 7, lineDash: [14, 8] })
        : box([x, y - 14, 28, 28], fill, 6),
    );
    shapes.push(written(words, { x: x + 44, y, size: size.label, fill: colour.muted }));
    x += room;
  }
  return { shapes, y: entries.length === 0 ? top : y + 42 };
}
