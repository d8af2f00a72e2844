import type { DateTime } from "luxon";
import { dayMs } from "../../shared/day-number.ts";
import { type InsightFacts, isLeadOrClient, type Tally } from "./insight-facts.ts";
import { monthOf, monthsUntil } from "./insight-months.ts";

/** The leads of one month and how many of them bought in time; missing while the time is not over for all. */
export interface LeadCohort {
  month: string;
  leads: number;
  within: { days: 30 | 60 | 90; bought?: number }[];
}

export interface Movement {
  cohorts: LeadCohort[];
  /** Who bought first in the last 12 months, and after how many days as a lead half of them had. */
  bought: number;
  medianDays?: number;
}

const cohortsKept = 6;
const yearMonths = 12;
const daysMax = 3_660;
const spans = [30, 60, 90] as const;

/** The leads of the last month that is over beside those of the month before; rules.md §12, lead velocity. */
export function leadVelocityOf(
  cohorts: readonly LeadCohort[],
): { leads: number; before: number } | undefined {
  const [before, last] = cohorts.slice(-3, -1);
  return before === undefined || last === undefined ? undefined : { leads: last.leads, before: before.leads };
}

/** From lead to client: who, and how soon; rules.md §12. */
export function movementTally(now: DateTime): Tally<Movement> {
  const months = monthsUntil(now, cohortsKept);
  const [yearFrom = 0] = monthsUntil(now, yearMonths).starts;
  const leads = months.names.map(() => 0);
  const bought = spans.map(() => months.names.map(() => 0));
  const afterDays = new Uint32Array(daysMax + 1);
  return {
    add(client) {
      if (!isLeadOrClient(client)) return;
      const month = monthOf(months, client.createdAt.getTime());
      const waitedMs = waitOf(client);
      addAt(leads, month);
      if (waitedMs === undefined) return;
      const days = Math.min(daysMax, Math.floor(waitedMs / dayMs));
      if ((client.firstPurchaseAt?.getTime() ?? 0) >= yearFrom) addAt(afterDays, days);
      for (const [place, span] of spans.entries()) if (waitedMs <= span * dayMs) addAt(bought[place], month);
    },
    result() {
      const medianDays = medianOf(afterDays);
      return {
        cohorts: months.names.map((month, place) => ({
          month,
          leads: leads[place] ?? 0,
          within: spans.map((days, span) => {
            const isOver = (months.starts[place + 1] ?? 0) + days * dayMs <= now.toMillis();
            return { days, ...(isOver ? { bought: bought[span]?.[place] ?? 0 } : {}) };
          }),
        })),
        bought: afterDays.reduce((sum, count) => sum + count, 0),
        ...(medianDays === undefined ? {} : { medianDays }),
      };
    },
  };
}

function waitOf({ createdAt, firstPurchaseAt }: InsightFacts): number | undefined {
  return firstPurchaseAt && Math.max(0, firstPurchaseAt.getTime() - createdAt.getTime());
}

/** The day by which half of them had; the lower one of two in the middle. */
function medianOf(counts: Uint32Array): number | undefined {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let seen = 0;
  for (const [day, count] of counts.entries()) {
    seen += count;
    if (count > 0 && seen >= half) return day;
  }
  return undefined;
}

function addAt(counts: number[] | Uint32Array | undefined, place: number): void {
  if (counts && place >= 0) counts[place] = (counts[place] ?? 0) + 1;
}
