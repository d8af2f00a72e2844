import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { testMongo } from "../../support/mongo.ts";
import { anOrder, type Counter, olga, openCounter } from "../counter.ts";

let mongo: Mongo;

beforeAll(async () => {
  mongo = await testMongo();
});

type Step =
  | { does: "sell"; rubles: number }
  | { does: "undo" | "storno" | "correct"; which: number }
  | { does: "wait"; seconds: number };

const which = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant("sell" as const), rubles: fc.integer({ min: 1, max: 9 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom("undo" as const, "storno" as const, "correct" as const),
      which,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("wait" as const), seconds: fc.constantFrom(1, 90, 100_000) }),
  },
);

/** What the shop believes: rows in the order they were written, what each takes back, whether it stands. */
interface Believed {
  id: string;
  kopecks: number;
  of?: Believed;
  instead?: Believed;
  stands: boolean;
}

test("whatever is sold, undone, taken back and corrected, in any order, the sums are those of what stands", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const shop = await openCounter(mongo);
      const believed: Believed[] = [];
      for (const [n, next] of steps.entries()) await play(shop, believed, next, `r${n}`);

      const sales = believed.filter(({ of, stands }) => of === undefined && stands);
      const client = await shop.clientOf(shop.ivan);
      expect(client.purchases).toBe(sales.length);
      expect(client.totalKopecks).toBe(sales.reduce((sum, { kopecks }) => sum + kopecks, 0));
      const standing = (await shop.rows()).filter(({ kind, stands }) => kind === "sale" && stands);
      expect(standing.map(({ _id }) => _id).sort()).toEqual(sales.map(({ id }) => id).sort());

      const { rev: _before, ...before } = client;
      await shop.recountClient(shop.ivan);
      const { rev: _after, ...after } = await shop.clientOf(shop.ivan);
      expect({ ...after, ...unsealed }).toEqual({ ...before, ...unsealed });
    }),
    { numRuns: 25 },
  );
});

// A recount seals the words anew, with another nonce.
const unsealed = { events: 0, lastPurchaseWhat: 0 };

async function play(shop: Counter, believed: Believed[], step: Step, requestKey: string): Promise<void> {
  if (step.does === "wait") return shop.clock.advance({ seconds: step.seconds });
  if (step.does === "sell") {
    const kept = await shop.recordSale(olga, anOrder(shop.ivan, step.rubles, requestKey));
    if (kept.ok) believed.push({ id: kept.value.saleId, kopecks: step.rubles * 100, stands: true });
    return;
  }
  const row = believed[step.which % Math.max(1, believed.length)];
  if (row === undefined) return;
  if (step.does === "undo") await undo(shop, row);
  if (step.does === "storno") {
    const taken = await shop.stornoSale(olga, { saleId: row.id, requestKey });
    if (!taken.ok) return;
    row.stands = false;
    believed.push({ id: taken.value.stornoId, kopecks: 0, of: row, stands: true });
  }
  if (step.does === "correct") {
    const kept = await shop.correctSale(olga, { saleId: row.id, amountKopecks: 7, requestKey });
    if (!kept.ok) return;
    row.stands = false;
    believed.push({ id: kept.value.saleId, kopecks: 7, instead: row, stands: true });
  }
}

async function undo(shop: Counter, row: Believed): Promise<void> {
  const undone = await shop.undoSale(olga, { id: row.id });
  if (!undone.ok || !row.stands) return;
  row.stands = false;
  if (row.of !== undefined) row.of.stands = true;
  if (row.instead !== undefined) row.instead.stands = true;
}
