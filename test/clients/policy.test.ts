import { DateTime } from "luxon";
import { expect, test } from "vitest";
import {
  type ClientFact,
  clientModel,
  clientsWith,
  findPolicyWith,
  noteFallenAsleepWith,
  policyModel,
  renewPolicyWith,
  transitionModel,
} from "../../src/clients/index.ts";
import { trusted } from "../../src/platform/mongo/connect.ts";
import { aClient, openShop, semyon } from "./support/shop.ts";

const settings = { fanFromPurchases: 2, purchaseCycleDays: 90 };
const sales = new Map<string, ClientFact[]>();
const base = await openShop({ sources: [{ factsOf: async (clientId) => sales.get(clientId) ?? [] }] });
policyModel(base.mongo);
const policy = findPolicyWith({ mongo: base.mongo, settings: async () => settings });
const deps = { ...base.deps, policy };
const shop = { ...base, ...clientsWith(deps), deps };
const renewPolicy = renewPolicyWith({
  mongo: shop.mongo,
  now: shop.clock.now,
  settings: async () => settings,
});
const noteFallenAsleep = noteFallenAsleepWith(deps);

async function buyer(...days: string[]): Promise<string> {
  const clientId = await aClient(shop, semyon, { phones: [] });
  for (const [turn, day] of days.entries()) {
    const sale: ClientFact = {
      kind: "purchase",
      id: `${clientId}-${turn}`,
      at: new Date(`${day}T10:00:00Z`),
      day,
      amountKopecks: 100,
      what: "стул",
    };
    sales.set(clientId, [...(sales.get(clientId) ?? []), sale]);
    await shop.noteFact(clientId, sale);
  }
  return clientId;
}

test("a young shop lives by the owner's cycle, then by its own gaps", async () => {
  shop.clock.set("2027-01-10T12:00");
  const one = await buyer("2027-01-05");
  expect(await shop.record(one)).toMatchObject({ policyNo: 0, sleepsAt: new Date("2027-04-05T10:00:00Z") });
  expect(await renewPolicy()).toEqual({ no: 1, changed: 1 });
  expect(await policy()).toMatchObject({ no: 1, patience: 2, purchaseCycleDays: 90 });

  for (let turn = 0; turn < 10; turn += 1) await buyer("2026-12-10", "2026-12-20", "2026-12-30");
  expect(await renewPolicy()).toMatchObject({ no: 1 });
  shop.clock.advance({ months: 1, days: 1 });
  expect((await renewPolicy()).no).toBe(2);
  expect(await shop.record(one)).toMatchObject({ policyNo: 2, sleepsAt: new Date("2027-01-20T10:00:00Z") });
  expect(await clientModel(shop.mongo).countDocuments({ policyNo: 2 })).toBe(11);
});

test("numbers that hardly moved make no new policy for another month", async () => {
  shop.clock.advance({ months: 1, days: 1 });
  expect(await renewPolicy()).toEqual({ no: 2, changed: 0 });
  expect(await policyModel(shop.mongo).countDocuments()).toBe(2);
});

test("the owner's new cycle makes one at once", async () => {
  settings.purchaseCycleDays = 91;
  expect((await renewPolicy()).no).toBe(3);
  settings.purchaseCycleDays = 90;
});

test("a recount keeps the policy a client was settled with", async () => {
  const id = await buyer("2027-02-01");
  await policyModel(shop.mongo).updateOne({ no: 3 }, { $set: { patience: 4 } });
  const before = (await shop.record(id))?.policyNo;
  await shop.recountClient(id);
  expect((await shop.record(id))?.policyNo).toBe(before);
});

test("whoever falls asleep gets his step once, at the moment it happened", async () => {
  await clientModel(shop.mongo).deleteMany({});
  await transitionModel(shop.mongo).deleteMany({});
  const id = await buyer("2027-05-01");
  const record = await shop.record(id);
  const sleepsAt = DateTime.fromJSDate(record?.sleepsAt ?? new Date(0));
  shop.clock.set(sleepsAt.toISO() ?? "");
  expect(await noteFallenAsleep()).toBe(0);
  shop.clock.advance({ milliseconds: 1 });
  expect(await noteFallenAsleep()).toBe(1);
  expect(await noteFallenAsleep()).toBe(0);
  expect(await transitionModel(shop.mongo).find({ clientId: id, to: "sleeping" }).lean()).toMatchObject([
    { from: "newbie", at: sleepsAt.toJSDate(), why: "silence" },
  ]);
});

test("of many who fall asleep each gets one step, though two programs write them down at once", async () => {
  await clientModel(shop.mongo).deleteMany({});
  await transitionModel(shop.mongo).deleteMany({});
  const pattern = await buyer("2027-05-01");
  const { _id: _, code: __, ...one } = (await shop.record(pattern)) ?? fail();
  const crowd = Array.from({ length: 600 }, (_one, n) => ({ ...one, _id: `crowd${n}`, code: `crowd${n}` }));
  await clientModel(shop.mongo).collection.insertMany(crowd as never[]);
  shop.clock.set("2028-01-01T00:00");
  const steps = await Promise.all([noteFallenAsleep(), noteFallenAsleep()]);
  expect(steps[0] + steps[1]).toBe(601);
  expect(await transitionModel(shop.mongo).countDocuments({ to: "sleeping" })).toBe(601);
  expect(await clientModel(shop.mongo).countDocuments({ nextStatusAt: trusted({ $exists: true }) })).toBe(0);
});

test("a step written down before a crash is not written again when its client is found still waiting", async () => {
  const id = await buyer("2028-02-01");
  const { nextStatusAt } = (await shop.record(id)) ?? fail();
  shop.clock.set("2029-01-01T00:00");
  expect(await noteFallenAsleep()).toBe(1);
  await clientModel(shop.mongo).updateOne({ _id: id }, { $set: { nextStatusAt } });
  expect(await noteFallenAsleep()).toBe(0);
  expect((await shop.record(id))?.nextStatusAt).toBeUndefined();

  // He has bought since: the run that had read him before must not write the old step once more.
  await clientModel(shop.mongo).updateOne({ _id: id }, { $set: { nextStatusAt } });
  await transitionModel(shop.mongo).insertMany([
    ...[{ _id: `woke ${id}`, clientId: id, from: "sleeping", to: "fan", at: shop.clock.now(), why: "sale" }],
  ] as never[]);
  expect(await noteFallenAsleep()).toBe(0);
});

test("whoever buys before the nightly run fell asleep all the same", async () => {
  const id = await buyer("2027-06-01", "2029-06-01");
  expect(
    (await transitionModel(shop.mongo).find({ clientId: id }).sort({ at: 1 }).lean()).map(({ from, to }) => [
      from,
      to,
    ]),
  ).toEqual([
    ["target", "newbie"],
    ["newbie", "sleeping"],
    ["sleeping", "fan"],
  ]);
});

function fail(): never {
  throw new Error("No such client");
}
