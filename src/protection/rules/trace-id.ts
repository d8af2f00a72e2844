/**
 * The id of a trace row: 8 characters of time and 8 of chance, in the 64 characters of our ids but in the order
 * of their codes, so that ids sort by time and the sealer finds the latest rows by the index of `_id` alone.
 */
export function traceIdAt(epochMs: number, chance: Uint8Array): string {
  return timePart(epochMs) + Array.from(chance.subarray(0, 8), (byte) => alphabet[byte % 64]).join("");
}

/** The lowest id of that millisecond. */
export function firstTraceIdAt(epochMs: number): string {
  return timePart(Math.max(0, epochMs)) + "-".repeat(8);
}

const alphabet = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

function timePart(epochMs: number): string {
  let rest = Math.floor(epochMs);
  let text = "";
  for (let place = 0; place < 8; place += 1) {
    text = `${alphabet[rest % 64]}${text}`;
    rest = Math.floor(rest / 64);
  }
  return text;
}
