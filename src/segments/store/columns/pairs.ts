import type { DateTime } from "luxon";
import { dayNumberOf } from "../../../shared/day-number.ts";
import type { PairCounts } from "../../rules/cross-sell-counts.ts";
import { moneyMonths, windowFrom } from "../../rules/money-year.ts";
import { addAll, type Bitmap, countBits, countCommon, emptyBitmap } from "./bitmap.ts";
import type { Columns } from "./columns.ts";

/** The baskets of 12 months as `pairTally` counts them: a bitmap of buyers for each product, two by two. */
export function pairCountsOf(columns: Columns, today: DateTime): PairCounts {
  const from = dayNumberOf(`${windowFrom(today, moneyMonths)}-01`);
  const counts: PairCounts = { clients: 0, items: new Map(), pairs: new Map() };
  const any = emptyBitmap(columns.alive.length * 32);
  const before: [string, Bitmap][] = [];
  for (const key of [...columns.bought.keys()].sort()) {
    if (!key.startsWith("p")) continue;
    const buyers = emptyBitmap(columns.alive.length * 32);
    columns.bought.get(key)?.markBetween(buyers, from, 0xffff);
    const count = countBits(buyers);
    if (count === 0) continue;
    counts.items.set(key, count);
    for (const [other, others] of before) {
      const both = countCommon(others, buyers);
      if (both > 0) counts.pairs.set(`${other}|${key}`, both);
    }
    before.push([key, buyers]);
    addAll(any, buyers);
  }
  counts.clients = countBits(any);
  return counts;
}
