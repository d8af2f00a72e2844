import type { Cutpoints } from "./cutpoints.ts";
import type { Insight } from "./insight.ts";
import type { Migration } from "./insight-migration.ts";
import type { ReasonsOfMonth } from "./insight-reasons.ts";

/** Everything «Выводы» shows, with the lines the clients were told apart by. */
export interface Conclusions extends Insight {
  cuts: Cutpoints;
  reasons: ReasonsOfMonth[];
  firstTouch: FirstTouch;
  /** Between the last two months that were kept; missing until there are two. */
  migration?: Migration & { from: string; to: string };
}

/** How soon the leads of the last 90 days were first spoken to. */
export interface FirstTouch {
  leads: number;
  touched: number;
  /** Half of the touched waited no longer. */
  medianMinutes?: number;
}

export const touchDays = 90;

export function firstTouchOf({ leads, waitsMs }: { leads: number; waitsMs: readonly number[] }): FirstTouch {
  const sorted = [...waitsMs].sort((left, right) => left - right);
  const middle = sorted[(sorted.length - 1) >> 1];
  return {
    leads,
    touched: sorted.length,
    ...(middle === undefined ? {} : { medianMinutes: Math.round(middle / 60_000) }),
  };
}
