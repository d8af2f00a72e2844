import { describe, expect, test } from "vitest";
import { repricedItem, soldItems } from "../../../src/purchases/rules/sold-item.ts";
import { categoryKeyOf } from "../../../src/shared/category-key.ts";

const products = [
  { productId: "table", name: "Стол", category: "Кухни", costKopecks: 800_000 },
  { productId: "chair", name: "Стул", marginPercent: 36 },
  { productId: "door", name: "Дверь" },
];

describe("a sold line", () => {
  test.each([
    [
      { product: "table", amountKopecks: 1_250_000 },
      { category: categoryKeyOf("кухни"), costKopecks: 800_000 },
    ],
    [
      { product: "chair", amountKopecks: 320_000 },
      { costKopecks: 204_800, marginPercent: 36 },
    ],
    [
      { product: "chair", amountKopecks: 1 },
      { costKopecks: 1, marginPercent: 36 },
    ],
    [{ product: "door", amountKopecks: 10 }, {}],
    [{ product: "gone", amountKopecks: 10 }, {}],
    [{ what: "прочее", amountKopecks: 10 }, {}],
  ])("%j is kept with what the shop knows of it", (item, known) => {
    expect(soldItems([item], products)).toEqual([{ ...item, ...known }]);
  });

  test("corrected to another sum has the cost of its margin anew; a cost of its own stays", () => {
    const [chair, table] = soldItems(
      [
        { product: "chair", amountKopecks: 3_200_000 },
        { product: "table", amountKopecks: 100 },
      ],
      products,
    );
    expect(chair && repricedItem(chair, 320_000)).toMatchObject({
      amountKopecks: 320_000,
      costKopecks: 204_800,
    });
    expect(table && repricedItem(table, 1_250_000)).toMatchObject({ costKopecks: 800_000 });
  });
});
