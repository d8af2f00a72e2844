import { amount } from "./amount.ts";
import type { CurveChart } from "./chart.ts";
import { plotOf } from "./columns.ts";
import type { Drawing } from "./drawing.ts";
import { colour, margin, size, toneColour, width } from "./look.ts";
import { box, headOf, line, type Shape, written } from "./paper.ts";
import { fitted, widthOf } from "./words.ts";

/** A curve of shares with its even line, and one point of it led to both axes. */
export function curveDrawing(chart: CurveChart): Drawing {
  const { points, axes, locale, mark } = chart;
  const head = headOf(chart);
  const scale = { max: 100, step: 20 };
  const plot = plotOf({ top: head.y + 70, ...scale, unit: "percent", locale, count: 1 });
  const top = plot.grid.top ?? 0;
  const xOf = (share: number) => plot.left + share * (width - margin - plot.left);
  const yOf = (share: number) => plot.bottom - share * (plot.bottom - top);
  const names = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) =>
    written(amount(share * 100, "percent", locale), {
      x: Math.min(xOf(share), width - 66),
      y: plot.bottom + 40,
      size: size.small,
      fill: colour.muted,
      align: "center",
    }),
  );
  return {
    height: plot.bottom + 140,
    grid: plot.grid,
    xAxis: { type: "value", show: false, min: 0, max: 1 },
    yAxis: { type: "value", show: false, min: 0, max: 1 },
    series: [
      {
        type: "line",
        data: points,
        symbol: "none",
        lineStyle: { color: toneColour.main, width: 7 },
        areaStyle: { color: toneColour.main, opacity: 0.14 },
        z: 4,
      },
    ],
    shapes: [
      ...head.shapes,
      ...plot.shapes,
      ...names,
      written(fitted(axes[1], width / 2, size.label), {
        x: margin,
        y: top - 42,
        size: size.label,
        fill: colour.muted,
      }),
      written(axes[0], {
        x: width - margin,
        y: plot.bottom + 92,
        size: size.label,
        fill: colour.muted,
        align: "right",
      }),
      line([xOf(0), yOf(0), xOf(1), yOf(1)], colour.axis, { lineDash: [6, 10], z: 2 }),
      ...(mark === undefined
        ? []
        : markOf(mark, { x: xOf(mark.x), y: yOf(mark.y), left: plot.left, bottom: plot.bottom })),
    ],
  };
}

function markOf(
  { text }: NonNullable<CurveChart["mark"]>,
  { x, y, left, bottom }: { x: number; y: number; left: number; bottom: number },
): Shape[] {
  const px = size.text;
  const words = fitted(text, width - margin - left - 60, px, "bold");
  const room = widthOf(words, px, "bold");
  const boxLeft = Math.min(x + 34, width - margin - room - 40);
  const dashed = { lineWidth: 4, lineDash: [12, 9], z: 6 };
  return [
    line([x, y, x, bottom], colour.plan, dashed),
    line([left, y, x, y], colour.plan, dashed),
    {
      type: "circle",
      shape: { cx: x, cy: y, r: 13 },
      style: { fill: colour.plan, stroke: colour.ground, lineWidth: 5 },
      silent: true,
      z: 8,
    },
    { ...box([boxLeft, y + 36, room + 40, 68], colour.ground, 12), z: 7 },
    written(words, { x: boxLeft + 20, y: y + 70, size: px, weight: "bold", fill: colour.plan }),
  ];
}
