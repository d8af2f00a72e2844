import type { Worker } from "node:worker_threads";
import pino from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Chart } from "../../../src/platform/charts/chart.ts";
import { openCharts } from "../../../src/platform/charts/open-charts.ts";
import { samples } from "./sample-charts.ts";

const threads: Worker[] = [];
const remember = (thread: Worker) => threads.push(thread);
let charts: ReturnType<typeof openCharts>;

beforeEach(() => {
  threads.length = 0;
  process.on("worker", remember);
  charts = openCharts({ log: pino({ level: "silent" }) });
});

afterEach(async () => {
  process.off("worker", remember);
  await charts.close();
});

test("a picture is a PNG 1080 points wide, and pictures asked for together come each as its own", async () => {
  const [columns, funnel] = await Promise.all([
    charts.drawChart(samples.columns),
    charts.drawChart(samples.funnel),
  ]);
  for (const png of [columns, funnel]) {
    expect(Buffer.from(png.subarray(0, 8)).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect(widthOf(png)).toBe(1_080);
    expect(heightOf(png)).toBeGreaterThan(400);
    // Telegram takes photos whose sides are together at most 10,000.
    expect(heightOf(png)).toBeLessThan(5_000);
  }
  expect(threads).toHaveLength(1);
});

test("the thread dies in the middle of a picture; the next one is drawn", async () => {
  await charts.drawChart(samples.funnel);
  const lost = charts.drawChart(samples.columns);
  await threads[0]?.terminate();
  await expect(lost).rejects.toThrow(/died|ended/);
  expect(widthOf(await charts.drawChart(samples.columns))).toBe(1_080);
  expect(threads).toHaveLength(2);
});

test("what cannot be drawn is refused and disturbs nobody", async () => {
  await expect(charts.drawChart({ kind: "columns" } as unknown as Chart)).rejects.toThrow(
    "could not answer draw",
  );
  expect(widthOf(await charts.drawChart(samples.heat))).toBe(1_080);
  expect(threads).toHaveLength(1);
});

function widthOf(png: Uint8Array): number {
  return Buffer.from(png).readUInt32BE(16);
}

function heightOf(png: Uint8Array): number {
  return Buffer.from(png).readUInt32BE(20);
}
