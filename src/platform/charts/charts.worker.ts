import { moved, serveRequests } from "../worker/serve-requests.ts";
import type { Chart } from "./chart.ts";
import { pngOf } from "./png.ts";
import { svgOf } from "./svg.ts";

const answers = {
  draw(chart: Chart): Uint8Array {
    // A copy of its own: the drawer's memory cannot be moved to another thread.
    const png = new Uint8Array(pngOf(svgOf(chart)));
    return moved(png, [png.buffer]);
  },
};
export type ChartAnswers = typeof answers;

serveRequests(() => ({ answers }));
