/** The first rows of a list, and what the others come to together, so that a picture stays readable. */
export function firstOf<Row>(
  rows: readonly Row[],
  most: number,
): { shown: readonly Row[]; rest: readonly Row[] } {
  if (rows.length <= most) return { shown: rows, rest: [] };
  return { shown: rows.slice(0, most - 1), rest: rows.slice(most - 1) };
}

export function sumOver<Row>(rows: readonly Row[], figure: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + figure(row), 0);
}
