import { beforeAll, beforeEach, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { comeBackModel, comeBackRunModel, remindersWith } from "../../src/mailings/index.ts";
import { isHeldOut } from "../../src/mailings/rules/hold-out.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { outboxModel, planMessagesWith } from "../../src/platform/telegram/sender/outbox.ts";
import { defaultSettings } from "../../src/shop/index.ts";
import { olga, semyon } from "../clients/support/shop.ts";
import { testClock } from "../support/clock.ts";
import { emptyDatabase, testMongo } from "../support/mongo.ts";

const clock = testClock("2026-11-23T12:00");
let mongo: Mongo;
let settings = { ...defaultSettings };
let waiting = new Set<string>();

beforeAll(async () => {
  mongo = await testMongo();
  for (const model of [clientModel, outboxModel, comeBackModel, comeBackRunModel]) model(mongo);
  await ensureIndexes(mongo);
});
beforeEach(async () => {
  await emptyDatabase(mongo);
  clock.set("2026-11-23T12:00");
  settings = { ...defaultSettings };
  waiting = new Set();
});

const reminders = () =>
  remindersWith({
    ...{ mongo, now: clock.now, shop: async () => settings, shopName: async () => "Мебель" },
    planMessages: planMessagesWith({ mongo, now: clock.now }),
    policy: async () => ({ fanFromPurchases: 2, patience: 2 }),
    productsById: async () => new Map([["filter", { productId: "filter", name: "Фильтр", cycleDays: 100 }]]),
    namesOfMembers: async () => new Map(),
    hasOpen: async (ids: readonly string[]) => new Set(ids.filter((id) => waiting.has(id))),
  } as unknown as Parameters<typeof remindersWith>[0]);

/** Buyers who said yes to reminders; they sleep unless the days say otherwise. */
async function lay(count: number, card: object = {}): Promise<void> {
  const at = (days: number) => clock.now().minus({ days }).toJSDate();
  await clientModel(mongo).collection.insertMany(
    Array.from({ length: count }, (_, place) => ({
      ...{ _id: `client-${place}`, code: `c${place}`, rev: 1, kind: "person", responsible: null },
      ...{ grievances: [], callbacks: [], relatives: [], consents: ["pd", "renew"], purchaseDays: 1 },
      ...{ days: ["2026-08-01"], lastPurchaseAt: at(114), sleepsAt: at(14) },
      reach: { channel: "telegram", chatId: place + 1, locale: "ru", joinedAt: at(300) },
      ...card,
    })) as never[],
  );
}
const planned = () => outboxModel(mongo).find().sort({ _id: 1 }).lean();

test("every sleeper is asked once, however often and by however many it is planned", async () => {
  await lay(20);
  const { planComeBacks } = reminders();
  await Promise.all([planComeBacks(), planComeBacks(), planComeBacks()]);
  await comeBackRunModel(mongo).deleteMany({});
  await planComeBacks();
  expect(new Set((await planned()).map(({ kind }) => kind))).toEqual(new Set(["mailings.ask"]));
  expect(await planned()).toHaveLength(20);
  expect(await comeBackModel(mongo).countDocuments({ holdOut: true })).toBe(0);
});

test("from two hundred sleepers up a tenth gets nothing, and both sides are counted by who bought again", async () => {
  await lay(200);
  const { planComeBacks, measureComeBacks } = reminders();
  await planComeBacks();
  const out = Array.from({ length: 200 }, (_, place) => `client-${place}`).filter((id) =>
    isHeldOut(id, "2026-11-23"),
  );
  expect(out.length).toBeGreaterThan(8);
  const messages = await planned();
  expect(messages).toHaveLength(200 - out.length);
  expect(messages.some(({ clientId }) => out.includes(clientId ?? ""))).toBe(false);

  await outboxModel(mongo).updateMany({}, { $set: { state: "sent", sentAt: clock.now().toJSDate() } });
  const back = [out[0], ...messages.slice(0, 24).map(({ clientId }) => clientId)];
  for (const id of back)
    await clientModel(mongo).updateOne(
      { _id: id as string },
      {
        $set: {
          lastPurchaseAt: clock.now().plus({ days: 3 }).toJSDate(),
          sleepsAt: clock.now().plus({ days: 300 }).toJSDate(),
        },
      },
    );
  expect(await measureComeBacks(olga)).toEqual({
    ok: true,
    value: {
      received: { of: 200 - out.length, returned: 24 },
      heldOut: { of: out.length, returned: 1 },
    },
  });
  expect(await measureComeBacks(semyon)).toMatchObject({ ok: false });

  // The offer, too, passes them by.
  settings = { ...settings, withoutAdvertising: false };
  await clientModel(mongo).updateMany({}, { $set: { consents: ["pd", "renew", "promo"] } });
  clock.advance({ days: 15 });
  await planComeBacks();
  const offers = (await planned()).filter(({ kind }) => kind === "mailings.offer");
  expect(offers.length).toBe(200 - out.length - 24);
  expect(offers.every(({ promo, clientId }) => promo && !out.includes(clientId ?? ""))).toBe(true);
});

test("one below two hundred everybody is asked", async () => {
  await lay(199);
  await reminders().planComeBacks();
  expect(await planned()).toHaveLength(199);
});

test("what is due is one message, and falls away where he bought, ordered or was promised a call meanwhile", async () => {
  const awake = { days: ["2026-08-15"], sleepsAt: clock.now().plus({ days: 30 }).toJSDate() };
  await lay(4, { ...awake, bought: { pfilter: 20_680 } });
  const { planComeBacks, comeBackStands, getComeBack } = reminders();
  await planComeBacks();
  const [first, second, third, fourth] = await planned();
  expect(await planned()).toHaveLength(4);
  if (!first || !second || !third || !fourth) throw new Error("Nothing was planned");
  expect(first.kind).toBe("mailings.due");
  expect(await comeBackStands(first)).toBe(true);
  expect(await getComeBack(first)).toMatchObject({ products: ["Фильтр"], silentDays: 100 });

  waiting.add(second.clientId ?? "");
  expect(await comeBackStands(second)).toBe(false);
  await clientModel(mongo).updateOne({ _id: third.clientId ?? "" }, { $set: { callbacks: [{ id: "x" }] } });
  expect(await comeBackStands(third)).toBe(false);
  settings = { ...settings, comeBack: { on: false } };
  expect(await comeBackStands(fourth)).toBe(false);
});

test("without consent, without joining or with the come-back off nothing is planned", async () => {
  await lay(3, { consents: ["pd", "promo"] });
  await reminders().planComeBacks();
  await comeBackRunModel(mongo).deleteMany({});
  await clientModel(mongo).updateMany({}, { $set: { consents: ["renew"], "reach.blocked": true } });
  await reminders().planComeBacks();
  await comeBackRunModel(mongo).deleteMany({});
  await clientModel(mongo).updateMany({}, { $unset: { "reach.blocked": 1 } });
  settings = { ...settings, comeBack: { on: false } };
  await reminders().planComeBacks();
  expect(await planned()).toEqual([]);
});
