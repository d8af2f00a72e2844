import { scaleOf, shortAmount } from "./amount.ts";
import type { ColumnsChart, Unit } from "./chart.ts";
import type { Drawing } from "./drawing.ts";
import { colour, margin, size, toneColour, width } from "./look.ts";
import { headOf, type LegendEntry, legendOf, line, type Shape, written } from "./paper.ts";
import { fitted, widthOf } from "./words.ts";

const plotHeight = 520;
const columnWidthMax = 150;
const smallest = 29;
// Where there is no room for all figures, a column says its own from this part of the tallest one on.
const tallFrom = 0.55;

/** Columns along time: the values stand on them where there is room, on the tallest ones first where there is not. */
export function columnsDrawing(chart: ColumnsChart): Drawing {
  const { points, line: plan, unit, locale } = chart;
  const head = headOf(chart);
  const legend = legendOf(legendEntries(chart), head.y);
  const values = points.map(({ value }) => Math.max(0, value));
  const planned = (plan?.values ?? []).map((value) => value ?? 0);
  const scale = scaleOf(Math.max(...values, ...planned), unit);
  const words = points.map(({ value }) => (value === 0 ? "" : shortAmount(value, unit, locale)));
  const field = { top: legend.y + 50, ...scale, unit, locale, count: points.length };
  const labelled = labelledPlot(field, words, values);
  const { plot } = labelled;
  const names = points.map(({ label }) => label);

  return {
    height: plot.bottom + 96,
    grid: plot.grid,
    xAxis: { type: "category", show: false, data: names },
    yAxis: { type: "value", show: false, min: 0, max: scale.max },
    series: [
      {
        type: "bar",
        data: points.map(({ value, faint }) => ({
          value: value <= 0 ? null : value,
          itemStyle: { color: faint ? toneColour.faint : toneColour.main, borderRadius: roundTop(plot.step) },
        })),
        barWidth: Math.max(1.5, Math.min(columnWidthMax, plot.step * 0.72)),
        barMinHeight: 4,
        z: 3,
      },
    ],
    shapes: [
      ...head.shapes,
      ...legend.shapes,
      ...plot.shapes,
      ...axisNames(names, plot),
      ...planLine(plan?.values ?? [], plot, scale.max),
      ...figuresOver(labelled, values, scale.max),
    ],
  };
}

function legendEntries({ points, line: plan, faintName }: ColumnsChart): LegendEntry[] {
  const faint = faintName !== undefined && points.some((point) => point.faint);
  return [
    ...(plan === undefined ? [] : [{ name: plan.names[0], fill: toneColour.main }]),
    ...(faint ? [{ name: faintName, fill: toneColour.faint }] : []),
    ...(plan === undefined ? [] : [{ name: plan.names[1], fill: colour.plan, asLine: true }]),
  ];
}

interface Field {
  top: number;
  max: number;
  step: number;
  unit: Unit;
  locale: ColumnsChart["locale"];
  count: number;
}

/** Where every column says its value, the rules and their figures are left out: they would only take room. */
function labelledPlot(
  field: Field,
  words: readonly string[],
  values: readonly number[],
): { plot: Plot; labels: string[]; px: number } {
  const bare = plotOf({ ...field, bare: true });
  for (const px of [size.label, size.small, smallest]) {
    const labels = labelsOver(words, values, { step: bare.step, px });
    if (words.every((word, at) => labels[at] === word)) return { plot: bare, labels, px };
  }
  const plot = plotOf(field);
  const tall = Math.max(...values) * tallFrom;
  const labels = labelsOver(
    words.map((word, at) => ((values[at] ?? 0) >= tall ? word : "")),
    values,
    { step: plot.step, px: size.label },
  );
  return { plot, labels, px: size.label };
}

export interface Plot {
  left: number;
  bottom: number;
  /** From one column to the next. */
  step: number;
  grid: { left: number; right: number; top: number; height: number };
  shapes: Shape[];
}

/** The field of the columns, with its horizontal rules and what they stand for; `bare`: with its ground line alone. */
export function plotOf({
  top,
  max,
  step,
  unit,
  locale,
  count,
  bare = false,
}: Field & { bare?: boolean }): Plot {
  const ticks = bare ? [0] : Array.from({ length: Math.round(max / step) + 1 }, (_, at) => at * step);
  const words = bare ? [""] : ticks.map((tick) => shortAmount(tick, unit, locale));
  const left = bare ? margin : margin + Math.max(...words.map((word) => widthOf(word, size.small))) + 20;
  const bottom = top + plotHeight;
  const shapes = ticks.flatMap((tick, at) => {
    const y = bottom - (tick / max) * plotHeight;
    const look = at === 0 ? { lineWidth: 3, z: 4 } : { lineWidth: 2, z: 0 };
    return [
      line([left, y, width - margin, y], at === 0 ? colour.axis : colour.rule, look),
      written(words[at] ?? "", { x: left - 16, y, size: size.small, fill: colour.muted, align: "right" }),
    ];
  });
  const grid = { left, right: margin, top, height: plotHeight };
  return { left, bottom, step: (width - margin - left) / Math.max(1, count), grid, shapes };
}

/** Names under the columns: every one where they fit, else every second, fifth, … with the first one always there. */
export function axisNames(labels: readonly string[], { left, bottom, step }: Plot): Shape[] {
  const room = Math.max(...labels.map((label) => widthOf(label, size.label))) + 18;
  const least = Math.max(1, room / step);
  const every = [1, 2, 3, 5, 7, 10, 14, 30, 60].find((times) => times >= least) ?? Math.ceil(least);
  return labels.flatMap((label, at) => {
    if (at % every !== 0) return [];
    const words = fitted(label, Math.max(every * step, 200), size.label);
    const half = widthOf(words, size.label) / 2;
    const x = Math.min(Math.max(left + (at + 0.5) * step, 20 + half), width - 20 - half);
    return [written(words, { x, y: bottom + 42, size: size.label, fill: colour.muted, align: "center" })];
  });
}

/** Which values are written over their columns: the largest first, none over another or over a taller column. */
function labelsOver(
  words: readonly string[],
  values: readonly number[],
  { step, px }: { step: number; px: number },
): string[] {
  const taken: { at: number; half: number }[] = [];
  const shown = words.map(() => "");
  const byValue = words.map((_, at) => at).sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  for (const at of byValue) {
    const half = widthOf(words[at] ?? "", px) / 2 + 5;
    const near = Math.ceil(half / step - 0.5);
    const around = values.slice(Math.max(0, at - near), at + near + 1);
    const free =
      Math.max(...around) <= (values[at] ?? 0) &&
      taken.every((other) => Math.abs(other.at - at) * step >= other.half + half);
    if (words[at] === "" || !free) continue;
    taken.push({ at, half });
    shown[at] = words[at] ?? "";
  }
  return shown;
}

function figuresOver(
  { plot, labels, px }: ReturnType<typeof labelledPlot>,
  values: readonly number[],
  max: number,
): Shape[] {
  return labels.flatMap((word, at) => {
    if (word === "") return [];
    const half = widthOf(word, px) / 2;
    const x = Math.min(Math.max(plot.left + (at + 0.5) * plot.step, half + 12), width - half - 12);
    const y = plot.bottom - Math.max(4, ((values[at] ?? 0) / max) * plotHeight) - 26;
    return [written(word, { x, y, size: px, align: "center", halo: true })];
  });
}

function roundTop(step: number): number[] {
  const radius = step > 40 ? 10 : step > 14 ? 4 : 0;
  return [radius, radius, 0, 0];
}

/** The plan as steps from edge to edge of its columns, broken where there was none. */
function planLine(values: readonly (number | null)[], plot: Plot, max: number): Shape[] {
  const runs: number[][][] = [[]];
  for (const [at, value] of values.entries()) {
    if (value === null) {
      runs.push([]);
      continue;
    }
    const y = plot.bottom - (value / max) * plotHeight;
    runs.at(-1)?.push([plot.left + at * plot.step, y], [plot.left + (at + 1) * plot.step, y]);
  }
  const style = { stroke: colour.plan, lineWidth: 5, lineDash: [16, 10], fill: "none" };
  return runs
    .filter((points) => points.length > 0)
    .map((points) => ({ type: "polyline", shape: { points }, style, silent: true, z: 5 }));
}
