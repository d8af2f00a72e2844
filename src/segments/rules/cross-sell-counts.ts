import type { DateTime } from "luxon";
import { dayNumberOf } from "../../shared/day-number.ts";
import type { InsightFacts, Tally } from "./insight-facts.ts";
import { moneyMonths, windowFrom } from "./money-year.ts";

/** How many clients have what, and what together: `a|b` with a before b. A basket is a client over 12 months. */
export interface PairCounts {
  clients: number;
  items: Map<string, number>;
  pairs: Map<string, number>;
}

/** Counts the baskets of products that were bought in the window of 12 months. */
export function pairTally(today: DateTime): Tally<PairCounts> {
  const from = dayNumberOf(`${windowFrom(today, moneyMonths)}-01`);
  const counts: PairCounts = { clients: 0, items: new Map(), pairs: new Map() };
  return {
    add({ bought }) {
      const basket = basketOf(bought, from);
      if (basket.length > 0) counts.clients += 1;
      addBasket(counts, basket);
    },
    result: () => counts,
  };
}

function basketOf(bought: InsightFacts["bought"], from: number): string[] {
  return Object.entries(bought ?? {})
    .filter(([key, day]) => key.startsWith("p") && day >= from)
    .map(([key]) => key)
    .sort();
}

function addBasket({ items, pairs }: PairCounts, basket: readonly string[]): void {
  for (const [place, one] of basket.entries()) {
    items.set(one, (items.get(one) ?? 0) + 1);
    for (const other of basket.slice(place + 1)) {
      const key = `${one}|${other}`;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  }
}
