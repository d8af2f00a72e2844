import { addCells, type DayFigures } from "./day-figures.ts";
import { daysOf, monthOf } from "./days.ts";
import { since } from "./figures.ts";
import type { Span } from "./period.ts";

/** A source in a period: leads that came from it, and what its clients brought, whenever they came. */
export interface SourceFigures {
  /** Its id; empty for clients without one. */
  source: string;
  leads: number;
  /** First purchases. */
  clients: number;
  count: number;
  kopecks: number;
  refusals: number;
  costKopecks?: number;
}

export interface MonthCosts {
  id: string;
  costs?: readonly { month: string; kopecks: number }[] | undefined;
}

/** The sources, the one of the most revenue first. */
export function sourcesOf(days: DayFigures, costs: readonly MonthCosts[], span: Span): SourceFigures[] {
  const nothing = { leads: 0, clients: 0, count: 0, kopecks: 0, refusals: 0, costKopecks: 0 };
  const cells = addCells([
    ...days.leads.map(({ source, count }) => ({ ...nothing, source, leads: count })),
    ...days.firsts.map(({ source, count }) => ({ ...nothing, source, clients: count })),
    ...days.sales.map(({ source, count, kopecks }) => ({ ...nothing, source, count, kopecks })),
    ...days.refusals.map(({ source, count }) => ({ ...nothing, source, refusals: count })),
    ...costs.map((source) => ({ ...nothing, source: source.id, costKopecks: costIn(source, span) })),
  ]);
  return cells
    .map(({ costKopecks, ...figures }) => (costKopecks > 0 ? { ...figures, costKopecks } : figures))
    .sort((left, right) => right.kopecks - left.kopecks || right.leads - left.leads);
}

/** What a source cost in a span: of a month that is in it in part so many days' share. */
export function costIn({ costs = [] }: MonthCosts, { from, until }: Span): number {
  const days = new Map<string, number>();
  for (const { day } of daysOf({ from, until }, until))
    days.set(monthOf(day), (days.get(monthOf(day)) ?? 0) + 1);
  return costs.reduce((sum, { month, kopecks }) => {
    const [year = 0, number = 1] = month.split("-").map(Number);
    const length = from.set({ year, month: number, day: 1 }).daysInMonth ?? 30;
    return sum + Math.round((kopecks * (days.get(month) ?? 0)) / length);
  }, 0);
}

export interface ProductFigures {
  key: string;
  count: number;
  kopecks: number;
}

/** Products or categories by revenue; what was sold by its sum alone is none. */
export function productsOf({ products }: Pick<DayFigures, "products">, kind: "p" | "c"): ProductFigures[] {
  return products
    .filter(({ key }) => key.startsWith(kind) && key.length > 1)
    .map(({ key, count, kopecks }) => ({ key, count, kopecks }))
    .sort((left, right) => right.kopecks - left.kopecks || (left.key < right.key ? -1 : 1));
}

export interface HourFigures {
  hour: number;
  sales: number;
  contacts: number;
}

/** All twenty-four hours of the shop. */
export function hoursOf({ hours }: Pick<DayFigures, "hours">): HourFigures[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const found = hours.find((cell) => Number(cell.hour) === hour);
    return { hour, sales: found?.sales ?? 0, contacts: found?.contacts ?? 0 };
  });
}

/** Leads of the period that were reached and that bought in it. */
export function funnelIn(
  days: DayFigures,
  from: string,
): { created: number; reached: number; bought: number } {
  const total = (cells: readonly { count: number }[]) => cells.reduce((sum, { count }) => sum + count, 0);
  return {
    created: total(days.leads),
    reached: total(since(days.reached, from)),
    bought: total(since(days.bought, from)),
  };
}
