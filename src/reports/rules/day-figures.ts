import { DateTime } from "luxon";
import type { ContactOutcome } from "../../clients/index.ts";

/**
 * What happened in a stretch of time, as cells that can be added up: in a cell words are its key, numbers its
 * content. `created`: the local day (in a month's figures the month) when the client came; a lead counts as
 * reached or as a buyer in a period when both its beginning and the step are in it. `source`: empty for none.
 */
export interface DayFigures {
  sales: SalesCell[];
  contacts: { memberId: string; outcome: ContactOutcome; count: number }[];
  /** Callbacks done. */
  callbacks: { memberId: string; total: number; onTime: number }[];
  leads: { source: string; count: number }[];
  /** Clients of the first contact in which somebody got through. */
  reached: { source: string; created: string; count: number }[];
  /** First purchases, by who sold. */
  firsts: { memberId: string; source: string; count: number }[];
  /** The same, by when whoever bought had come. */
  bought: { source: string; created: string; count: number }[];
  /** Purchase days that made a fan. */
  fans: { memberId: string; count: number }[];
  steps: { to: Step; count: number }[];
  refusals: { reasonId: string; source: string; count: number }[];
  /** `key`: `p` and a product, `c` and the key of a category; `p` alone is what was sold by its sum only. */
  products: { key: string; count: number; kopecks: number; knownKopecks: number; marginKopecks: number }[];
  /** `hour`: `00` to `23` of the shop. */
  hours: { hour: string; sales: number; contacts: number }[];
}

/** `knownKopecks`: the revenue of which the cost is known; `marginKopecks`: what that left over it. */
interface SalesCell {
  memberId: string;
  source: string;
  count: number;
  kopecks: number;
  knownKopecks: number;
  marginKopecks: number;
}

/** `back`: a purchase after having slept or been grieved. */
export type Step = "asleep" | "grieved" | "back";

const lists = [
  "sales",
  "contacts",
  "callbacks",
  "leads",
  "reached",
  "firsts",
  "bought",
  "fans",
  "steps",
  "refusals",
  "products",
  "hours",
] as const satisfies readonly (keyof DayFigures)[];

export function noFigures(): DayFigures {
  return Object.fromEntries(lists.map((list) => [list, []])) as unknown as DayFigures;
}

/** The sum of figures; every list in the order of its keys, so that equal facts give equal figures. */
export function addFigures(many: readonly DayFigures[]): DayFigures {
  return Object.fromEntries(
    lists.map((list) => [list, addCells(many.flatMap((figures): Cell[] => figures[list] as never))]),
  ) as unknown as DayFigures;
}

/** How long before a day, and from the first of that month on, its brief figures tell on what day a client came. */
export const briefDays = 31;

/**
 * The same without what only a breakdown tells apart: sources, products, hours, and of who came long before the day
 * the day on which he did. `id`: the day or the month they are of.
 */
export function briefFigures(figures: DayFigures, id: string): DayFigures {
  const anySource = <Sourced extends { source: string }>(cell: Sourced) => ({ ...cell, source: "" });
  const long = DateTime.fromISO(id).minus({ days: briefDays }).startOf("month").toFormat("yyyy-MM-dd");
  const brief = <Dated extends { source: string; created: string }>(cell: Dated) =>
    anySource(cell.created < long ? toMonth(cell) : cell);
  return addFigures([
    {
      ...figures,
      sales: figures.sales.map(anySource),
      leads: figures.leads.map(anySource),
      reached: figures.reached.map(brief),
      firsts: figures.firsts.map(anySource),
      bought: figures.bought.map(brief),
      refusals: figures.refusals.map(anySource),
      products: [],
      hours: [],
    },
  ]);
}

/** Figures of a whole month: of a client's day only the month is kept. */
export function monthFigures(days: readonly DayFigures[]): DayFigures {
  return addFigures(
    days.map((day) => ({ ...day, reached: day.reached.map(toMonth), bought: day.bought.map(toMonth) })),
  );
}

function toMonth<Dated extends { created: string }>(cell: Dated): Dated {
  return { ...cell, created: cell.created.slice(0, "2026-11".length) };
}

/** How finely figures are told apart; brief: see `briefFigures`; sold: of the brief ones the sales alone. */
export type Grain = "whole" | "brief" | "sold";

type Cell = Record<string, string | number>;

/** Cells of one key become one; cells of which nothing is left fall out. All of them have the same fields. */
export function addCells<Same extends object>(cells: readonly Same[]): Same[] {
  const [first] = cells as readonly Cell[];
  if (first === undefined) return [];
  const fields = Object.keys(first).sort();
  const words = fields.filter((field) => typeof first[field] === "string");
  const numbers = fields.filter((field) => typeof first[field] === "number");

  const sums = new Map<string, Cell>();
  for (const cell of cells as readonly Cell[]) {
    let key = "";
    for (const word of words) key += `${cell[word]}\n`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { ...cell });
    else for (const number of numbers) sum[number] = Number(sum[number]) + Number(cell[number]);
  }
  return [...sums]
    .filter(([, sum]) => numbers.some((number) => sum[number] !== 0))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, sum]) => sum as unknown as Same);
}
