import type { DateTime } from "luxon";
import { dayMs } from "../../shared/day-number.ts";
import type { Tally } from "./insight-facts.ts";
import { type Months, monthsUntil } from "./insight-months.ts";

/** How many were active when a month began, and how many of them fell asleep in it. */
export interface Churn {
  month: string;
  active: number;
  lost: number;
}

const monthsKept = 6;

/**
 * Became lost in the month ÷ active at its start; rules.md §7. Told from the last 24 purchase days and the client's
 * patience of today: active is who had bought within it. The running month as far as it has passed.
 */
export function churnTally(now: DateTime): Tally<Churn[]> {
  const months = monthsUntil(now, monthsKept);
  const churn = months.names.map((month) => ({ month, active: 0, lost: 0 }));
  return {
    add({ days, lastPurchaseAt, sleepsAt }) {
      if (!lastPurchaseAt || !sleepsAt) return;
      const patience = sleepsAt.getTime() - lastPurchaseAt.getTime();
      const bought = days.map((day) => localDayMs(day, now));
      for (const [place, row] of churn.entries()) {
        const { start, end } = spanOf(months, place, now.toMillis());
        const last = lastBefore(bought, start);
        if (last === undefined || last + patience < start) continue;
        row.active += 1;
        if (isLost(bought, patience, { start, end })) row.lost += 1;
      }
    },
    result: () => churn,
  };
}

function spanOf({ starts }: Months, place: number, now: number) {
  return { start: starts[place] ?? 0, end: Math.min(starts[place + 1] ?? now, now) };
}

/** Silent for longer than his patience at the end of the month. */
function isLost(bought: number[], patience: number, { end }: { start: number; end: number }): boolean {
  const last = lastBefore(bought, end);
  return last !== undefined && last + patience < end;
}

function lastBefore(bought: number[], moment: number): number | undefined {
  return bought.findLast((day) => day < moment);
}

/** Noon of a local day: near enough for days of patience, and no clock to ask a million times. */
function localDayMs(day: string, now: DateTime): number {
  return Date.parse(day) - now.offset * 60_000 + dayMs / 2;
}
