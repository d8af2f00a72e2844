import "echarts/lib/chart/bar.js";
import "echarts/lib/chart/line.js";
import "echarts/lib/component/graphic.js";
import "echarts/lib/component/gridSimple.js";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "./chart.ts";
import { columnsDrawing } from "./columns.ts";
import { curveDrawing } from "./curve.ts";
import type { Drawing } from "./drawing.ts";
import { family } from "./font.ts";
import { funnelDrawing } from "./funnel.ts";
import { heatDrawing } from "./heat.ts";
import { colour, width } from "./look.ts";
import { ranksDrawing } from "./ranks.ts";
import { stacksDrawing } from "./stacks.ts";
import { widthOf } from "./words.ts";

use(SVGRenderer);
// Without a browser echarts guesses how wide a text is, and takes a Cyrillic letter for a square.
setPlatformAPI({
  measureText(text, font = "12px") {
    const px = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
    return { width: widthOf(text, px, font.includes("bold") ? "bold" : "regular") };
  },
});

/** The picture as SVG, 1080 points wide and as tall as it needs. */
export function svgOf(chart: Chart): string {
  const { height, shapes, grid, xAxis, yAxis, series } = drawingOf(chart);
  const sheet = init(null, null, { renderer: "svg", ssr: true, width, height: Math.ceil(height) });
  try {
    sheet.setOption({
      animation: false,
      backgroundColor: colour.ground,
      textStyle: { fontFamily: family },
      graphic: { elements: shapes },
      ...(grid === undefined ? {} : { grid: { ...grid, containLabel: false }, xAxis, yAxis, series }),
    });
    return sheet.renderToSVGString();
  } finally {
    sheet.dispose();
  }
}

function drawingOf(chart: Chart): Drawing {
  switch (chart.kind) {
    case "columns":
      return columnsDrawing(chart);
    case "ranks":
      return ranksDrawing(chart);
    case "funnel":
      return funnelDrawing(chart);
    case "stacks":
      return stacksDrawing(chart);
    case "heat":
      return heatDrawing(chart);
    case "curve":
      return curveDrawing(chart);
  }
}
