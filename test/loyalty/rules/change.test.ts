import { expect, test } from "vitest";
import { changed } from "../../../src/loyalty/rules/change.ts";
import { readNumber, readTier } from "../../../src/loyalty/rules/read-tier.ts";
import { defaultSettings } from "../../../src/shop/index.ts";

const { loyalty } = defaultSettings;

test("a new tier takes its place by its sum", () => {
  const next = changed(loyalty, { add: { name: "Медь", percent: 1, fromKopecks: 7_000_000 } });
  expect(next).toMatchObject({
    tiers: [{ name: "Бронза" }, { name: "Медь" }, { name: "Серебро" }, { name: "Золото" }],
  });
});

test("a tier moved above another one stands after it", () => {
  const next = changed(loyalty, { tier: 5_000_000, set: { fromKopecks: 30_000_000 } });
  expect(next).toMatchObject({ tiers: [{ name: "Серебро" }, { name: "Золото" }, { name: "Бронза" }] });
});

test("two tiers can't begin from one sum, a gone tier can't be changed, six are enough", () => {
  expect(changed(loyalty, { add: { name: "Ещё", percent: 1, fromKopecks: 5_000_000 } })).toBe("tier-exists");
  expect(changed(loyalty, { tier: 5_000_000, set: { fromKopecks: 10_000_000 } })).toBe("tier-exists");
  expect(changed(loyalty, { tier: 1, remove: true })).toBe("tier-unknown");
  const six = {
    ...loyalty,
    tiers: [1, 2, 3, 4, 5, 6].map((n) => ({ name: `${n}`, percent: n, fromKopecks: n })),
  };
  expect(changed(six, { add: { name: "7", percent: 7, fromKopecks: 7 } })).toBe("tiers-full");
});

test.each([
  ["Платина 10 500 000", { name: "Платина", percent: 10, fromKopecks: 50_000_000 }],
  ["Для своих 3% от 50000", { name: "Для своих", percent: 3, fromKopecks: 5_000_000 }],
  ["Gold 7 % from 250 тыс", { name: "Gold", percent: 7, fromKopecks: 25_000_000 }],
  ["Платина", undefined],
  ["Платина 0 500000", undefined],
  ["Платина 10 0", undefined],
  ["10 500000", undefined],
])("«%s» as a tier", (typed, tier) => {
  expect(readTier(typed, "ru")).toEqual(tier);
});

test.each([
  ["30", 30],
  ["30 %", 30],
  ["12 мес.", 12],
  ["100", 100],
  ["101", undefined],
  ["-1", undefined],
  ["1,5", undefined],
  ["", undefined],
])("«%s» as a number up to 100", (typed, value) => {
  expect(readNumber(typed, [0, 100])).toBe(value);
});
