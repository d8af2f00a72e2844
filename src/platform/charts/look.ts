import type { Tone } from "./chart.ts";

/** One look for all pictures. A telephone shows 1080 points on some 360: 36 here is 12 there. */
export const width = 1080;
export const margin = 56;
export const inner = width - 2 * margin;

export const size = { title: 50, text: 37, label: 34, small: 31 } as const;

/** A ground of its own: neither white nor the night of a chat, so that the picture ends visibly in both. */
export const colour = {
  ground: "#f3f5f9",
  ink: "#1b2530",
  muted: "#5c6a79",
  rule: "#d8dee7",
  axis: "#97a4b3",
  track: "#e2e8f0",
  unseen: "#dde2e9",
  plan: "#d9480f",
} as const;

export const toneColour: Record<Tone, string> = {
  main: "#2b6fd6",
  good: "#23885b",
  warn: "#e2982a",
  bad: "#cf4a45",
  calm: "#6f8fb8",
  deep: "#7553b5",
  faint: "#aebccd",
};

/** Ink that reads on a tone. */
export const onTone: Record<Tone, string> = {
  main: "#ffffff",
  good: "#ffffff",
  warn: "#1b2530",
  bad: "#ffffff",
  calm: "#ffffff",
  deep: "#ffffff",
  faint: "#1b2530",
};

const pale = [226, 235, 249] as const;
const full = [28, 84, 176] as const;

/** The shade of a share 0–1, and the ink on it. */
export function shadeOf(share: number): { fill: string; ink: string } {
  const part = Math.sqrt(Math.min(1, Math.max(0, share)));
  const [red, green, blue] = pale.map((from, at) => Math.round(from + ((full[at] ?? from) - from) * part));
  return { fill: `rgb(${red},${green},${blue})`, ink: part > 0.55 ? "#ffffff" : colour.ink };
}
