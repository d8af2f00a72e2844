import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import type { SegmentDefinition } from "../../../src/segments/rules/definition.ts";
import { boughtButNot, lostFor, shelves } from "../../../src/segments/rules/ready.ts";
import { aggregation, queryOf } from "../../../src/segments/store/segment-query.ts";
import { testClock } from "../../support/clock.ts";
import { testMongo } from "../../support/mongo.ts";
import { plainClient } from "../plain-client.ts";

let mongo: Mongo;
const now = testClock("2026-11-21T12:00", "Europe/Moscow").now().setZone("Europe/Moscow");
const ctx = {
  now,
  due: { from: 70, till: 130 },
  policy: { fanFromPurchases: 2, patience: 2 },
  giveUpAfter: 5,
};
const baseSize = 6_000;

beforeAll(async () => {
  mongo = await testMongo();
  clientModel(mongo);
  await ensureIndexes(mongo);
  const rows = Array.from({ length: baseSize }, (_, n) => plainClient(n, now));
  await clientModel(mongo).collection.insertMany(rows as never);
});

const ready: [string, SegmentDefinition][] = [
  ["bought but not", boughtButNot("pkitchen", "pchair")],
  ["lost for one reason", lostFor("expensive")],
  ...Object.values(shelves).flatMap((shelf) => Object.entries(shelf) as [string, SegmentDefinition][]),
];

test.each(ready)(
  "the first page of «%s» is read by an index and looks at few clients",
  async (_name, definition) => {
    const look = await look9(definition);
    expect(look.stages).toContain("IXSCAN");
    expect(look.stages).not.toContain("COLLSCAN");
    expect(look.stages).not.toContain("SORT");
    expect(look.found).toBe(9);
    expect(look.examined).toBeLessThan(baseSize / 10);
  },
);

test.each(ready)("a seller's first page of «%s» looks at his own clients only", async (_name, definition) => {
  const look = await look9({ all: [{ is: "responsible", in: ["anna"] }, definition] });
  expect(look.stages).not.toContain("COLLSCAN");
  expect(look.examined).toBeLessThanOrEqual(baseSize / 20);
});

interface Explained {
  executionStats: { nReturned: number; totalDocsExamined: number };
  queryPlanner: { winningPlan: object };
}

async function look9(definition: SegmentDefinition) {
  const explained = await aggregation(mongo, queryOf(definition, ctx), [{ $limit: 9 }]).explain(
    "executionStats",
  );
  const { executionStats, queryPlanner } = explained as unknown as Explained;
  return {
    found: executionStats.nReturned,
    examined: executionStats.totalDocsExamined,
    stages: [...JSON.stringify(queryPlanner.winningPlan).matchAll(/"stage":"(\w+)"/g)].map(
      ([, stage]) => stage,
    ),
  };
}
