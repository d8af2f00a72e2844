import { moved, serveRequests } from "../worker/serve-requests.ts";
import type { Chart } from "./chart.ts";
import { pngOf } from "./png.ts";
import { type QrSheet, qrSvg } from "./qr.ts";
import { svgOf } from "./svg.ts";

const answers = {
  draw: (chart: Chart) => picture(svgOf(chart)),
  drawQr: (sheet: QrSheet) => picture(qrSvg(sheet)),
};
export type ChartAnswers = typeof answers;

function picture(svg: string): Uint8Array {
  // A copy of its own: the drawer's memory cannot be moved to another thread.
  const png = new Uint8Array(pngOf(svg));
  return moved(png, [png.buffer]);
}

serveRequests(() => ({ answers }));
