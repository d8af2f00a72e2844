import fc from "fast-check";
import type { DateTime } from "luxon";
import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import { loyaltyWith, pointsModel, quoteOf } from "../../../src/loyalty/index.ts";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import { inTransaction } from "../../../src/platform/mongo/transaction.ts";
import { outboxModel, planMessagesWith } from "../../../src/platform/telegram/sender/outbox.ts";
import { defaultSettings } from "../../../src/shop/index.ts";
import { addClient } from "../../purchases/counter.ts";
import { testClock } from "../../support/clock.ts";
import { emptyDatabase, testMongo } from "../../support/mongo.ts";

const zone = "Europe/Moscow";
let mongo: Mongo;

beforeAll(async () => {
  mongo = await testMongo();
  for (const model of [clientModel, pointsModel, outboxModel]) model(mongo);
  await ensureIndexes(mongo);
});

type Step =
  | { do: "sell"; rubles: number; spend: boolean }
  | { do: "turn"; sale: number }
  | { do: "gift"; points: number; days: number }
  | { do: "wait"; days: number }
  | { do: "expire" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("sell" as const),
      rubles: fc.integer({ min: 1, max: 9_000 }),
      spend: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("turn" as const), sale: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("gift" as const),
      points: fc.integer({ min: 1, max: 300 }),
      days: fc.integer({ min: 1, max: 20 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("expire" as const) }) },
);

/** A lot of the model, and a sale that gave one and took from others: nothing is ever written off or back. */
interface Lot {
  points: number;
  end: DateTime;
}
interface Sale {
  id: string;
  stands: boolean;
  given?: Lot;
  took: Map<Lot, number>;
}

test("after any sales, spends, stornos in any order and expiries the ledger agrees with a model that has no ledger", async () => {
  const clock = testClock("2026-11-21T12:00", zone);
  const settings = {
    zone,
    loyalty: { ...defaultSettings.loyalty, accrualPercent: 10, spendMaxPercent: 60, expiresMonths: 1 },
  };
  const planMessages = planMessagesWith({ mongo, now: clock.now });
  const loyalty = loyaltyWith({ mongo, now: clock.now, shop: async () => settings, planMessages });
  let turn = 0;

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      await emptyDatabase(mongo);
      const reach = { channel: "telegram" as const, chatId: 7, locale: "ru" as const, joinedAt: new Date() };
      const clientId = await addClient(mongo, "Иван", null, { reach });
      const client = await clientModel(mongo).findById(clientId).lean().orFail();
      const gifts: Lot[] = [];
      const sales: Sale[] = [];

      const left = (lot: Lot) =>
        lot.points -
        sales.filter(({ stands }) => stands).reduce((sum, { took }) => sum + (took.get(lot) ?? 0), 0);
      const lots = () => {
        const now = clock.now();
        const given = sales.flatMap((sale) => {
          if (sale.given === undefined) return [];
          const there = sale.stands ? left(sale.given) : left(sale.given) - sale.given.points;
          return [{ lot: sale.given, there }];
        });
        return [...gifts.map((lot) => ({ lot, there: left(lot) })), ...given]
          .filter(({ lot }) => now <= lot.end)
          .sort((one, other) => one.lot.end.toMillis() - other.lot.end.toMillis());
      };
      const balance = () =>
        Math.max(
          0,
          lots().reduce((sum, { there }) => sum + there, 0),
        );

      const run = async (one: Step): Promise<void> => {
        turn += 1;
        const day = clock.now().setZone(zone);
        if (one.do === "wait") clock.advance({ days: one.days });
        else if (one.do === "expire") await loyalty.expirePoints();
        else if (one.do === "gift") {
          await loyalty.grantPoints({
            clientId,
            points: one.points,
            days: one.days,
            why: "birthday",
            key: `${turn}`,
          });
          gifts.push({ points: one.points, end: day.plus({ days: one.days }).endOf("day") });
        } else if (one.do === "turn") {
          const sale = sales[one.sale];
          if (sale === undefined) return;
          sale.stands = !sale.stands;
          const { id: saleId, stands } = sale;
          await inTransaction(mongo, () => loyalty.reverseSale({ saleId, stands, key: `${turn}` }));
        } else {
          const account = { points: balance(), accrualPercent: 10, spendMaxPercent: 60 };
          const shown = quoteOf([one.rubles * 100], { account }, { spend: one.spend });
          const id = `sale-${turn}`;
          const order = { saleId: id, client, at: clock.now().toJSDate(), list: [one.rubles * 100], shown };
          const settled = await inTransaction(mongo, () => loyalty.settleSale(order));
          expect(settled.ok).toBe(true);
          const took = new Map<Lot, number>();
          let wanted = shown.spent;
          // Lots that end together are one to the model: which of them is taken first can't be seen.
          for (const { lot, there } of lots()) {
            const part = Math.min(wanted, Math.max(0, there));
            if (part > 0) took.set(lot, part);
            wanted -= part;
          }
          const given = { points: shown.earned, end: day.plus({ months: 1 }).endOf("day") };
          sales.push({ id, stands: true, took, ...(shown.earned > 0 && { given }) });
        }
      };

      for (const one of steps) {
        await run(one);
        expect((await loyalty.standingOf(clientId))?.points).toBe(balance());
      }
      await loyalty.expirePoints();
      expect((await loyalty.standingOf(clientId))?.points).toBe(balance());
      const rows = await pointsModel(mongo).find().lean();
      for (const row of rows) expect(row.points).toBe(row.lots.reduce((sum, { points }) => sum + points, 0));
    }),
    { numRuns: 30 },
  );
}, 240_000);
