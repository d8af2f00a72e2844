import type { Log } from "../log/log.ts";
import { openWorker } from "../worker/open-worker.ts";
import type { Chart } from "./chart.ts";
import type { ChartAnswers } from "./charts.worker.ts";
import type { QrSheet } from "./qr.ts";

/** Draws a picture as PNG, 1080 points wide. Throws `WorkerFailed` when the thread could not. */
export type DrawChart = (chart: Chart) => Promise<Uint8Array>;

/** Draws a QR code to print as PNG, 1080 points wide. */
export type DrawQr = (sheet: QrSheet) => Promise<Uint8Array>;

const idleMs = 5 * 60_000;
const patienceMs = 20_000;

/** Pictures are drawn in a thread of their own, which starts at the first one and ends when nobody asks for more. */
export function openCharts({ log }: { log: Log }): {
  drawChart: DrawChart;
  drawQr: DrawQr;
  close(): Promise<void>;
} {
  const worker = openWorker<ChartAnswers>({
    name: "charts",
    entry: new URL("./charts.worker.ts", import.meta.url),
    idleMs,
    log,
  });
  return {
    drawChart: async (chart) => new Uint8Array(await worker.ask("draw", chart, { timeoutMs: patienceMs })),
    drawQr: async (sheet) => new Uint8Array(await worker.ask("drawQr", sheet, { timeoutMs: patienceMs })),
    close: () => worker.close(),
  };
}
