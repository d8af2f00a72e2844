import type { Locale } from "../../shared/locale.ts";
import { readRubles } from "../../shared/money.ts";
import { oneLine } from "../../shared/text.ts";
import { takeMonth } from "./read-month.ts";
import type { MonthCost } from "./settings.ts";

/** What was typed: the month ("2026-11") and its cost in kopecks, 0 takes it away. */
export interface TypedCost {
  month: string;
  kopecks: number;
}

/**
 * Reads «12 000», «октябрь 10 000», «10.2026 10 000», «0»; without a month it is the asked one. A month by its name
 * is the latest that has begun. Undefined: no sum, or a month still to come or ten years gone.
 */
export function readSourceCost(
  text: string,
  { asked, current, locale }: { asked: string; current: string; locale: Locale },
): TypedCost | undefined {
  const typed = oneLine(text.slice(0, 80)).toLowerCase();
  const { month, rest } = takeMonth(typed, current) ?? { month: asked, rest: typed };
  const kopecks = kopecksOf(rest, locale);
  const isTime = month <= current && month > `${Number(current.slice(0, 4)) - 10}${current.slice(4)}`;
  return kopecks === undefined || !isTime ? undefined : { month, kopecks };
}

/** The costs with this one in its place; 0 takes the month away. */
export function withCost(costs: readonly MonthCost[], { month, kopecks }: TypedCost): MonthCost[] {
  const others = costs.filter((cost) => cost.month !== month);
  const next = kopecks === 0 ? others : [...others, { month, kopecks }];
  return next.sort((left, right) => (left.month < right.month ? -1 : 1));
}

function kopecksOf(text: string, locale: Locale): number | undefined {
  if (/^(?:0+ ?₽?|-|–|—)$/.test(text)) return 0;
  const sum = readRubles(text, locale);
  return sum.ok && sum.value >= 100 ? sum.value : undefined;
}
