import { Resvg } from "@resvg/resvg-js";
import pino from "pino";
import type { Chart } from "../src/platform/charts/chart.ts";
import { openCharts } from "../src/platform/charts/open-charts.ts";
import type { Ground } from "./ground/ground.ts";
import { at, sideBySide } from "./measure/side-by-side.ts";
import { type Row, row } from "./row.ts";
import type { Sizes } from "./sizes.ts";

const coldStarts = 3;

/**
 * The album of a report as the chat asks for it: three pictures from a warm thread, beside three plain sheets of
 * the same size turned to PNG by the same library in this thread; and the same album from a thread that has to start.
 */
export async function pictures(_ground: Ground, sizes: Sizes): Promise<Row[]> {
  const log = pino({ level: "silent" });
  const charts = openCharts({ log });
  const album = () => Promise.all(albumCharts.map((chart) => charts.drawChart(chart)));
  const sheets = (await album()).map((png) => plainSheet(Buffer.from(png).readUInt32BE(20)));
  const floor = async () => {
    for (const sheet of sheets) new Resvg(sheet).render().asPng();
  };
  const times = await sideBySide(Math.min(60, sizes.rounds), { ours: album, floor });
  await charts.close();

  const cold: number[] = [];
  for (let start = 0; start < coldStarts; start += 1) {
    const fresh = openCharts({ log });
    const begun = performance.now();
    await Promise.all(albumCharts.map((chart) => fresh.drawChart(chart)));
    cold.push(performance.now() - begun);
    await fresh.close();
  }

  const one = { unit: "ms" as const, peerName: "three plain sheets to PNG, same library" };
  const aim = { of: "ours" as const, max: 300 };
  return [
    row({
      ...one,
      name: "album of three pictures, p50",
      ours: at(times.ours, 0.5),
      peer: at(times.floor, 0.5),
      aim,
    }),
    row({
      ...one,
      name: "album of three pictures, p95",
      ours: at(times.ours, 0.95),
      peer: at(times.floor, 0.95),
      aim,
    }),
    row({
      ...one,
      name: "the same, its thread starting",
      ours: Math.min(...cold),
      peer: at(times.floor, 0.5),
    }),
  ];
}

function plainSheet(height: number): string {
  const size = `width="1080" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="#f3f5f9"/></svg>`;
}

const days = Array.from({ length: 30 }, (_, day) => day + 1);
const names = ["Анна", "Пётр", "Олег", "Мария", "Константин Константинович"];

const albumCharts: Chart[] = [
  {
    kind: "columns",
    locale: "ru",
    unit: "kopecks",
    title: "Выручка по дням, ноябрь 2026",
    subtitle: "1 638 040 ₽, 84 продажи · план 2 571 429 ₽ (64 %)",
    points: days.map((day) => ({ label: `${day}`, value: ((day * 37) % 11) * 1_321_000 })),
    line: { values: days.map(() => 8_571_400), names: ["Выручка, ₽", "План"] },
  },
  {
    kind: "funnel",
    locale: "ru",
    title: "Воронка лидов, ноябрь 2026",
    steps: [
      { name: "Новые лиды", value: 52 },
      { name: "Дозвонились", value: 41, note: "79 %" },
      { name: "Купили", value: 14, note: "27 %" },
    ],
  },
  {
    kind: "ranks",
    locale: "ru",
    unit: "kopecks",
    title: "Продавцы, ноябрь 2026",
    rows: names.map((name, at) => ({ name, value: 21_240_000 - at * 3_000_000, note: `${17 - at} продаж` })),
  },
];
