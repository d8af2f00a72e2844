import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { pairsOf } from "../../src/segments/rules/cross-sell.ts";
import { pairTally } from "../../src/segments/rules/cross-sell-counts.ts";
import type { InsightFacts } from "../../src/segments/rules/insight-facts.ts";
import { dayNumberOf } from "../../src/shared/day-number.ts";

const counts = (clients: number, a: number, b: number, both: number) => ({
  clients,
  items: new Map([
    ["pa", a],
    ["pb", b],
  ]),
  pairs: new Map([["pa|pb", both]]),
});
const found = (...given: Parameters<typeof counts>) =>
  pairsOf(counts(...given)).map(({ has, also }) => `${has}>${also}`);

test("a pair needs five clients, in a large base one in a hundred", () => {
  expect(found(100, 10, 5, 5)).toEqual(["pa>pb"]);
  expect(found(100, 10, 4, 4)).toEqual([]);
  expect(found(600, 20, 6, 6)).toEqual(["pa>pb"]);
  expect(found(601, 20, 6, 6)).toEqual([]);
});

test("a fifth of those who have the first is enough, less is not", () => {
  expect(found(1_000, 50, 10, 10)).toEqual(["pa>pb"]);
  expect(found(1_000, 51, 10, 10)).toEqual([]);
});

test("the lift is drawn to one by a case on each side, and must still be 1.3", () => {
  // By chance 9: (12 + 1) ÷ (9 + 1) is 1.3, though 12 ÷ 9 is 1.33.
  expect(found(100, 30, 30, 12)).toEqual(["pa>pb", "pb>pa"]);
  expect(pairsOf(counts(100, 30, 30, 12))[0]?.lift).toBe(1.3);
  expect(found(100, 30, 31, 12)).toEqual([]);
});

test("whoever promises most sales comes first, and a pair that nobody lacks is not offered", () => {
  const pairs = pairsOf(counts(100, 20, 10, 8));
  expect(pairs.map(({ has, prospects }) => [has, prospects])).toEqual([
    ["pa", 12],
    ["pb", 2],
  ]);
  expect(found(100, 8, 10, 8)).toEqual(["pb>pa"]);
});

test("a basket is what a client bought last in the running month and the eleven before it, products only", () => {
  const tally = pairTally(DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" }));
  const bought = (days: Record<string, string>) =>
    tally.add({
      bought: Object.fromEntries(Object.entries(days).map(([key, day]) => [key, dayNumberOf(day)])),
    } as unknown as InsightFacts);
  bought({ pa: "2025-12-01", pb: "2026-11-21", cAAAAAAAAAAAA: "2026-11-21" });
  bought({ pa: "2025-11-30", pb: "2026-01-01" });
  bought({ pa: "2025-11-30" });
  expect(tally.result()).toEqual({
    clients: 2,
    items: new Map([
      ["pa", 1],
      ["pb", 2],
    ]),
    pairs: new Map([["pa|pb", 1]]),
  });
});
