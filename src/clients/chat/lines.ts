import { escapeHtml } from "../../shared/html.ts";
import { cutTo, oneLine } from "../../shared/text.ts";

/** Lines one under another; the empty ones fall out. */
export function linesOf(...lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}

/** Groups of lines with a gap between them; the empty ones fall out. */
export function blocksOf(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** Worded parts in a row: «+7 912 ···-··-89 · Instagram». */
export function rowOf(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

/** What somebody typed, in a row: escaped, on one line, cut with «…». */
export function typed(text: string, lengthMax: number): string {
  return escapeHtml(shortened(text, lengthMax));
}

/** The same for a button or a toast, where Telegram reads no HTML. */
export function shortened(text: string, lengthMax: number): string {
  const { text: beginning, cut } = cutTo(oneLine(text), lengthMax - 1);
  return cut ? `${beginning}…` : beginning;
}

/** Whether a masked number stands in the words. */
export function hidesNumber(words: string): boolean {
  return words.includes("··");
}

/** How much of a label fits on a phone 360 px wide: one button in a row, or two. */
export const longLabel = 32;
export const shortLabel = 15;
