import { expect, test } from "vitest";
import { favouritesOf } from "../../../src/purchases/rules/favourites.ts";
import { productNamed } from "../../../src/purchases/rules/match-product.ts";
import { isSlip, usualReceipt } from "../../../src/purchases/rules/slip.ts";

const products = ["Стол", "Стул", "Шкаф", "Кухня", "Кухонный стол", "Полка", "Лампа"].map((name) => ({
  productId: name,
  name,
}));

test("what a seller sells most comes first, the rest in the owner's order, six in all", () => {
  const names = favouritesOf(["Лампа", "Шкаф", "Лампа", "gone"], products).map(({ name }) => name);
  expect(names).toEqual(["Лампа", "Шкаф", "Стол", "Стул", "Кухня", "Кухонный стол"]);
});

test.each([
  ["стол", "Стол"],
  [" СТОЛ ", "Стол"],
  ["шка", "Шкаф"],
  ["кухонный", "Кухонный стол"],
  ["кух", undefined],
  ["ст", undefined],
  ["диван", undefined],
  ["", undefined],
])("typed «%s» means %s", (typed, name) => {
  expect(productNamed(typed, products)?.name).toBe(name);
});

test("a sum above ten usual receipts may be a slip; a shop with four sales has no usual one", () => {
  const usual = usualReceipt([100, 300, 200, 1_000_000, 150]);
  expect(usual).toBe(200);
  expect(isSlip(2_000, usual)).toBe(false);
  expect(isSlip(2_001, usual)).toBe(true);
  expect(usualReceipt([1, 2, 3, 4])).toBeUndefined();
  expect(isSlip(1_000_000, undefined)).toBe(false);
});
