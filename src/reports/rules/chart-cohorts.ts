import { enoughCases } from "./compare.ts";
import type { CohortRow } from "./series.ts";

export interface CohortLine {
  /** `2026-11` */
  month: string;
  clients: number;
  /** The months after the first purchase, 1, 2, …; null where a month is not over yet. */
  cells: ({ share: number; bought: number; few: boolean } | null)[];
}

const monthsMax = 12;

/**
 * The last twelve months of first purchases that had any and were followed by a whole month. `few`: too few clients
 * to speak in percent.
 */
export function cohortLines(rows: readonly CohortRow[]): CohortLine[] {
  const known = rows.filter(({ clients, bought }) => clients > 0 && bought.length > 1).slice(-monthsMax);
  const wide = Math.min(monthsMax, Math.max(0, ...known.map(({ bought }) => bought.length - 1)));
  return known.map(({ month, clients, bought }) => ({
    month,
    clients,
    cells: Array.from({ length: wide }, (_, at) => {
      const count = bought[at + 1];
      return count === undefined
        ? null
        : { share: count / clients, bought: count, few: clients < enoughCases };
    }),
  }));
}
