import pino from "pino";
import { expect, test } from "vitest";
import { holdLease } from "../../../src/platform/mongo/lease.ts";
import { takeLease } from "../../../src/platform/mongo/lock.ts";
import { testMongo } from "../../support/mongo.ts";

const mongo = await testMongo();
const log = pino({ level: "silent" });

test("one process works and the other stands by, until the first gives its lease back", async () => {
  const told: string[] = [];
  const first = await hold("first", told);
  const second = await hold("second", told);
  expect(told).toEqual(["first holds"]);
  await first.stop();
  await until(() => told.includes("second holds"));
  expect(told).toEqual(["first holds", "first lost", "second holds"]);
  await second.stop();
});

test("a holder that died is followed when its time is over", async () => {
  const told: string[] = [];
  await takeLease(mongo, "work", "a process that was killed", 200);
  const next = await hold("next", told);
  expect(told).toEqual([]);
  await until(() => told.includes("next holds"));
  await next.stop();
});

test("a holder whose lease another process has taken stops its work", async () => {
  const told: string[] = [];
  const slow = await hold("slow", told);
  await mongo
    .collection<{ _id: string }>("locks")
    .updateOne({ _id: "work" }, { $set: { holder: "another" } });
  await until(() => told.includes("slow lost"));
  await slow.stop();
});

test("a lease that is given back in the middle of a renewal stays given", async () => {
  const hasty = await holdLease({
    ...{ mongo: withSlowRenewals(50), name: "hasty", log, lastsMs: 60 },
    onHeld: async () => undefined,
    onLost: async () => undefined,
  });
  // The next renewal is on its way, and has not arrived.
  await new Promise((resolve) => setTimeout(resolve, 40));
  await hasty.stop();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await mongo.collection<{ _id: string }>("locks").findOne({ _id: "hasty" })).toBeNull();
});

test("work that cannot begin is ended, the lease given back, and begun at a later beat", async () => {
  const told: string[] = [];
  await takeLease(mongo, "stubborn", "a process that was killed", 100);
  let tries = 0;
  const lease = await holdLease({
    ...{ mongo, name: "stubborn", log, lastsMs: 150 },
    async onHeld() {
      tries += 1;
      if (tries < 3) throw new Error("Telegram is away");
      told.push("holds");
    },
    onLost: async () => void told.push("lost"),
  });
  await until(() => told.includes("holds"));
  expect(told).toEqual(["lost", "lost", "holds"]);
  await lease.stop();
  expect(await mongo.collection<{ _id: string }>("locks").findOne({ _id: "stubborn" })).toBeNull();
});

/** The same database at the end of a long line. */
function withSlowRenewals(ms: number): typeof mongo {
  const locks = mongo.collection("locks");
  const slow = {
    deleteOne: locks.deleteOne.bind(locks),
    async findOneAndUpdate(...args: Parameters<typeof locks.findOneAndUpdate>) {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return locks.findOneAndUpdate(...args);
    },
  };
  return { collection: () => slow } as never;
}

function hold(name: string, told: string[]) {
  return holdLease({
    mongo,
    name: "work",
    log,
    lastsMs: 300,
    onHeld: async () => void told.push(`${name} holds`),
    onLost: async () => void told.push(`${name} lost`),
  });
}

async function until(met: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !met(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 30));
  expect(met()).toBe(true);
}
