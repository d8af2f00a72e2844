import {
  type Condition,
  kinds,
  marks,
  paces,
  ratings,
  rfmWords,
  sexes,
  stages,
  statuses,
} from "../../rules/condition.ts";
import type { SegmentContext } from "../../rules/segment-facts.ts";
import { type Bitmap, countBits, rowsOf } from "./bitmap.ts";
import type { Columns } from "./columns.ts";
import type { Dictionary } from "./dictionary.ts";
import { rowsOfCondition } from "./select-condition.ts";

const closed = { status: statuses, stage: stages, rating: ratings, rfm: rfmWords, mark: marks, pace: paces };
const alike = { sex: sexes, kind: kinds };
const open = { source: "sources", city: "cities", responsible: "members", lost: "lostReasons" } as const;

/** By what clients can be told apart. */
export type Field = keyof typeof closed | keyof typeof alike | keyof typeof open;

/** How many of the rows each word of the field has; whoever has none is counted under "". */
export function tallyOf(
  by: Field,
  columns: Columns,
  among: Bitmap,
  ctx: SegmentContext,
): Record<string, number> {
  if (by in open) return tallyOfWords(by as keyof typeof open, columns, among);
  const words: readonly string[] = { ...closed, ...alike }[by as keyof typeof closed | keyof typeof alike];
  const counts = words.map((word) => {
    const asked = { is: by, in: [word] } as unknown as Condition;
    return [word, countBits(rowsOfCondition(asked, { columns, ctx, among }))] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function tallyOfWords(by: keyof typeof open, columns: Columns, among: Bitmap): Record<string, number> {
  const column = by === "lost" ? columns.lostReason : columns[by];
  const words: Dictionary = columns[open[by]];
  const counts = new Uint32Array(0x1_0000);
  for (const row of rowsOf(among)) {
    const code = column[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const tally: Record<string, number> = {};
  for (const [code, count] of counts.entries()) if (count > 0) tally[words.wordOf(code) ?? ""] = count;
  return tally;
}
