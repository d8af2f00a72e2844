import type { HeatChart } from "./chart.ts";
import type { Drawing } from "./drawing.ts";
import { colour, inner, margin, shadeOf, size, width } from "./look.ts";
import { box, headOf, legendOf, type Shape, written } from "./paper.ts";
import { fitted, widthOf } from "./words.ts";

const gap = 5;
const cellHeight = 62;

/** A map of cells with a figure in each; what was not observed is grey and says nothing. */
export function heatDrawing(chart: HeatChart): Drawing {
  const { columns, rows, unseen } = chart;
  const head = headOf(chart);
  const legend = legendOf(unseen === undefined ? [] : [{ name: unseen, fill: colour.unseen }], head.y);
  const names = rows.map(({ name, note }) => (note === undefined ? name : `${name} · ${note}`));
  const nameRoom = Math.min(inner / 3, Math.max(...names.map((name) => widthOf(name, size.small)))) + 18;
  const cellWidth = Math.min(170, (inner - nameRoom) / Math.max(1, columns.length));
  const left = margin + nameRoom;
  const top = legend.y + 60;
  const heads = columns.map((column, at) =>
    written(fitted(column, cellWidth + 20, size.small), {
      x: left + (at + 0.5) * cellWidth,
      y: top - 32,
      size: size.small,
      fill: colour.muted,
      align: "center",
    }),
  );
  const lines = rows.flatMap(({ cells }, row) => {
    const y = top + row * (cellHeight + gap);
    const name = fitted(names[row] ?? "", nameRoom - 10, size.small);
    return [
      written(name, { x: margin, y: y + cellHeight / 2, size: size.small }),
      ...columns.flatMap((_, at) => cellOf(cells[at] ?? null, [left + at * cellWidth, y, cellWidth - gap])),
    ];
  });
  return {
    height: top + rows.length * (cellHeight + gap) + margin,
    shapes: [...head.shapes, ...legend.shapes, ...heads, ...lines].filter((shape) => inSheet(shape)),
  };
}

function cellOf(
  cell: HeatChart["rows"][number]["cells"][number],
  [x, y, cellWidth]: readonly [x: number, y: number, width: number],
): Shape[] {
  if (cell === null) return [box([x, y, cellWidth, cellHeight], colour.unseen, 8)];
  const { fill, ink } = shadeOf(cell.share);
  const px = [size.small, 28, 25].find((candidate) => widthOf(cell.text, candidate) <= cellWidth - 4) ?? 22;
  const middle = { x: x + cellWidth / 2, y: y + cellHeight / 2, align: "center" as const };
  return [
    box([x, y, cellWidth, cellHeight], fill, 8),
    written(fitted(cell.text, cellWidth, px), { ...middle, size: px, fill: ink }),
  ];
}

function inSheet(shape: Shape): boolean {
  return typeof shape.x !== "number" || shape.x <= width;
}
