import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type ClientRecord, clientModel } from "../../../src/clients/index.ts";
import { loyaltyWith, pointsModel, quoteOf } from "../../../src/loyalty/index.ts";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import { inTransaction } from "../../../src/platform/mongo/transaction.ts";
import { outboxModel, planMessagesWith } from "../../../src/platform/telegram/sender/outbox.ts";
import { defaultSettings } from "../../../src/shop/index.ts";
import { addClient } from "../../purchases/counter.ts";
import { testClock } from "../../support/clock.ts";
import { emptyDatabase, testMongo } from "../../support/mongo.ts";
import { paperPoints } from "../paper-points.ts";

const zone = "Europe/Moscow";
const [accrualPercent, spendMaxPercent] = [10, 60];
const settings = {
  zone,
  loyalty: { ...defaultSettings.loyalty, accrualPercent, spendMaxPercent, expiresMonths: 1 },
};
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

test("after any sales, spends, stornos in any order and expiries the ledger agrees with points on paper", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const shop = await openLedger();
      for (const [turn, one] of steps.entries()) {
        await shop.run(one, `turn-${turn}`);
        expect(await shop.points()).toBe(shop.paper.balance());
      }
      await shop.run({ do: "expire" }, "end");
      expect(await shop.points()).toBe(shop.paper.balance());
      const rows = await pointsModel(mongo).find().lean();
      for (const row of rows) expect(row.points).toBe(row.lots.reduce((sum, { points }) => sum + points, 0));
    }),
    { numRuns: 30 },
  );
}, 240_000);

/** An empty shop with one client who joined, and the same shop on paper. */
async function openLedger() {
  await emptyDatabase(mongo);
  const clock = testClock("2026-11-21T12:00", zone);
  const planMessages = planMessagesWith({ mongo, now: clock.now });
  const loyalty = loyaltyWith({ mongo, now: clock.now, shop: async () => settings, planMessages });
  const reach = { channel: "telegram" as const, chatId: 7, locale: "ru" as const, joinedAt: new Date() };
  const clientId = await addClient(mongo, "Иван", null, { reach });
  const client = await clientModel(mongo).findById(clientId).lean<ClientRecord>().orFail();
  const paper = paperPoints(clock.now, zone);

  async function sell(saleId: string, { rubles, spend }: { rubles: number; spend: boolean }): Promise<void> {
    const list = [rubles * 100];
    const account = { points: paper.balance(), accrualPercent, spendMaxPercent };
    const shown = quoteOf(list, { account }, { spend });
    const at = clock.now().toJSDate();
    const settled = await inTransaction(mongo, () => loyalty.settleSale({ saleId, client, at, list, shown }));
    expect(settled.ok).toBe(true);
    paper.sell(saleId, shown);
  }

  async function run(one: Step, key: string): Promise<void> {
    if (one.do === "wait") clock.advance({ days: one.days });
    else if (one.do === "expire") await loyalty.expirePoints();
    else if (one.do === "sell") await sell(key, one);
    else if (one.do === "gift") {
      const { points, days } = one;
      await loyalty.grantPoints({ clientId, points, days, why: "birthday", key });
      paper.gift(points, days);
    } else {
      const turned = paper.turn(one.sale);
      if (turned) await inTransaction(mongo, () => loyalty.reverseSale({ ...turned, key }));
    }
  }

  return { paper, run, points: async () => (await loyalty.standingOf(clientId))?.points };
}
