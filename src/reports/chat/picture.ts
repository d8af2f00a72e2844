import type { Chart } from "../../platform/charts/chart.ts";

/** A picture and its figures in words, for whoever does not see it. The caption is HTML, at most 1024 characters. */
export interface Picture {
  chart: Chart;
  caption: string;
}

const captionMax = 1_024;
const more = "…";

/** The title and then as many lines as a caption holds, each of them whole. */
export function captionOf(title: string, lines: readonly string[]): string {
  let caption = `<b>${title}</b>`;
  for (const [at, line] of lines.entries()) {
    if (line === "") continue;
    const last = at === lines.length - 1;
    const room = captionMax - (last ? 0 : more.length + 1);
    if (caption.length + 1 + line.length > room) return `${caption}\n${more}`;
    caption = `${caption}\n${line}`;
  }
  return caption;
}
