import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import {
  correctSaleWith,
  recordSaleWith,
  stornoSaleWith,
  undoSaleWith,
} from "../../../src/purchases/index.ts";
import { categoryKeyOf } from "../../../src/shared/category-key.ts";
import { dayNumberOf } from "../../../src/shared/day-number.ts";
import { testMongo } from "../../support/mongo.ts";
import { anna, anOrder, type Counter, chair, olga, openCounter, table } from "../counter.ts";

let mongo: Mongo;
let shop: Counter;
let products = [table, chair];

beforeAll(async () => {
  mongo = await testMongo();
});

beforeEach(async () => {
  shop = await openCounter(mongo);
  products = [
    { ...table, category: "Кухни", costKopecks: 800_000 },
    { ...chair, marginPercent: 36 },
  ];
  const deps = { ...shop.deps, products: async () => products };
  shop = {
    ...shop,
    recordSale: recordSaleWith(deps),
    correctSale: correctSaleWith(deps),
    stornoSale: stornoSaleWith(deps),
    undoSale: undoSaleWith(deps),
  };
});

async function sold(rubles: number, requestKey: string, product = table): Promise<string> {
  const kept = await shop.recordSale(anna, anOrder(shop.ivan, rubles, requestKey, product));
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.value.saleId;
}

const month = (margin: Record<string, number>) => [{ month: "2026-11", n: 1, days: 1, ...margin }];

test("a sale keeps what the product cost that day, whatever it costs later", async () => {
  await sold(12_500, "r1");
  products = [{ ...table, category: "Столы", costKopecks: 1 }];
  expect((await shop.rows())[0]?.items).toMatchObject([
    { product: table.productId, category: categoryKeyOf("кухни"), costKopecks: 800_000 },
  ]);
  expect(await shop.clientOf(shop.ivan)).toMatchObject({
    months: month({ kopecks: 1_250_000, knownKopecks: 1_250_000, marginKopecks: 450_000 }),
    bought: {
      [`p${table.productId}`]: dayNumberOf("2026-11-21"),
      [`c${categoryKeyOf("Кухни")}`]: dayNumberOf("2026-11-21"),
    },
    firstBought: `p${table.productId}`,
  });
});

test("nobody can send a cost of his own with the order", async () => {
  const forged = { amountKopecks: 100, costKopecks: 1, category: "x", marginPercent: 99 };
  await shop.recordSale(anna, { clientId: shop.ivan, items: [forged], requestKey: "r1" });
  expect((await shop.rows())[0]?.items).toEqual([{ amountKopecks: 100 }]);
});

test("a corrected sum takes the whole margin of the first one back", async () => {
  const id = await sold(32_000, "r1", chair);
  await shop.correctSale(anna, { saleId: id, amountKopecks: 320_000, requestKey: "r2" });
  expect((await shop.clientOf(shop.ivan)).months).toEqual(
    month({ kopecks: 320_000, knownKopecks: 320_000, marginKopecks: 115_200 }),
  );
});

test.each(["undo", "storno"] as const)("%s takes months and products back", async (how) => {
  const id = await sold(12_500, "r1");
  if (how === "undo") await shop.undoSale(anna, { id });
  else await shop.stornoSale(olga, { saleId: id, requestKey: "r2" });
  const client = await shop.clientOf(shop.ivan);
  expect(client.months).toEqual([]);
  expect(client).not.toHaveProperty("bought");
  expect(client).not.toHaveProperty("firstBought");
});

test("a month ends at midnight of the shop, not of the server", async () => {
  for (const [turn, moment] of ["2026-11-30T23:59:59.999", "2026-12-01T00:00"].entries()) {
    shop.clock.set(moment);
    await sold(1, `r${turn}`);
  }
  const { months } = await shop.clientOf(shop.ivan);
  expect(months.map(({ month, n }) => `${month} ${n}`)).toEqual(["2026-11 1", "2026-12 1"]);
});
