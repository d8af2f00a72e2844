import type { InlineKeyboard } from "grammy";

/** A button still to be put: its words, and how it is put. */
export interface Labelled {
  label: string;
  put(keyboard: InlineKeyboard, label: string): unknown;
}

const shortLabel = 14;
const longLabel = 30;

/** Two short ones share a row, a long one has its own; the order stays. */
export function putRows(keyboard: InlineKeyboard, buttons: readonly Labelled[]): InlineKeyboard {
  let waiting = false;
  for (const [at, { label, put }] of buttons.entries()) {
    const next = buttons[at + 1];
    put(keyboard, cutLabel(label, longLabel));
    const pairs: boolean = !waiting && next !== undefined && isShort(label) && isShort(next.label);
    if (!pairs) keyboard.row();
    waiting = pairs;
  }
  return keyboard;
}

function isShort(label: string): boolean {
  return label.length <= shortLabel;
}

export function cutLabel(label: string, max = longLabel): string {
  return label.length <= max ? label : `${label.slice(0, max - 1).trimEnd()}…`;
}
