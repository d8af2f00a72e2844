import { funnelIn, hoursOf, type MonthCosts, sourcesOf } from "../rules/breakdown.ts";
import { addFigures, type DayFigures } from "../rules/day-figures.ts";
import { daysOf, isoOf, monthOf } from "../rules/days.ts";
import { figuresOf, refusalsOf, sumOf } from "../rules/figures.ts";
import { periodOf, type Span } from "../rules/period.ts";
import type { LostReasonPoint, MovementPoint, RevenuePoint, SellerPoint } from "../rules/series.ts";
import { countCohorts, countPareto, countStatuses } from "../store/base-series.ts";
import { type AddUpDeps, addUpWith, figuresByDayWith } from "./add-up.ts";
import type { ReportSeries } from "./report-data.ts";

export interface SeriesDeps extends AddUpDeps {
  shop: () => Promise<{ zone: string; fanFromPurchases: number; sources: readonly MonthCosts[] }>;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
}

// A quarter is drawn by days, more by months.
const daysDrawn = 92;

/** The series over the same figures as the report: what it draws and what it says are one. */
export function reportSeriesWith(deps: SeriesDeps): ReportSeries {
  const addUp = addUpWith(deps);
  const byDay = figuresByDayWith(deps);

  /** Figures of every day, or month, of the span that has begun, also of those in which nothing happened. */
  async function pointsOf(span: Span): Promise<[day: string, figures: DayFigures][]> {
    const days = daysOf(span, deps.now().setZone(span.from.zone)).map(({ day }) => day);
    const byMonth = days.length > daysDrawn;
    const keyOf = (day: string) => (byMonth ? `${monthOf(day)}-01` : day);
    const figures = new Map<string, DayFigures[]>(days.map((day) => [keyOf(day), []]));
    for (const [day, one] of await byDay(span, { months: byMonth })) {
      const key = keyOf(day);
      figures.set(key, [...(figures.get(key) ?? []), one]);
    }
    return [...figures].map(([day, many]) => [day, addFigures(many)]);
  }

  const series: ReportSeries = {
    async reportData(choice) {
      const { zone, sources } = await deps.shop();
      const period = periodOf(choice, deps.now().setZone(zone));
      const { before } = period;
      const [points, pointsBefore] = await Promise.all([pointsOf(period), pointsOf(before)]);
      const days = addFigures(points.map(([, figures]) => figures));
      const earlier = addFigures(pointsBefore.map(([, figures]) => figures));
      return {
        period: datesOf(period),
        before: datesOf(before),
        revenueByDay: points.map(revenuePoint),
        revenueBefore: pointsBefore.map(revenuePoint),
        movement: points.map(movementPoint),
        funnel: funnelIn(days, isoOf(period.from)),
        sellers: await sellersOf(days),
        sources: sourcesOf(days, sources, period),
        lostReasons: lostIn(days, earlier),
        hours: hoursOf(days),
      };
    },
    revenueByDay: async (span) => (await pointsOf(span)).map(revenuePoint),
    funnelOf: async (span) => funnelIn(await addUp(span), isoOf(span.from)),
    bySeller: async (span) => sellersOf(await addUp(span)),
    bySource: async (span) => sourcesOf(await addUp(span), (await deps.shop()).sources, span),
    async lostReasons({ from, until }) {
      const days = Math.round(until.diff(from, "days").days);
      const [now, earlier] = await Promise.all([
        addUp({ from, until }),
        addUp({ from: from.minus({ days }), until: from }),
      ]);
      return lostIn(now, earlier);
    },
    movement: async (span) => (await pointsOf(span)).map(movementPoint),
    hoursOfDay: async (span) => hoursOf(await addUp(span)),
    async statusStructure() {
      const { fanFromPurchases: fanFrom } = await deps.shop();
      return countStatuses(deps.mongo, { now: deps.now().toJSDate(), fanFrom });
    },
    async cohorts(months) {
      const { zone } = await deps.shop();
      return countCohorts(deps.mongo, { months, now: deps.now().setZone(zone) });
    },
    async paretoCurve() {
      const { zone } = await deps.shop();
      return countPareto(deps.mongo, deps.now().setZone(zone));
    },
  };
  return series;

  async function sellersOf(days: DayFigures): Promise<SellerPoint[]> {
    const { sellers } = figuresOf(days, { from: "", overdue: [] });
    const names = await deps.namesOfMembers(sellers.map(({ memberId }) => memberId));
    return sellers.map(({ memberId, sales, contacts, reached }) => ({
      ...{ memberId, name: names.get(memberId) ?? "…", ...sales, contacts, reached },
    }));
  }
}

function revenuePoint([day, { sales }]: [string, DayFigures]): RevenuePoint {
  return { day, ...sumOf(sales) };
}

function movementPoint([day, figures]: [string, DayFigures]): MovementPoint {
  const { newbies, fans, asleep, grieved, back } = figuresOf(figures, { from: day, overdue: [] });
  return { day, newbies, fans, asleep, grieved, wonBack: back };
}

function lostIn(now: DayFigures, earlier: DayFigures): LostReasonPoint[] {
  const was = new Map(refusalsOf(earlier).map(({ reasonId, count }) => [reasonId, count]));
  return refusalsOf(now).map((refusal) => ({ ...refusal, before: was.get(refusal.reasonId) ?? 0 }));
}

function datesOf({ from, until }: Span): { from: string; last: string } {
  return { from: isoOf(from), last: isoOf(until.minus(1)) };
}
