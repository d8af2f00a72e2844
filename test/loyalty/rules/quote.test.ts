import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteOf } from "../../../src/loyalty/rules/quote.ts";

const silver = { name: "Серебро", percent: 5 };
const account = { points: 1_240, accrualPercent: 1, spendMaxPercent: 30 };

test("the receipt of the dialogue: 12 500 with «Серебро» is 11 875 and brings 118 points", () => {
  expect(quoteOf([1_250_000], { tier: silver, account })).toEqual({
    subtotalKopecks: 1_250_000,
    percent: 5,
    discountKopecks: 62_500,
    spendable: 1_240,
    spent: 0,
    totalKopecks: 1_187_500,
    earned: 118,
    amounts: [1_187_500],
  });
});

test("points are spent from what is left after the discount, and earned by the money paid", () => {
  const quote = quoteOf([1_250_000], { tier: silver, account }, { spend: true });
  expect(quote).toMatchObject({ spent: 1_240, totalKopecks: 1_063_500, earned: 106 });
});

test.each([
  // 30 % of 100.00 is exactly 30; of 99.99 it is 29.997.
  [10_000, 30],
  [9_999, 29],
  // Below 3.34 not even one point: 30 % of 3.33 is 0.999.
  [334, 1],
  [333, 0],
])("of %d kopecks %d points may be spent", (sum, spendable) => {
  expect(quoteOf([sum], { account }).spendable).toBe(spendable);
});

test.each([
  [19_999, 1],
  [20_000, 2],
  [9_999, 0],
])("for %d kopecks paid %d points are earned", (sum, earned) => {
  expect(quoteOf([sum], { account }).earned).toBe(earned);
});

test("the discount is rounded down to a kopeck over the whole receipt, not over its lines", () => {
  // 5 % of 0.19 three times is nothing each time, of 0.57 it is 0.02.
  expect(quoteOf([19, 19, 19], { tier: silver })).toMatchObject({ discountKopecks: 2, totalKopecks: 55 });
});

test("without a discount by the seller's wish points are spent from the whole sum", () => {
  const quote = quoteOf(
    [1_000_000],
    { tier: silver, account: { ...account, points: 9_999 } },
    { withoutDiscount: true, spend: true },
  );
  expect(quote).toMatchObject({ percent: 0, discountKopecks: 0, spent: 3_000, totalKopecks: 700_000 });
});

test("something is always paid", () => {
  const all = {
    tier: { name: "Всё", percent: 100 },
    account: { points: 100_000, accrualPercent: 0, spendMaxPercent: 100 },
  };
  expect(quoteOf([50_000], all, { spend: true }).totalKopecks).toBe(1);
  expect(quoteOf([50_000], { account: all.account }, { spend: true })).toMatchObject({
    spent: 499,
    totalKopecks: 100,
  });
});

test("lines add up to the money paid, none grows, whatever the receipt", () => {
  const sums = fc.array(fc.integer({ min: 1, max: 5_000_000_000 }), { minLength: 1, maxLength: 20 });
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      sums,
      percent,
      percent,
      percent,
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.boolean(),
      (list, discount, accrualPercent, spendMaxPercent, points, spend) => {
        const terms = {
          tier: { name: "", percent: discount },
          account: { points, accrualPercent, spendMaxPercent },
        };
        const quote = quoteOf(list, terms, { spend });
        const paid = quote.amounts.reduce((sum, amount) => sum + amount, 0);
        expect(paid).toBe(quote.totalKopecks);
        expect(quote.subtotalKopecks - quote.discountKopecks - quote.spent * 100).toBe(quote.totalKopecks);
        expect(quote.totalKopecks).toBeGreaterThan(0);
        expect(quote.spent).toBeLessThanOrEqual(points);
        expect(quote.spent * 10_000).toBeLessThanOrEqual(
          (quote.subtotalKopecks - quote.discountKopecks) * spendMaxPercent,
        );
        for (const [place, amount] of quote.amounts.entries()) {
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(list[place] ?? 0);
        }
      },
    ),
  );
});
