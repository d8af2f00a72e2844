import { expect, test } from "vitest";
import { type ProductEdit, readProductEdit } from "../../../src/shop/rules/product-edit.ts";
import { type ProductField, productFields, readProductValue } from "../../../src/shop/rules/product-value.ts";

test.each<[ProductField, string, ProductEdit]>([
  ["name", "  Стол  обеденный ", { name: "Стол обеденный" }],
  ["name", "<b>Стол</b> 🪑", { name: "<b>Стол</b> 🪑" }],
  ["category", "#Мягкая_мебель", { category: "Мягкая мебель" }],
  ["category", "Кухни", { category: "Кухни" }],
  ["price", "12 500 ₽", { priceKopecks: 1_250_000 }],
  ["price", "12,5к", { priceKopecks: 1_250_000 }],
  ["cost", "8 000", { costKopecks: 800_000 }],
  ["cost", "36 %", { marginPercent: 36 }],
  ["cost", "36%", { marginPercent: 36 }],
  ["cost", "маржа 36%", { marginPercent: 36 }],
  ["cost", "99%", { marginPercent: 99 }],
  ["cost", "36", { costKopecks: 3_600 }],
  ["cycle", "180", { cycleDays: 180 }],
  ["cycle", "1 день", { cycleDays: 1 }],
  ["cycle", "90 days", { cycleDays: 90 }],
  ["cycle", "3650", { cycleDays: 3_650 }],
])("%s: %j is read", (field, typed, edit) => {
  expect(readProductValue(field, typed, "ru")).toEqual(edit);
});

test.each<[ProductField, string, ProductEdit]>([
  ["price", "12,500", { priceKopecks: 1_250_000 }],
  ["price", "₽12,500.50", { priceKopecks: 1_250_050 }],
  ["cost", "8,000", { costKopecks: 800_000 }],
  ["cost", "margin 36%", { marginPercent: 36 }],
])("%s: %j is read from one who writes in English", (field, typed, edit) => {
  expect(readProductValue(field, typed, "en")).toEqual(edit);
});

test.each<[ProductField, string]>([
  ["name", ""],
  ["name", "12500"],
  ["name", "м".repeat(61)],
  ["category", "#"],
  ["category", "😀"],
  ["category", "м".repeat(41)],
  ["price", "0"],
  ["price", "-5"],
  ["price", "0,5"],
  ["price", "1e12"],
  ["price", "1000000000001"],
  ["price", "12.500"],
  ["cost", "0"],
  ["cost", "0%"],
  ["cost", "-5"],
  ["cost", "100%"],
  ["cost", "1e12"],
  ["cycle", "0"],
  ["cycle", "-5"],
  ["cycle", "3651"],
  ["cycle", "1e12"],
])("%s: %j is refused", (field, typed) => {
  expect(readProductValue(field, typed, "ru")).toBeUndefined();
});

test.each(productFields)(
  "%s: five thousand characters, an emoji and a tag are read or refused at once",
  (field) => {
    for (const typed of ["9".repeat(5_000), "а ".repeat(2_500), "😀", "<b>x</b>", "\u202e12"]) {
      const edit = readProductValue(field, typed, "ru");
      if (edit !== undefined) expect(readProductEdit(edit)).toBeDefined();
    }
  },
);

test("a cost takes the margin's place and the other way round", () => {
  expect(readProductEdit({ costKopecks: 100 })).toEqual({ costKopecks: 100, marginPercent: null });
  expect(readProductEdit({ marginPercent: 40 })).toEqual({ marginPercent: 40, costKopecks: null });
  expect(readProductEdit({ costKopecks: null, marginPercent: null })).toEqual({
    costKopecks: null,
    marginPercent: null,
  });
});

test.each([
  { costKopecks: 0 },
  { costKopecks: 1e14 },
  { marginPercent: 0 },
  { marginPercent: 100 },
  { marginPercent: 1.5 },
])("%j is no cost", (edit) => {
  expect(readProductEdit(edit)).toBeUndefined();
});
