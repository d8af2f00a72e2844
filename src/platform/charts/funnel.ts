import { amount } from "./amount.ts";
import type { FunnelChart } from "./chart.ts";
import type { Drawing } from "./drawing.ts";
import { colour, inner, margin, size, toneColour, width } from "./look.ts";
import { headOf, type Shape, written } from "./paper.ts";
import { drawable, fitted, widthOf } from "./words.ts";

const pitch = 152;
const barHeight = 84;
const narrowest = 14;
const shades = [toneColour.main, "#2f83c9", "#2c93a8", toneColour.good, "#4aa857"];

/** Steps in the middle of the sheet, each as wide as it is reached; what is left of the first one stands beside. */
export function funnelDrawing(chart: FunnelChart): Drawing {
  const { steps } = chart;
  const head = headOf(chart);
  const top = head.y + 16;
  const largest = Math.max(1, ...steps.map(({ value }) => value));
  const widths = steps.map(({ value }) => (value <= 0 ? 0 : Math.max(narrowest, (value / largest) * inner)));
  const shapes = steps.flatMap((step, at) => stepShapes(chart, step, top + at * pitch));
  return {
    height: top + steps.length * pitch + margin - 16,
    shapes: [
      ...head.shapes,
      ...widths.flatMap((own, at) => bodyOf(own, { at, top: top + at * pitch + 48 })),
      ...shapes,
    ],
  };
}

function stepShapes(
  { locale }: FunnelChart,
  { name, value, note }: FunnelChart["steps"][number],
  y: number,
): Shape[] {
  const figure = `${amount(value, "count", locale)}${note === undefined ? "" : ` · ${drawable(note)}`}`;
  const room = inner - widthOf(figure, size.text, "bold") - 30;
  return [
    written(fitted(name, room, size.text), { x: margin, y: y + 22, size: size.text }),
    written(figure, { x: width - margin, y: y + 22, size: size.text, weight: "bold", align: "right" }),
  ];
}

function bodyOf(own: number, { at, top }: { at: number; top: number }): Shape[] {
  const fill = shades[Math.min(at, shades.length - 1)] ?? toneColour.main;
  const x = (width - own) / 2;
  const track = {
    type: "rect",
    shape: { x: margin, y: top, width: inner, height: barHeight, r: 12 },
    style: { fill: colour.track },
    silent: true,
    z: 0,
  };
  const bar = { ...track, shape: { ...track.shape, x, width: own }, style: { fill }, z: 3 };
  return own === 0 ? [track] : [track, bar];
}
