import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { buyerOf, columnsOf } from "../../src/segments/rules/buyer.ts";
import { cutpointsOf, rankOf, ratingPartsOf } from "../../src/segments/rules/cutpoints.ts";
import { penetrationOf } from "../../src/segments/rules/penetration.ts";
import type { RankFacts } from "../../src/segments/rules/rank-facts.ts";
import { ratingOf } from "../../src/segments/rules/rating.ts";
import { basisOf, ratingCutsOf } from "../../src/segments/rules/rating-cuts.ts";
import { aBuyer, buyersOf, columns, someBuyers } from "./some-buyers.ts";

const today = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });
const ratingsOf = (shop: ReturnType<typeof aBuyer>[]) => {
  const cuts = ratingCutsOf(columns(shop));
  return shop.map((one) => ratingOf(one, cuts).rating);
};
const counted = (ratings: string[]) =>
  ["A", "B", "C", "D", "E"].map((one) => ratings.filter((two) => one === two).length);

test("a hundred even buyers are 20 A, 20 B, 30 C and 30 D", () => {
  const shop = buyersOf(100, (no) => ({ kopecks: 1_000_000 + no * 1_000 }));
  expect(counted(ratingsOf(shop))).toEqual([20, 20, 30, 30, 0]);
});

test("where five of a hundred give four fifths of the money, A is those five and the rest moves up", () => {
  const shop = buyersOf(100, (no) => ({ kopecks: no < 5 ? 100_000_00 + no : 1_000_00 + no }));
  expect(counted(ratingsOf(shop))).toEqual([5, 20, 30, 45, 0]);
});

test("whoever brought nothing or a loss is E, whatever could be had of him", () => {
  const paid = buyersOf(20, () => ({ knownKopecks: 100_000, marginKopecks: 30_000 }));
  const [zero, loss, kopeck] = [0, -1, 1].map((marginKopecks) =>
    aBuyer({ knownKopecks: 100_000, marginKopecks, potential: 100 }),
  );
  const cuts = ratingCutsOf(columns([...paid, zero, loss, kopeck] as never));
  expect([zero, loss].map((one) => ratingOf(one as never, cuts).rating)).toEqual(["E", "E"]);
  expect(ratingOf(kopeck as never, cuts).rating).not.toBe("E");
});

describe("margin or revenue", () => {
  const shop = (known: number) =>
    columns([aBuyer({ kopecks: 1_000, knownKopecks: known, marginKopecks: 100 })]);

  test("four fifths of the revenue at known cost make it the margin, a kopeck less the revenue", () => {
    expect(basisOf(shop(800)).basis).toBe("margin");
    expect(basisOf(shop(799)).basis).toBe("revenue");
  });

  test("what a client bought at unknown cost is taken at the shop's mean margin", () => {
    const known = buyersOf(9, () => ({ kopecks: 1_000, knownKopecks: 1_000, marginKopecks: 400 }));
    const unknown = aBuyer({ kopecks: 500 });
    const cuts = ratingCutsOf(columns([...known, unknown]));
    expect(cuts.basis).toBe("margin");
    expect(ratingOf(unknown, cuts).worthKopecks).toBe(200);
  });
});

describe("a small shop", () => {
  test("of nobody has lines and no one over them", () => {
    expect(ratingCutsOf(columns([]))).toMatchObject({ basis: "revenue" });
    expect(
      cutpointsOf(columns([]), today, { purchaseCycleDays: 90, frequencyFrom: [2, 3, 5, 8] }),
    ).toMatchObject({
      clients: 0,
      pareto: { clients: 0, share: 0, topShare: 0 },
    });
  });
  test("of one client has an A", () => expect(ratingsOf([aBuyer()])).toEqual(["A"]));
  test("of three different clients has an A, a B and a C", () =>
    expect(ratingsOf(buyersOf(3, (no) => ({ kopecks: 3_000 - no })))).toEqual(["A", "B", "C"]));
  test("of three equal clients tells none from another", () =>
    expect(new Set(ratingsOf(buyersOf(3, () => ({})))).size).toBe(1));
});

test("in every base whoever brought nothing is E, and somebody is A, but above the last A is less than a fifth", () => {
  fc.assert(
    fc.property(someBuyers, (shop) => {
      const cuts = ratingCutsOf(columns(shop));
      const parts = shop.map((one) => ratingOf(one, cuts));
      const as = parts.filter(({ rating }) => rating === "A");
      const least = Math.min(...as.map(({ score }) => score));
      const worthy = parts.filter(({ rating }) => rating !== "E");
      expect(worthy).toEqual(parts.filter(({ worthKopecks }) => worthKopecks > 0));
      expect(as.length > 0).toBe(worthy.length > 0);
      expect(as.filter(({ score }) => score > least).length).toBeLessThanOrEqual(
        Math.ceil(worthy.length / 5),
      );
    }),
    { numRuns: 60 },
  );
});

test("in every base a better score is never a worse class, more money at equal potential neither, in any order", () => {
  fc.assert(
    fc.property(someBuyers, fc.constantFrom(-1, 0, 50), (some, potential) => {
      const shop = some.map((one) => ({ ...one, potential }));
      const cuts = ratingCutsOf(columns(shop));
      expect(ratingCutsOf(columns([...shop].reverse()))).toEqual(cuts);
      const parts = shop.map((one) => ratingOf(one, cuts));
      const byMoney = parts.sort((left, right) => right.worthKopecks - left.worthKopecks);
      const ratings = byMoney.map(({ rating }) => rating);
      expect(ratings).toEqual([...ratings].sort());
    }),
    { numRuns: 60 },
  );
});

test("the value is the share of the others who are worth less, in whole percents", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 200 }), (sums) => {
      const cuts = ratingCutsOf(columns(sums.map((kopecks) => aBuyer({ kopecks }))));
      for (const kopecks of sums) {
        const rank = (sums.filter((other) => other < kopecks).length * 100) / (sums.length - 1);
        expect(ratingOf(aBuyer({ kopecks }), cuts).value).toBe(Math.min(99, Math.floor(rank)));
      }
    }),
    { numRuns: 60 },
  );
});

describe("what could still be had of a client", () => {
  const wallet = { kopecks: 400_000, at: "2025-11-21" };
  test("is what he spends elsewhere by his words of a year ago, not of a year and a day", () => {
    expect(penetrationOf(wallet, 100_000, today)).toEqual({ index: 25, growthKopecks: 300_000 });
    expect(penetrationOf({ ...wallet, at: "2025-11-20" }, 100_000, today)).toBe("stale");
    expect(penetrationOf(undefined, 100_000, today)).toBe("unknown");
  });
  test("is nothing when he buys more here than he said", () =>
    expect(penetrationOf(wallet, 500_000, today)).toEqual({ index: 100, growthKopecks: 0 }));
  test("is what people marked, before his words", () => {
    const facts: RankFacts = { days: ["2026-11-01"], purchaseDays: 1, wallet };
    expect(buyerOf(facts, today)?.potential).toBe(100);
    expect(
      [1, 3, 5].map((potential) => buyerOf({ ...facts, potential: potential as 1 }, today)?.potential),
    ).toEqual([0, 50, 100]);
    expect(buyerOf({ days: ["2026-11-01"], purchaseDays: 1 }, today)?.potential).toBe(-1);
  });
  test("lifts a client of the same money", () => {
    const shop = buyersOf(100, (no) => ({ kopecks: 1_000 + no, potential: 50 }));
    const cuts = ratingCutsOf(columns(shop));
    expect(ratingOf(aBuyer({ kopecks: 1_070, potential: 0 }), cuts).rating).toBe("C");
    expect(ratingOf(aBuyer({ kopecks: 1_070, potential: 100 }), cuts).rating).toBe("A");
  });
});

describe("the window", () => {
  const bucket = (month: string) => ({
    month,
    n: 1,
    days: 1,
    kopecks: 1_000,
    knownKopecks: 0,
    marginKopecks: 0,
  });
  const facts = (...months: string[]): RankFacts => ({
    months: months.map(bucket),
    days: months.map((month) => `${month}-15`),
    purchaseDays: months.length,
  });
  test("of money is the running month and the eleven before it", () => {
    expect(buyerOf(facts("2025-11", "2025-12"), today)).toMatchObject({ kopecks: 1_000, days: 1 });
  });
  test("of ranking is 24 months: a month more is no rank", () => {
    const cuts = cutpointsOf(columnsOf([aBuyer()]), today, {
      purchaseCycleDays: 90,
      frequencyFrom: [2, 3, 5, 8],
    });
    expect(rankOf(facts("2024-12"), cuts, today)).toMatchObject({
      rating: "E",
      f: 1,
      rfm: "hibernating",
      at: "2026-11-21",
    });
    expect(rankOf(facts("2024-11"), cuts, today)).toBeUndefined();
    expect(ratingPartsOf(facts(), cuts, today)).toBeUndefined();
  });
});
