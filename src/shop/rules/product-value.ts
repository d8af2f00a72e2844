import type { Locale } from "../../shared/locale.ts";
import { readRubles } from "../../shared/money.ts";
import { oneLine } from "../../shared/text.ts";
import type { ProductEdit } from "./product-edit.ts";
import { nameMax } from "./product-line.ts";
import { readCost } from "./product-marks.ts";
import { readCategory } from "./read-category.ts";
import { readDays } from "./read-days.ts";

export const productFields = ["name", "category", "price", "cost", "cycle"] as const;
export type ProductField = (typeof productFields)[number];

/** What was typed for a field of a product; undefined when it can't be one. */
export function readProductValue(field: ProductField, text: string, locale: Locale): ProductEdit | undefined {
  const typed = oneLine(text.slice(0, 200));
  switch (field) {
    case "name":
      return isName(typed) ? { name: typed } : undefined;
    case "category":
      return given("category", readCategory(text));
    case "price": {
      const sum = readRubles(typed, locale);
      return sum.ok && sum.value >= 100 ? { priceKopecks: sum.value } : undefined;
    }
    case "cost":
      return readCost(typed.replace(/^(?:маржа|margin) /i, ""), locale);
    case "cycle":
      return given("cycleDays", readDays(typed));
  }
}

/** What empties a field; a name stays. */
export function emptyProductValue(field: Exclude<ProductField, "name">): ProductEdit {
  const empty = {
    category: { category: null },
    price: { priceKopecks: null },
    cost: { costKopecks: null, marginPercent: null },
    cycle: { cycleDays: null },
  };
  return empty[field];
}

function isName(typed: string): boolean {
  return /\p{L}/u.test(typed) && typed.length <= nameMax;
}

function given(field: "category" | "cycleDays", value: string | number | undefined): ProductEdit | undefined {
  return value === undefined ? undefined : { [field]: value };
}
