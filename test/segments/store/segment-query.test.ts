import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import { outboxModel } from "../../../src/platform/telegram/sender/outbox.ts";
import { purchaseModel } from "../../../src/purchases/index.ts";
import { readDefinition } from "../../../src/segments/rules/definition.ts";
import { matches } from "../../../src/segments/rules/matches.ts";
import { segmentFactsOf } from "../../../src/segments/store/segment-facts.ts";
import { countByQuery, findPage, queryOf } from "../../../src/segments/store/segment-query.ts";
import { testClock } from "../../support/clock.ts";
import { testMongo } from "../../support/mongo.ts";
import { clientOf, conditions, definitions, messagesOf, salesOf, shops } from "../random-shop.ts";

let mongo: Mongo;
const now = testClock("2026-11-21T12:00", "Europe/Moscow").now().setZone("Europe/Moscow");

beforeAll(async () => {
  mongo = await testMongo();
  clientModel(mongo);
  purchaseModel(mongo);
  outboxModel(mongo);
  await ensureIndexes(mongo);
});

const contexts = fc
  .record({
    fanFromPurchases: fc.constantFrom(2, 3),
    patience: fc.constantFrom(1.5, 2, 3.7),
    shopMedianGapDays: fc.constantFrom(undefined, 20),
  })
  .map(({ shopMedianGapDays, ...policy }) => ({
    now,
    policy: shopMedianGapDays === undefined ? policy : { ...policy, shopMedianGapDays },
    giveUpAfter: 5,
    due: { from: 75, till: 125 },
  }));

test("the database finds, counts and pages exactly those whom the plain rule names, in any shop", async () => {
  await fc.assert(
    fc.asyncProperty(
      shops,
      // Each shop is asked many questions: writing it is what takes time.
      fc.array(fc.oneof(conditions, definitions), { minLength: 25, maxLength: 25 }),
      contexts,
      async (drawn, asked, ctx) => {
        const clients = drawn.map((client, n) => clientOf(client, n, now));
        const sales = drawn.flatMap((client, n) => salesOf(client, n, now));
        const messages = drawn.flatMap((client, n) => messagesOf(client, n, now));
        await clientModel(mongo).collection.deleteMany({});
        await outboxModel(mongo).collection.deleteMany({});
        if (messages.length > 0) await outboxModel(mongo).collection.insertMany(messages as never);
        await purchaseModel(mongo).collection.deleteMany({});
        await clientModel(mongo).collection.insertMany(clients as never);
        if (sales.length > 0)
          await purchaseModel(mongo).collection.insertMany(
            sales.map(({ what: _what, ...sale }) => sale) as never,
          );

        for (const definition of asked) {
          expect(readDefinition(definition)).toEqual(definition);
          const expected = clients
            .filter(({ _id, ...client }) => {
              const soldOn = (what: string, from: string, to: string) =>
                sales.some(
                  (sale) => sale.clientId === _id && sale.what === what && sale.day >= from && sale.day <= to,
                );
              const gotMailing = (mailing: string) =>
                messages.some(
                  (sent) => sent.clientId === _id && sent.batch === mailing && sent.state === "sent",
                );
              const facts = segmentFactsOf({ _id, ...client }, ctx);
              return matches(definition, { ...facts, soldOn, gotMailing }, ctx);
            })
            .map(({ _id }) => _id);
          const query = queryOf(definition, ctx);
          const found = [];
          for (let skip = 0; skip <= clients.length; skip += 8) {
            found.push(...(await findPage(mongo, query, { skip, limit: 8 })));
          }
          const label = JSON.stringify(definition);
          expect({ label, found: found.sort() }).toEqual({ label, found: expected });
          expect({ label, count: await countByQuery(mongo, query) }).toEqual({
            label,
            count: expected.length,
          });
        }
      },
    ),
    { numRuns: 30 },
  );
}, 180_000);
