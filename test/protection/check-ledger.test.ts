import { afterAll, beforeAll, expect, test } from "vitest";
import { connectMongo, type Mongo } from "../../src/platform/mongo/connect.ts";
import { checkLedgerWith } from "../../src/protection/index.ts";
import { testMongo, testMongoUri } from "../support/mongo.ts";

let mongo: Mongo;
let narrow: Mongo;

beforeAll(async () => {
  mongo = await testMongo();
  narrow = await connectMongo(`${testMongoUri()}&appName=narrow`);
});

afterAll(async () => {
  await refuse("off");
  await narrow.close();
});

/** The server answers this one connection as it answers a user without rights. */
function refuse(mode: "alwaysOn" | "off"): Promise<unknown> {
  const data = { failCommands: ["delete", "update"], errorCode: 13, appName: "narrow" };
  return mongo.getClient().db("admin").command({ configureFailPoint: "failCommand", mode, data });
}

test("a database user who could erase the trace is told of, and refused when the shop is strict", async () => {
  expect(await checkLedgerWith({ mongo, strict: false })()).toBe("erasable");
  await expect(checkLedgerWith({ mongo, strict: true })()).rejects.toThrow("LEDGER_STRICT");
});

test("a user who may only insert and find is welcome", async () => {
  await refuse("alwaysOn");
  expect(await checkLedgerWith({ mongo: narrow, strict: true })()).toBe("insert-only");
});
