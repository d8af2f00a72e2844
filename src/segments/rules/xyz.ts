import { gapsOf } from "../../shared/day-number.ts";

/** How even a client's purchases are: X regular, Y uneven, Z by chance. */
export type Xyz = "X" | "Y" | "Z";

const regular = 0.3;
export const evenEnough = 0.7;
// Fewer gaps say nothing about a rhythm.
const enoughGaps = 3;

/** Deviation of the gaps between purchase days, of their mean; nothing under four purchase days. rules.md §6. */
export function gapVariationOf(days: readonly string[]): number | undefined {
  const gaps = gapsOf(days);
  if (gaps.length < enoughGaps) return undefined;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  return Math.sqrt(variance) / mean;
}

export function xyzOf(variation: number | undefined): Xyz | undefined {
  if (variation === undefined) return undefined;
  return variation <= regular ? "X" : variation <= evenEnough ? "Y" : "Z";
}
