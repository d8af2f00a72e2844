import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ClientRecord, clientModel } from "../../src/clients/index.ts";
import { createLogger } from "../../src/platform/log/log.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { conditionsOf, type SegmentDefinition } from "../../src/segments/rules/definition.ts";
import { matches } from "../../src/segments/rules/matches.ts";
import { windowOf } from "../../src/segments/rules/window.ts";
import { openColumns, type SegmentColumns } from "../../src/segments/store/columns/open-columns.ts";
import { segmentFactsOf } from "../../src/segments/store/segment-facts.ts";
import { countByQuery, queryOf } from "../../src/segments/store/segment-query.ts";
import { factId } from "../../src/shared/id.ts";
import { testClock } from "../support/clock.ts";
import { testMongo, testMongoUri } from "../support/mongo.ts";
import { clientOf, conditions, definitions, shops } from "./random-shop.ts";

let mongo: Mongo;
let columns: SegmentColumns;
const now = testClock("2026-11-21T12:00", "Europe/Moscow").now().setZone("Europe/Moscow");
const ctx = {
  now,
  due: { from: 70, till: 130 },
  policy: { fanFromPurchases: 2, patience: 2 },
  giveUpAfter: 5,
};

beforeAll(async () => {
  mongo = await testMongo();
  await mongo.createCollection("clients").catch(() => undefined);
  columns = openColumns({ uri: testMongoUri(), log: createLogger({ level: "warn" }) });
});
afterAll(() => columns.close());

const bare = () => clientModel(mongo).collection;
let turns = 0;

/** Waits until the columns have seen all that was written so far. */
async function seen(): Promise<void> {
  turns += 1;
  const tag = `turn ${turns}`;
  const _id = factId(String(turns), "marker");
  await bare().insertOne({ ...clientOf(anybody, 99, now), _id, tags: [tag] } as never);
  const asked: SegmentDefinition = { is: "tag", in: [tag] };
  const until = performance.now() + 20_000;
  while ((await columns.count(asked, ctx)) !== 1) {
    if (performance.now() > until) throw new Error("The columns never saw the last change");
    await sleep(10);
  }
  await bare().deleteOne({ _id } as never);
  while ((await columns.count(asked, ctx)) !== 0) await sleep(10);
}

const [anybody] = fc.sample(shops, { seed: 1, numRuns: 1 })[0] as [Parameters<typeof clientOf>[0]];

function isClosed(definition: SegmentDefinition): boolean {
  return conditionsOf(definition).some(
    (asked) =>
      asked.is === "mailed" ||
      asked.is === "not-mailed" ||
      ((asked.is === "bought" || asked.is === "not-bought") && windowOf(asked, ctx).to !== undefined),
  );
}

async function agree(definition: SegmentDefinition, clients: readonly ClientRecord[]): Promise<void> {
  const label = JSON.stringify(definition);
  const ids = await columns.ids(definition, ctx, 1_000);
  if (isClosed(definition)) return expect({ label, ids }).toEqual({ label, ids: undefined });
  const expected = clients
    .filter((client) => matches(definition, segmentFactsOf(client, ctx), ctx))
    .map(({ _id }) => _id);
  expect({ label, ids: ids?.sort() }).toEqual({ label, ids: expected.sort() });
  expect({ label, count: await columns.count(definition, ctx) }).toEqual({
    label,
    count: await countByQuery(mongo, queryOf(definition, ctx)),
  });
}

test("columns name exactly those whom the plain rule and the query name, however the base changes", async () => {
  const anything: SegmentDefinition = { is: "status", in: ["lead"] };
  // The first to ask is sent to the plain query, and the columns are begun.
  expect(await columns.count(anything, ctx)).toBeUndefined();
  await columns.warm(now);

  await fc.assert(
    fc.asyncProperty(
      fc.array(shops, { minLength: 3, maxLength: 3 }),
      fc.array(fc.oneof(conditions, definitions), { minLength: 30, maxLength: 30 }),
      async (shopsInTurn, asked) => {
        await bare().deleteMany({});
        for (const drawn of shopsInTurn) {
          // Some ids are those of real clients, some are not; a later shop changes, adds and removes clients.
          const clients = drawn.map((client, n) => ({
            ...clientOf(client, n, now),
            ...(n % 3 > 0 ? { _id: factId(String(n), "client") } : {}),
          }));
          await bare().deleteMany({ _id: { $nin: clients.map(({ _id }) => _id) } } as never);
          for (const client of clients) {
            await bare().replaceOne({ _id: client._id } as never, client as never, { upsert: true });
          }
          await seen();
          for (const definition of asked) await agree(definition, clients);
        }
      },
    ),
    { numRuns: 6 },
  );
}, 180_000);
