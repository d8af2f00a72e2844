import type { ContactOutcome } from "../../clients/index.ts";
import { addCells, type DayFigures } from "./day-figures.ts";

/** What a period comes to. Money in kopecks; what was taken back counts nowhere. */
export interface Figures {
  sales: Sales;
  /** The revenue of which the cost is known, and the margin of it. */
  margin: { knownKopecks: number; marginKopecks: number };
  /** The leads created in the period: how many of them somebody got through to, and how many bought, in it. */
  leads: { created: number; reached: number; bought: number };
  contacts: Partial<Record<ContactOutcome, number>>;
  /** Callbacks that ended in the period or are overdue since it; on time: by the rule of the calls. */
  callbacks: { total: number; onTime: number };
  /** The most frequent first. */
  refusals: { reasonId: string; count: number }[];
  /** First purchases, and purchase days that made a fan. */
  newbies: number;
  fans: number;
  asleep: number;
  grieved: number;
  /** Bought again after having slept or been grieved. */
  back: number;
  /** Whoever sold or talked, the best seller first. */
  sellers: SellerFigures[];
}

export interface Sales {
  count: number;
  kopecks: number;
}

export interface SellerFigures {
  memberId: string;
  sales: Sales;
  contacts: number;
  reached: number;
  callbacks: { total: number; onTime: number };
  newbies: number;
  fans: number;
}

/** Callbacks open an hour after their time, by member: they are looked at, not kept. */
export type Overdue = readonly { memberId: string; count: number }[];

/** Somebody was spoken to. */
export const reachedOutcomes = [
  "answered",
  "callback",
  "refused",
  "bought",
] as const satisfies readonly ContactOutcome[];

/** `from`: the period's first local day, which decides whose leads count. */
export function figuresOf(days: DayFigures, { from, overdue }: { from: string; overdue: Overdue }): Figures {
  const contacts: Figures["contacts"] = {};
  for (const { outcome, count } of days.contacts) contacts[outcome] = (contacts[outcome] ?? 0) + count;
  const late = overdue.reduce((sum, { count }) => sum + count, 0);
  return {
    sales: sumOf(days.sales),
    margin: {
      knownKopecks: total(days.sales, "knownKopecks"),
      marginKopecks: total(days.sales, "marginKopecks"),
    },
    leads: {
      created: total(days.leads, "count"),
      reached: total(since(days.reached, from), "count"),
      bought: total(since(days.bought, from), "count"),
    },
    contacts,
    callbacks: { total: total(days.callbacks, "total") + late, onTime: total(days.callbacks, "onTime") },
    refusals: refusalsOf(days),
    newbies: total(days.firsts, "count"),
    fans: total(days.fans, "count"),
    asleep: stepsTo(days, "asleep"),
    grieved: stepsTo(days, "grieved"),
    back: stepsTo(days, "back"),
    sellers: sellersOf(days, overdue),
  };
}

export function sumOf(sales: readonly Sales[]): Sales {
  return { count: total(sales, "count"), kopecks: total(sales, "kopecks") };
}

/** Nothing was sold, nobody came, nobody was called. */
export function isEmpty({ sales, leads, contacts, callbacks, refusals, asleep, grieved }: Figures): boolean {
  const counts = [sales.count, leads.created, callbacks.total, refusals.length, asleep, grieved];
  return [...counts, ...Object.values(contacts)].every((count) => count === 0);
}

/** The most frequent first. */
export function refusalsOf({ refusals }: Pick<DayFigures, "refusals">): Figures["refusals"] {
  return addCells(refusals.map(({ reasonId, count }) => ({ reasonId, count }))).sort(
    (left, right) => right.count - left.count || (left.reasonId < right.reasonId ? -1 : 1),
  );
}

/** A month as `created` is of the period when its first day is; a period of whole months begins with one. */
export function since<Dated extends { created: string }>(cells: readonly Dated[], from: string): Dated[] {
  return cells.filter(({ created }) => created >= from.slice(0, created.length));
}

function sellersOf(days: DayFigures, overdue: Overdue): SellerFigures[] {
  const sellers = new Map<string, SellerFigures>();
  const of = (memberId: string) => {
    const known = sellers.get(memberId) ?? nothingOf(memberId);
    sellers.set(memberId, known);
    return known;
  };
  for (const { memberId, count, kopecks } of days.sales) {
    of(memberId).sales.count += count;
    of(memberId).sales.kopecks += kopecks;
  }
  for (const { memberId, outcome, count } of days.contacts) {
    of(memberId).contacts += count;
    if ((reachedOutcomes as readonly string[]).includes(outcome)) of(memberId).reached += count;
  }
  for (const cell of days.callbacks) {
    of(cell.memberId).callbacks.total += cell.total;
    of(cell.memberId).callbacks.onTime += cell.onTime;
  }
  for (const { memberId, count } of overdue) of(memberId).callbacks.total += count;
  for (const { memberId, count } of days.firsts) of(memberId).newbies += count;
  for (const { memberId, count } of days.fans) of(memberId).fans += count;
  return [...sellers.values()].sort(
    (left, right) =>
      right.sales.kopecks - left.sales.kopecks ||
      right.contacts - left.contacts ||
      (left.memberId < right.memberId ? -1 : 1),
  );
}

function nothingOf(memberId: string): SellerFigures {
  const nothing = { count: 0, kopecks: 0 };
  const callbacks = { total: 0, onTime: 0 };
  return { memberId, sales: nothing, contacts: 0, reached: 0, callbacks, newbies: 0, fans: 0 };
}

function stepsTo({ steps }: DayFigures, to: DayFigures["steps"][number]["to"]): number {
  return total(
    steps.filter((step) => step.to === to),
    "count",
  );
}

function total<Field extends string>(cells: readonly Record<Field, number>[], field: Field): number {
  return cells.reduce((sum, cell) => sum + cell[field], 0);
}
