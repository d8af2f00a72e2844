import { rfmWords } from "./condition.ts";
import type { SegmentDefinition } from "./definition.ts";

const year = 365;
const halfYear = 183;

/** «Купили X за 12 месяцев, но не Y». Both are keys of `bought`. rules.md §1. */
export function boughtButNot(what: string, without: string): SegmentDefinition {
  return {
    all: [
      { is: "bought", what, days: year },
      { is: "not-bought", what: without, days: year },
    ],
  };
}

/** «Работали за 6 месяцев, отказались по одной причине». rules.md §1. */
export function lostFor(reasonId: string): SegmentDefinition {
  return { is: "lost", reasons: [reasonId], workedDays: halfYear };
}

const byStatus = (...statuses: ("newbie" | "fan" | "sleeping" | "returner")[]) =>
  ({ is: "status", in: statuses }) as const;

/** Whom the shop asks for every day, the most useful first. */
const dailyGroups = {
  due: { is: "due" },
  sleeping: byStatus("sleeping"),
  "best-sleeping": { all: [byStatus("sleeping"), { is: "rating", in: ["A", "B"] }] },
  cooling: { is: "cooling" },
  returners: byStatus("returner"),
  "leads-new": { is: "stage", in: ["new"] },
  "leads-idle": {
    all: [
      { is: "stage", in: ["working"] },
      { is: "next-step", in: ["none"] },
    ],
  },
  "second-chance": { is: "second-chance" },
  birthdays: { is: "birthday", days: 7 },
  newbies: byStatus("newbie"),
  fans: byStatus("fan"),
  "no-contact": { is: "no-contact" },
} as const satisfies Record<string, SegmentDefinition>;

/** By what clients bring and how often they buy: rating, marks, frequency. */
const worthGroups = {
  "rating-a": { is: "rating", in: ["A"] },
  "rating-b": { is: "rating", in: ["B"] },
  "rating-e": { is: "rating", in: ["E"] },
  key: { is: "mark", in: ["key"] },
  vip: { is: "mark", in: ["vip"] },
  proven: { is: "mark", in: ["proven"] },
  frequent: { is: "pace", in: ["frequent"] },
  cyclic: { is: "pace", in: ["cyclic"] },
  rare: { is: "pace", in: ["rare"] },
} as const satisfies Record<string, SegmentDefinition>;

type RfmGroup = `f-${(typeof rfmWords)[number]}`;

const rfmGroups = Object.fromEntries(
  rfmWords.map((word) => [`f-${word}`, { is: "rfm", in: [word] }]),
) as Record<RfmGroup, SegmentDefinition>;

/** The groups that stand ready, by shelf; a name is at most 18 letters of a-z and dashes. */
export const shelves = { daily: dailyGroups, worth: worthGroups, rfm: rfmGroups };
export type Shelf = keyof typeof shelves;
export type ReadyName = keyof typeof dailyGroups | keyof typeof worthGroups | RfmGroup;

const ready: Record<string, SegmentDefinition> = { ...dailyGroups, ...worthGroups, ...rfmGroups };

/** The group that stands ready under this name. */
export function readyGroup(name: string): SegmentDefinition | undefined {
  return Object.hasOwn(ready, name) ? ready[name] : undefined;
}
