import fc from "fast-check";
import { DateTime } from "luxon";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { inTransaction } from "../../src/platform/mongo/transaction.ts";
import type { Vault } from "../../src/platform/vault/vault.ts";
import {
  leaveTraceWith,
  sealModel,
  sealTraceWith,
  traceModel,
  verifyTraceWith,
} from "../../src/protection/index.ts";
import { traceIdAt } from "../../src/protection/rules/trace-id.ts";
import { emptyDatabase, testMongo, testVault } from "../support/mongo.ts";

let mongo: Mongo;
let vault: Vault;
let shiftMs = 0;
const systemMs = () => Date.now() + shiftMs;
const semyon = { memberId: "memberSemyon0001", telegramId: 7, role: "seller" as const, name: "Семён" };

beforeAll(async () => {
  mongo = await testMongo();
  traceModel(mongo);
  sealModel(mongo);
  vault = await testVault(mongo);
  await ensureIndexes(mongo);
});

beforeEach(async () => {
  shiftMs = 0;
  await emptyDatabase(mongo);
});

const leave = (id: string) =>
  leaveTraceWith({ mongo, vault, now: () => DateTime.utc() })(
    semyon,
    "client.reveal",
    { kind: "client", id },
    { by: "call" },
  );
const seal = () => sealTraceWith({ mongo, vault, systemMs, settleMs: -1_000 })();
const verify = (unsealedMsMax = -1_000) => verifyTraceWith({ mongo, vault, systemMs, unsealedMsMax })();

/** A row as a transaction begun `agoMs` ago leaves it when it commits only now. */
async function leaveLate(agoMs: number): Promise<string> {
  const _id = traceIdAt(systemMs() - agoMs, crypto.getRandomValues(new Uint8Array(8)));
  const subject = { kind: "client", mac: "x" };
  await traceModel(mongo).create([{ _id, at: new Date(), actor: "system", action: "client.open", subject }]);
  return _id;
}

/** Bypasses the models, as an intruder with the database's password would. */
const rawTrace = () => mongo.collection<{ _id: string }>("trace");
const rawSeals = () => mongo.collection<{ _id: number; rows: { id: string }[] }>("seals");

test("the trace tells who did what, and a dump of it tells no client", async () => {
  await leave("clientAnna000001");
  const [row] = await traceModel(mongo).find().lean();
  expect(row).toMatchObject({ actor: semyon.memberId, action: "client.reveal", meta: { by: "call" } });
  expect(JSON.stringify(row)).not.toContain("clientAnna000001");
  expect(JSON.stringify(row)).not.toContain("Семён");
});

test("a trace left in a transaction that fails is not there", async () => {
  const work = inTransaction(mongo, async () => {
    await leave("clientAnna000001");
    throw new Error("the fact is refused");
  });
  await expect(work).rejects.toThrow();
  expect(await traceModel(mongo).countDocuments()).toBe(0);
});

test("sealed rows are proved, rows are sealed once, an idle tick seals nothing", async () => {
  for (let number = 0; number < 5; number += 1) await leave(`client${number}`);
  expect(await seal()).toBe(5);
  expect(await seal()).toBe(0);
  await leave("one more");
  expect(await seal()).toBe(1);
  expect(await verify()).toMatchObject({ ok: true, value: { seq: 2, rows: 6 } });
});

test("fresh rows wait for the next tick", async () => {
  await leave("client");
  expect(await sealTraceWith({ mongo, vault, systemMs, settleMs: 60_000 })()).toBe(0);
});

test("a row that commits a minute after its time is sealed behind the others", async () => {
  for (let tick = 0; tick < 40; tick += 1) {
    await leaveLate(0);
    await seal();
    shiftMs += 10_000;
  }
  const late = await leaveLate(60_000);
  expect(await seal()).toBe(1);
  expect((await rawSeals().findOne({ _id: 41 }))?.rows).toEqual([expect.objectContaining({ id: late })]);
  expect(await verify()).toMatchObject({ ok: true });
});

test("a row left open while the machine slept for an hour is sealed when it wakes", async () => {
  for (let tick = 0; tick < 40; tick += 1) {
    await leaveLate(0);
    await seal();
    shiftMs += 3_000;
  }
  const begunMs = systemMs();
  shiftMs += 3_600_000;
  await leaveLate(0);
  await seal();
  await leaveLate(systemMs() - begunMs);
  expect(await seal()).toBe(1);
});

test("one sealer that ticks on and on takes a late row within ten ticks", async () => {
  const sealTrace = sealTraceWith({ mongo, vault, systemMs, settleMs: -1_000 });
  const tick = async () => {
    shiftMs += 3_000;
    return sealTrace();
  };
  for (let number = 0; number < 73; number += 1) {
    await leaveLate(0);
    expect(await tick()).toBe(1);
  }
  await leaveLate(90_000);
  let taken = 0;
  for (let number = 0; number < 10; number += 1) taken += await tick();
  expect(taken).toBe(1);
  expect(await verify()).toMatchObject({ ok: true, value: { rows: 74 } });
});

test("of ten sealers at once none loses a row and none breaks the chain", async () => {
  for (let round = 0; round < 5; round += 1) {
    for (let number = 0; number < 20; number += 1) await leave(`client${number}`);
    await Promise.all(Array.from({ length: 10 }, seal));
  }
  expect(await verify()).toMatchObject({ ok: true, value: { rows: 100 } });
});

test("rows that no sealer took for too long are told", async () => {
  await leave("client");
  expect(await verify()).toMatchObject({ ok: false, fault: { seq: 0, what: "rows-unsealed" } });
  expect(await verify(600_000)).toMatchObject({ ok: true });
});

test("rows that came after the last seal of a stopped program are counted, not cried over", async () => {
  await leave("client");
  await seal();
  await leave("one more");
  shiftMs = 86_400_000;
  expect(await verify(600_000)).toMatchObject({ ok: true, value: { rows: 1, unsealed: 1 } });
});

const tampering: [string, () => Promise<unknown>, { seq: number; what: string }][] = [
  ["a row is deleted", async () => rawTrace().deleteOne(await rowOfSeal(3)), { seq: 3, what: "row-missing" }],
  [
    "a row is altered",
    async () => rawTrace().updateOne(await rowOfSeal(4), { $set: { actor: "memberOther00001" } }),
    { seq: 4, what: "row-altered" },
  ],
  [
    "a row's meta is altered",
    async () => rawTrace().updateOne(await rowOfSeal(2), { $set: { "meta.by": "search" } }),
    { seq: 2, what: "row-altered" },
  ],
  ["a row is slipped in", () => leaveLate(0), { seq: 5, what: "rows-unsealed" }],
  [
    "rows of a seal change places",
    () => rawSeals().updateOne({ _id: 3 }, [{ $set: { rows: { $reverseArray: "$rows" } } }]),
    { seq: 3, what: "seal-altered" },
  ],
  ["a seal is deleted", () => rawSeals().deleteOne({ _id: 2 }), { seq: 2, what: "seal-missing" }],
  ["a row leaves its seal with it", () => forgetRow(4), { seq: 4, what: "seal-altered" }],
  [
    "a later seal takes the place of an earlier one",
    () => replaceSeal(4, 5),
    { seq: 4, what: "seal-altered" },
  ],
];

test.each(tampering)("%s: the verifier names the first bad seal", async (_, tamper, fault) => {
  await fiveSeals();
  await tamper();
  expect(await verify()).toMatchObject({ ok: false, refusal: "trace-altered", fault });
});

test("a tail cut off and sealed anew is told by a head noted before", async () => {
  await fiveSeals();
  const before = await rawSeals().findOne({ _id: 5 });
  await rawTrace().deleteOne(await rowOfSeal(5));
  await rawSeals().deleteOne({ _id: 5 });
  await seal();

  const noted = { seq: 5, hash: String((before as unknown as { hash: string }).hash) };
  const verifyTrace = verifyTraceWith({ mongo, vault, systemMs });
  expect(await verifyTrace()).toMatchObject({ ok: true });
  expect(await verifyTrace(noted)).toMatchObject({ ok: false, fault: { seq: 5, what: "head-differs" } });
});

test("any one of 5,000 rows altered or deleted is found, and at its own seal", async () => {
  const rows = Array.from({ length: 5_000 }, (_, number) => ({
    _id: traceIdAt(Date.now() - 5_000 + number, crypto.getRandomValues(new Uint8Array(8))),
    at: new Date(),
    actor: "system",
    action: "client.open",
    subject: { kind: "client", mac: `mac${number}` },
  }));
  await traceModel(mongo).insertMany(rows);
  expect(await seal()).toBe(5_000);
  expect(await verify()).toMatchObject({ ok: true, value: { seq: 5, rows: 5_000 } });

  await fc.assert(
    fc.asyncProperty(fc.nat(4_999), fc.boolean(), async (number, isDeleted) => {
      const row = rows[number] as (typeof rows)[number];
      if (isDeleted) await rawTrace().deleteOne({ _id: row._id });
      else await rawTrace().updateOne({ _id: row._id }, { $set: { action: "client.reveal" } });
      const outcome = await verify();
      await rawTrace().replaceOne({ _id: row._id }, row, { upsert: true });
      const seq = Math.floor(number / 1_000) + 1;
      expect(outcome).toMatchObject({ ok: false, fault: { seq, rowIds: [row._id] } });
    }),
    { numRuns: 10 },
  );
});

async function fiveSeals(): Promise<void> {
  for (let seq = 1; seq <= 5; seq += 1) {
    for (let number = 0; number < 3; number += 1) await leave(`client${seq}-${number}`);
    await seal();
  }
}

async function rowOfSeal(seq: number): Promise<{ _id: string }> {
  const found = await rawSeals().findOne({ _id: seq });
  return { _id: String(found?.rows[1]?.id) };
}

async function forgetRow(seq: number): Promise<void> {
  const { _id } = await rowOfSeal(seq);
  await rawTrace().deleteOne({ _id });
  await rawSeals().updateOne({ _id: seq }, { $pull: { rows: { id: _id } } } as object);
}

async function replaceSeal(seq: number, by: number): Promise<void> {
  const later = await rawSeals().findOne({ _id: by });
  await rawSeals().replaceOne({ _id: seq }, { ...later, _id: seq } as object as never);
}
