import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { balanceOf, endOf, expiringOf, lotsOf, taken } from "../../../src/loyalty/rules/points.ts";

const zone = "Asia/Vladivostok";
const at = (iso: string) => DateTime.fromISO(iso, { zone });
const row = (...lots: [lot: string, points: number, end: string][]) => ({
  lots: lots.map(([lot, points, end]) => ({ lot, points, expiresAt: at(end).endOf("day").toJSDate() })),
});

test("points of a sale at noon live a year, to the end of that day of the shop", () => {
  expect(endOf(at("2026-11-21T12:00"), zone, { months: 12 })).toEqual(
    at("2027-11-21T23:59:59.999").toJSDate(),
  );
});

test("a sale after midnight of the shop is of the shop's next day, whatever the server's clock says", () => {
  // 21 November, 14:30 in London is 22 November, 00:30 in Vladivostok.
  const sale = DateTime.fromISO("2026-11-21T14:30Z");
  expect(endOf(sale, zone, { months: 12 })).toEqual(at("2027-11-22T23:59:59.999").toJSDate());
});

test("a gift for fourteen days counts to the end of the fourteenth day", () => {
  expect(endOf(at("2026-04-22T10:00"), zone, { days: 14 })).toEqual(at("2026-05-06T23:59:59.999").toJSDate());
});

test("a lot counts to its last instant and not one longer", () => {
  const rows = [row(["a", 100, "2027-11-21"])];
  expect(balanceOf(lotsOf(rows, at("2027-11-21T23:59:59.999")))).toBe(100);
  expect(balanceOf(lotsOf(rows, at("2027-11-22T00:00")))).toBe(0);
});

test("the lot that ends first is spent first, and only in part when it is enough", () => {
  const lots = lotsOf([row(["year", 100, "2027-11-21"]), row(["gift", 50, "2026-12-01"])], at("2026-11-21"));
  expect(taken(lots, 70).map(({ lot, points }) => [lot, points])).toEqual([
    ["gift", -50],
    ["year", -20],
  ]);
  expect(taken(lots, 50).map(({ lot }) => lot)).toEqual(["gift"]);
});

test("what is owed lessens the balance, which is never below zero", () => {
  const owed = row(["gone", -80, "2027-11-21"]);
  expect(balanceOf(lotsOf([owed], at("2026-11-21")))).toBe(0);
  const lots = lotsOf([owed, row(["new", 100, "2027-12-01"])], at("2026-11-21"));
  expect(balanceOf(lots)).toBe(20);
  expect(taken(lots, 20).map(({ lot, points }) => [lot, points])).toEqual([["new", -20]]);
});

test("what ends first is told with its last day, and never more than there is", () => {
  const rows = [row(["a", 30, "2026-12-01"], ["b", 20, "2026-12-01"], ["c", 50, "2027-01-01"])];
  const now = at("2026-11-21");
  const end = at("2026-12-01").endOf("day").toJSDate();
  expect(expiringOf(lotsOf(rows, now))).toEqual({ points: 50, on: end });
  expect(expiringOf(lotsOf([...rows, row(["d", -60, "2027-02-01"])], now))).toEqual({ points: 40, on: end });
  expect(expiringOf([])).toBeUndefined();
});
