import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { costIn, sourcesOf } from "../../../src/reports/rules/breakdown.ts";
import { addFigures, briefFigures, monthFigures, noFigures } from "../../../src/reports/rules/day-figures.ts";
import { daysOf, firstOpenDay, isOver } from "../../../src/reports/rules/days.ts";
import { figuresOf } from "../../../src/reports/rules/figures.ts";
import { listCode, readListCode, shortKey } from "../../../src/reports/rules/list-code.ts";

const zone = "Europe/Moscow";
const at = (iso: string) => DateTime.fromISO(iso, { zone });

test("figures add up cell by cell, whatever their order", () => {
  const one = { ...noFigures(), leads: [{ source: "vk", count: 2 }], fans: [{ memberId: "a", count: 1 }] };
  const other = {
    ...noFigures(),
    leads: [
      { source: "", count: 1 },
      { source: "vk", count: 3 },
    ],
  };
  const sum = addFigures([one, other]);
  expect(sum).toEqual(addFigures([other, one]));
  expect(sum.leads).toEqual([
    { source: "", count: 1 },
    { source: "vk", count: 5 },
  ]);
  expect(addFigures([noFigures()])).toEqual(noFigures());
});

test("a lead counts as reached only when it came in the period itself", () => {
  const reached = [
    { source: "", created: "2026-10-31", count: 4 },
    { source: "", created: "2026-11-01", count: 2 },
  ];
  const days = { ...noFigures(), reached };
  const of = (figures: typeof days, from: string) => figuresOf(figures, { from, overdue: [] }).leads.reached;
  expect(of(days, "2026-11-01")).toBe(2);
  expect(of(days, "2026-10-01")).toBe(6);
  expect(of(monthFigures([days]), "2026-11-01")).toBe(2);
  expect(of(monthFigures([days]), "2026-10-01")).toBe(6);
});

test("a day in brief tells by the day who came lately, and by the month who came before that month", () => {
  const reached = [
    { source: "vk", created: "2026-09-30", count: 1 },
    { source: "", created: "2026-09-02", count: 2 },
    { source: "", created: "2026-10-01", count: 4 },
    { source: "vk", created: "2026-11-20", count: 8 },
  ];
  const brief = briefFigures({ ...noFigures(), reached }, "2026-11-21");
  expect(brief.reached).toEqual([
    { source: "", created: "2026-09", count: 3 },
    { source: "", created: "2026-10-01", count: 4 },
    { source: "", created: "2026-11-20", count: 8 },
  ]);
  const since = (from: string) => figuresOf(brief, { from, overdue: [] }).leads.reached;
  expect(["2026-11-20", "2026-10-22", "2026-10-01", "2026-09-01"].map(since)).toEqual([8, 8, 12, 15]);
});

test.each([
  ["2026-11-22T00:09", false],
  ["2026-11-22T00:10", true],
])("at %s yesterday is closed: %s", (now, closed) => {
  expect("2026-11-21" < firstOpenDay(at(now))).toBe(closed);
});

test("what changes after midnight belongs to a day that is over", () => {
  expect(isOver(at("2026-11-21T23:59"), at("2026-11-21T23:59:59"))).toBe(false);
  expect(isOver(at("2026-11-21T23:59"), at("2026-11-22T00:00"))).toBe(true);
});

test("a span falls into days, whole and in part, none of them still to come", () => {
  const span = { from: at("2026-11-19T00:00"), until: at("2026-11-30T00:00") };
  expect(daysOf(span, at("2026-11-21T15:00")).map(({ day, whole }) => [day, whole])).toEqual([
    ["2026-11-19", true],
    ["2026-11-20", true],
    ["2026-11-21", true],
  ]);
  const part = { from: at("2026-11-20T00:00"), until: at("2026-11-21T15:00") };
  expect(daysOf(part, at("2026-11-25T15:00")).map(({ whole }) => whole)).toEqual([true, false]);
});

test("the days of a span begin and end at their own midnights, also where the clock is moved", () => {
  const there = "America/Santiago";
  const local = (iso: string) => DateTime.fromISO(iso, { zone: there });
  // There the clock is moved at midnight, forward in September and back in April.
  const span = { from: local("2026-04-03T00:00"), until: local("2026-09-08T00:00") };
  const days = daysOf(span, local("2026-12-01"));
  expect(days).toHaveLength(158);
  for (const [place, { from, until, whole }] of days.entries()) {
    expect(whole).toBe(true);
    expect(+from).toBe(+from.startOf("day"));
    expect(+until).toBe(+(days[place + 1]?.from ?? span.until));
  }
  const [odd] = days.filter(({ day }) => day === "2026-09-06");
  expect(odd?.until.diff(odd.from, "hours").hours).toBe(23);
});

test("a source costs so many days' share of a month that is in the period in part", () => {
  const source = {
    id: "vk",
    costs: [
      { month: "2026-10", kopecks: 3_100_000 },
      { month: "2026-11", kopecks: 3_000_000 },
    ],
  };
  expect(costIn(source, { from: at("2026-11-01"), until: at("2026-12-01") })).toBe(3_000_000);
  expect(costIn(source, { from: at("2026-10-31"), until: at("2026-11-03") })).toBe(300_000);
  expect(costIn({ id: "avito" }, { from: at("2026-11-01"), until: at("2026-12-01") })).toBe(0);
  const span = { from: at("2026-11-01"), until: at("2026-12-01") };
  expect(sourcesOf(noFigures(), [source, { id: "avito" }], span)).toEqual([
    { source: "vk", leads: 0, clients: 0, count: 0, kopecks: 0, refusals: 0, costKopecks: 3_000_000 },
  ]);
});

test.each([
  { period: "w0", list: "new", page: 1 },
  { period: "o7rm7s0", list: "refused", key: shortKey("expensive"), page: 999 },
  { period: "d3660", list: "buyers-of-seller", key: "_1-a", page: 12 },
] as const)("a list finds back by its code: %o", (code) => {
  const text = listCode(code);
  expect(text).toMatch(/^[A-Z][\w-]{1,20}$/);
  expect(readListCode(text)).toEqual(code);
});
