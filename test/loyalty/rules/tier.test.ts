import { expect, test } from "vitest";
import { nextTierOf, tierOf } from "../../../src/loyalty/rules/tier.ts";
import { defaultSettings } from "../../../src/shop/index.ts";

const { tiers } = defaultSettings.loyalty;

test.each([
  [0, undefined, "Бронза", 5_000_000],
  [4_999_999, undefined, "Бронза", 1],
  [5_000_000, "Бронза", "Серебро", 5_000_000],
  [9_999_999, "Бронза", "Серебро", 1],
  [10_000_000, "Серебро", "Золото", 15_000_000],
  [24_999_999, "Серебро", "Золото", 1],
  [25_000_000, "Золото", undefined, undefined],
  [-100, undefined, "Бронза", 5_000_000],
])("with %d kopecks paid the tier is %s, the next %s after %s more", (paid, tier, next, left) => {
  expect(tierOf(paid, tiers)?.name).toBe(tier);
  expect(nextTierOf(paid, tiers)).toEqual(
    next === undefined ? undefined : expect.objectContaining({ name: next, leftKopecks: left }),
  );
});

test("a shop without tiers has none to reach", () => {
  expect(tierOf(1_000_000_000, [])).toBeUndefined();
  expect(nextTierOf(0, [])).toBeUndefined();
});
