import fc from "fast-check";
import { expect, test } from "vitest";
import { dependsOnOne, paretoClassOf, paretoOf } from "../../src/segments/rules/pareto.ts";
import { ascending } from "../../src/segments/rules/quantiles.ts";

test("the client who crosses 80 % is one of those who give it", () => {
  expect(paretoOf(ascending([50, 30, 20]))).toMatchObject({ clients: 2, from: 30, topShare: 0.5 });
  expect(paretoOf(ascending([50, 29, 21]))).toMatchObject({ clients: 3, from: 21 });
});

test("whoever gave nothing is not counted among the clients", () => {
  expect(paretoOf(ascending([100, 0, 0, 0]))).toMatchObject({ clients: 1, share: 1, topShare: 1 });
  expect(paretoOf(ascending([]))).toEqual({ clients: 0, share: 0, topShare: 0, from: 0, fromNext: 0 });
});

test("a shop depends on one client who gives over a quarter, and only where there are ten to compare", () => {
  expect(dependsOnOne({ topShare: 0.25 }, 10)).toBe(false);
  expect(dependsOnOne({ topShare: 0.2501 }, 10)).toBe(true);
  expect(dependsOnOne({ topShare: 0.9 }, 9)).toBe(false);
});

test("80 % of the money is A, up to 95 % B, the rest C", () => {
  const sums = [80, 10, 6, 3, 1];
  const pareto = paretoOf(ascending(sums));
  expect(sums.map((sum) => paretoClassOf(sum, pareto))).toEqual(["A", "B", "B", "C", "C"]);
  expect(paretoClassOf(0, pareto)).toBe("C");
});

test("no smaller set of clients gives 80 %, in any order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 60 }), (sums) => {
      const { clients, topShare, share } = paretoOf(ascending(sums));
      expect(paretoOf(ascending([...sums].reverse()))).toEqual(paretoOf(ascending(sums)));
      const sorted = [...sums].sort((left, right) => right - left);
      const total = sums.reduce((sum, one) => sum + one, 0);
      const of = (count: number) => sorted.slice(0, count).reduce((sum, one) => sum + one, 0);
      if (total === 0) expect([clients, topShare, share]).toEqual([0, 0, 0]);
      fc.pre(total > 0);
      expect(of(clients)).toBeGreaterThanOrEqual(total * 0.8);
      expect(of(clients - 1)).toBeLessThan(total * 0.8);
      expect(topShare).toBeCloseTo((sorted[0] ?? 0) / total);
      expect(share).toBeCloseTo(clients / sums.filter((sum) => sum > 0).length);
    }),
  );
});
