import { amount } from "./amount.ts";
import type { RanksChart } from "./chart.ts";
import type { Drawing } from "./drawing.ts";
import { colour, inner, margin, size, toneColour } from "./look.ts";
import { box, headOf, legendOf, line, type Shape, written } from "./paper.ts";
import { drawable, fitted, widthOf } from "./words.ts";

const pitch = 106;
const barHeight = 30;

/** A name and its figure in one line, their bar under them: a long name takes no room from the bars. */
export function ranksDrawing(chart: RanksChart): Drawing {
  const { rows, markName } = chart;
  const head = headOf(chart);
  const legend = legendOf(
    markName === undefined ? [] : [{ name: markName, fill: colour.plan, asLine: true }],
    head.y,
  );
  const top = legend.y + 24;
  const largest = Math.max(
    1,
    ...rows.map(({ value, mark, apart }) => Math.max(apart ? 0 : value, mark ?? 0)),
  );
  const shapes = rows.flatMap((row, at) => rowShapes(chart, row, { y: top + at * pitch, largest }));
  return {
    height: top + rows.length * pitch + margin - 24,
    grid: {
      left: margin,
      right: margin,
      top: top + 48 - (pitch - barHeight) / 2,
      height: rows.length * pitch,
    },
    xAxis: { type: "value", show: false, min: 0, max: largest },
    yAxis: { type: "category", show: false, inverse: true, data: rows.map((_, at) => at) },
    series: [
      {
        type: "bar",
        barWidth: barHeight,
        showBackground: true,
        backgroundStyle: { color: colour.track, borderRadius: 8 },
        barMinHeight: 6,
        data: rows.map(({ value, tone = "main", apart }) => ({
          value: value > 0 && !apart ? value : null,
          itemStyle: { color: toneColour[tone], borderRadius: 8 },
        })),
      },
    ],
    shapes: [...head.shapes, ...legend.shapes, ...shapes],
  };
}

function rowShapes(
  { unit, locale }: RanksChart,
  { name, value, note, mark }: RanksChart["rows"][number],
  { y, largest }: { y: number; largest: number },
): Shape[] {
  const middle = y + 18;
  const figure = amount(value, unit, locale);
  const right = margin + inner;
  const beside = note === undefined ? "" : drawable(`${note} · `);
  const figureWidth = widthOf(figure, size.text, "bold");
  const room = inner - figureWidth - widthOf(beside, size.label) - 36;
  const markX = mark === undefined ? undefined : margin + (mark / largest) * inner;
  return [
    written(fitted(name, room, size.text), { x: margin, y: middle, size: size.text }),
    written(figure, { x: right, y: middle, size: size.text, weight: "bold", align: "right" }),
    ...(beside === ""
      ? []
      : [
          written(beside.trimEnd(), {
            x: right - figureWidth - 12,
            y: middle,
            size: size.label,
            fill: colour.muted,
            align: "right",
          }),
        ]),
    ...(markX === undefined
      ? []
      : [
          box([markX - 5, y + 42, 10, barHeight + 12], colour.ground, 0),
          line([markX, y + 40, markX, y + 48 + barHeight + 8], colour.plan, { lineWidth: 6, z: 6 }),
        ]),
  ];
}
