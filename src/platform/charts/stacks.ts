import { scaleOf, shortAmount } from "./amount.ts";
import type { StacksChart } from "./chart.ts";
import { axisNames, plotOf } from "./columns.ts";
import type { Drawing } from "./drawing.ts";
import { family } from "./font.ts";
import { colour, onTone, size, toneColour } from "./look.ts";
import { headOf, legendOf } from "./paper.ts";
import { widthOf } from "./words.ts";

/** Columns of parts; a part says its value where it is tall and wide enough to hold it. */
export function stacksDrawing(chart: StacksChart): Drawing {
  const { labels, parts, unit, locale } = chart;
  const head = headOf(chart);
  const legend = legendOf(
    parts.map(({ name, tone }) => ({ name, fill: toneColour[tone] })),
    head.y,
  );
  const totals = labels.map((_, at) => parts.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const scale = scaleOf(Math.max(...totals), unit);
  const plot = plotOf({ top: legend.y + 50, ...scale, unit, locale, count: labels.length });
  const barWidth = Math.max(2, Math.min(150, plot.step * 0.74));
  const heightOf = (value: number) => (value / scale.max) * (plot.grid.height ?? 0);
  const words = (value: number) => {
    const text = shortAmount(value, unit, locale);
    const fits = heightOf(value) >= size.small + 8 && widthOf(text, size.small) + 8 <= barWidth;
    return fits ? text : "";
  };
  return {
    height: plot.bottom + 96,
    grid: plot.grid,
    xAxis: { type: "category", show: false, data: labels },
    yAxis: { type: "value", show: false, min: 0, max: scale.max },
    series: parts.map(({ tone, values }) => ({
      type: "bar",
      stack: "all",
      barWidth,
      itemStyle: { color: toneColour[tone], borderColor: colour.ground, borderWidth: plot.step > 24 ? 2 : 0 },
      z: 3,
      data: values.map((value) => ({
        value,
        label: {
          show: words(value) !== "",
          position: "inside",
          formatter: () => words(value),
          color: onTone[tone],
          fontSize: size.small,
          fontFamily: family,
        },
      })),
    })),
    shapes: [...head.shapes, ...legend.shapes, ...plot.shapes, ...axisNames(labels, plot)],
  };
}
