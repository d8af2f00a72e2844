export const traits = ["sex", "age", "source", "city", "first"] as const;
export type Trait = (typeof traits)[number];

/** How many of the A clients, and of the others, have a trait; of how many it is known. */
export interface Difference {
  trait: Trait;
  value: string;
  a: number;
  aOf: number;
  rest: number;
  restOf: number;
}

const enoughCases = 10;
const wideEnough = 0.1;
// Two standard errors: by chance a gap so wide comes once in twenty.
const sure = 1.96;

/** Each value of a trait, by its name. */
export function rowsOf(trait: Trait, values: Map<string, { a: number; rest: number }>): Difference[] {
  const of = { aOf: 0, restOf: 0 };
  for (const { a, rest } of values.values()) {
    of.aOf += a;
    of.restOf += rest;
  }
  return [...values]
    .map(([value, counted]) => ({ trait, value, ...counted, ...of }))
    .sort((left, right) => (left.value < right.value ? -1 : 1));
}

export function isKnownOfEnough({ aOf, restOf }: Difference): boolean {
  return aOf >= enoughCases && restOf >= enoughCases;
}

/** Wide enough to act on, and not by chance (two proportions, pooled). */
export function matters(row: Difference): boolean {
  if (!isKnownOfEnough(row) || Math.abs(gapOf(row)) < wideEnough) return false;
  const pooled = (row.a + row.rest) / (row.aOf + row.restOf);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / row.aOf + 1 / row.restOf));
  return Math.abs(gapOf(row)) >= sure * error;
}

/** How much more frequent among the A, −1…1. */
export function gapOf({ a, aOf, rest, restOf }: Difference): number {
  return a / aOf - rest / restOf;
}
