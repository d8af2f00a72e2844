import fc from "fast-check";
import { expect, test } from "vitest";
import type { RfmWord, Score } from "../../src/clients/index.ts";
import { rfmScoresOf, rfmWordOf } from "../../src/segments/rules/rfm.ts";
import { rfmCutsOf } from "../../src/segments/rules/rfm-cuts.ts";
import { aBuyer, buyersOf, columns, someBuyers } from "./some-buyers.ts";

const settings = { purchaseCycleDays: 90, frequencyFrom: [2, 3, 5, 8] };
const scores = [1, 2, 3, 4, 5] as const;

const table: Record<Score, RfmWord[]> = {
  5: ["new", "potential-loyalist", "potential-loyalist", "champions", "champions"],
  4: ["promising", "potential-loyalist", "potential-loyalist", "loyal", "loyal"],
  3: ["about-to-sleep", "about-to-sleep", "need-attention", "loyal", "loyal"],
  2: ["hibernating", "hibernating", "at-risk", "at-risk", "cant-lose"],
  1: ["hibernating", "hibernating", "at-risk", "at-risk", "cant-lose"],
};
const patterns: [RegExp, RfmWord][] = [
  [/^5[45]$/, "champions"],
  [/^[34][45]$/, "loyal"],
  [/^[45][23]$/, "potential-loyalist"],
  [/^51$/, "new"],
  [/^41$/, "promising"],
  [/^33$/, "need-attention"],
  [/^3[12]$/, "about-to-sleep"],
  [/^[12]5$/, "cant-lose"],
  [/^[12][34]$/, "at-risk"],
  [/^[12][12]$/, "hibernating"],
];

test("each of the 25 cells is called by exactly one of the ten words", () => {
  for (const r of scores) {
    for (const f of scores) {
      const fitting = patterns.filter(([pattern]) => pattern.test(`${r}${f}`)).map(([, word]) => word);
      expect([`${r}${f}`, fitting]).toEqual([`${r}${f}`, [table[r][f - 1]]]);
      expect(rfmWordOf({ r, f })).toBe(table[r][f - 1]);
    }
  }
});

test("49 buyers are scored by fixed lines, 50 by the shop's own fifths", () => {
  const many = buyersOf(50, (no) => ({ silentDays: no, days: 1 + (no % 5), kopecks: no * 100_00 }));
  expect(rfmCutsOf(columns(many.slice(0, 49)), settings).fixed).toBe(true);
  expect(rfmCutsOf(columns(many), settings).fixed).toBe(false);
});

test("where more than three fifths bought once the lines are fixed, at exactly three fifths they are not", () => {
  const shop = (once: number) => columns(buyersOf(100, (no) => ({ days: no < once ? 1 : 2 + (no % 4) })));
  expect(rfmCutsOf(shop(60), settings).fixed).toBe(false);
  expect(rfmCutsOf(shop(61), settings).fixed).toBe(true);
});

test.each([
  [0, 5],
  [30, 5],
  [31, 4],
  [90, 4],
  [91, 3],
  [180, 3],
  [181, 2],
  [360, 2],
  [361, 1],
] as const)("in a small shop %i silent days score %i", (silentDays, r) => {
  const cuts = rfmCutsOf(columns([]), settings);
  expect(rfmScoresOf({ silentDays, days: 1, kopecks: 0 }, cuts).r).toBe(r);
});

test.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 3],
  [5, 4],
  [7, 4],
  [8, 5],
  [100, 5],
] as const)("in a small shop %i purchase days score %i", (days, f) => {
  const cuts = rfmCutsOf(columns([]), settings);
  expect(rfmScoresOf({ silentDays: 0, days, kopecks: 0 }, cuts).f).toBe(f);
});

test("a long cycle of the shop stretches the fixed days", () => {
  const { r } = rfmCutsOf(columns([]), { ...settings, purchaseCycleDays: 300 });
  expect(r).toEqual([1200, 600, 300, 100]);
});

test("a hundred different buyers fall into five fifths", () => {
  const shop = buyersOf(100, (no) => ({ silentDays: no, days: no + 2, kopecks: no * 100 }));
  const cuts = rfmCutsOf(columns(shop), settings);
  const counts = (name: "r" | "f" | "m") =>
    scores.map((score) => shop.filter((one) => rfmScoresOf(one, cuts)[name] === score).length);
  expect(counts("f")).toEqual([20, 20, 20, 20, 20]);
  expect(counts("m")).toEqual([20, 20, 20, 20, 20]);
  expect(counts("r")).toEqual([20, 20, 20, 20, 20]);
});

test("whatever the base, better facts never score worse, so equal ones equally, in whatever order they come", () => {
  fc.assert(
    fc.property(someBuyers, (shop) => {
      const cuts = rfmCutsOf(columns(shop), settings);
      expect(rfmCutsOf(columns([...shop].reverse()), settings)).toEqual(cuts);
      const never = (score: "r" | "f" | "m", sorted: typeof shop) => {
        const scored = sorted.map((one) => rfmScoresOf(one, cuts)[score]);
        expect(scored).toEqual([...scored].sort());
      };
      never(
        "r",
        [...shop].sort((left, right) => right.silentDays - left.silentDays),
      );
      never(
        "f",
        [...shop].sort((left, right) => left.days - right.days),
      );
      never(
        "m",
        [...shop].sort((left, right) => left.kopecks - right.kopecks),
      );
      expect(shop.every((one) => rfmScoresOf({ ...one }, cuts).m === rfmScoresOf(one, cuts).m)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("the fifths are those of percent_rank: the share of the others who are lower", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 60, maxLength: 120 }), (sums) => {
      const shop = sums.map((kopecks, no) => aBuyer({ kopecks, days: 2 + (no % 3) }));
      const cuts = rfmCutsOf(columns(shop), settings);
      for (const kopecks of sums) {
        const rank = sums.filter((other) => other < kopecks).length / (sums.length - 1);
        const expected = Math.min(5, 1 + Math.floor(rank * 5 + 1e-12));
        expect(rfmScoresOf({ silentDays: 0, days: 2, kopecks }, cuts).m).toBe(expected);
      }
    }),
    { numRuns: 40 },
  );
});
