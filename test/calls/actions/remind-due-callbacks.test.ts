import { beforeEach, describe, expect, test } from "vitest";
import { callbackModel } from "../../../src/calls/index.ts";
import { outboxModel } from "../../../src/platform/telegram/sender/outbox.ts";
import { aClient, anna, ok, olga, openCalls, semyon } from "../support/shop.ts";

const shop = await openCalls();
const callbacks = callbackModel(shop.mongo);

beforeEach(async () => {
  await callbacks.deleteMany({});
  await outboxModel(shop.mongo).deleteMany({});
});

async function aDueCallback(minutes = 5): Promise<string> {
  const clientId = await aClient(shop, semyon);
  const at = shop.clock.now().plus({ minutes });
  const order = { clientId, at, timeGiven: true, requestKey: shop.request() };
  return (await ok(shop.scheduleCallback(semyon, order))).callback.id;
}

/** Many callbacks of one client, due now: what matters here is their number. */
async function manyDue(count: number): Promise<void> {
  const clientId = await aClient(shop, semyon);
  const dueAt = shop.clock.now().toJSDate();
  await callbacks.insertMany(
    Array.from({ length: count }, (_none, number) => ({
      ...{ _id: `many-${String(number).padStart(11, "0")}`, clientId, memberId: semyon.memberId },
      ...{ dueAt, firstDueAt: dueAt, remindAt: dueAt, setAt: dueAt, changedAt: dueAt, timeGiven: true },
      ...{ chosenBy: "seller", rev: 1, state: "open", reminders: 0, setBy: semyon.memberId },
    })),
    { lean: true },
  );
}

test("a reminder is handed over when its minute comes, and not before", async () => {
  const id = await aDueCallback(5);
  shop.clock.advance({ minutes: 4, seconds: 59 });
  expect(await shop.remindDueCallbacks()).toBe(0);
  shop.clock.advance({ seconds: 1 });
  expect(await shop.remindDueCallbacks()).toBe(1);
  expect(await shop.outbox("remind")).toMatchObject([
    {
      _id: `remind:${id}:1`,
      chatId: semyon.telegramId,
      subject: { callback: id, rev: 1, again: 0 },
      state: "pending",
    },
  ]);
});

test("one that is due within the seconds ahead is handed over for its own moment", async () => {
  const id = await aDueCallback(5);
  shop.clock.advance({ minutes: 4, seconds: 56 });
  expect(await shop.remindDueCallbacks({ aheadMs: 3_000 })).toBe(0);
  shop.clock.advance({ seconds: 1 });
  expect(await shop.remindDueCallbacks({ aheadMs: 3_000 })).toBe(1);
  const dueAt = shop.clock.now().plus({ seconds: 3 }).toJSDate();
  expect(await shop.outbox("remind")).toMatchObject([{ _id: `remind:${id}:1`, notBefore: dueAt }]);
  expect(await shop.remindDueCallbacks({ aheadMs: 3_000 })).toBe(0);
});

test("an unanswered one is repeated once after half an hour, then it is only overdue", async () => {
  const id = await aDueCallback();
  shop.clock.advance({ minutes: 5 });
  await shop.remindDueCallbacks();
  shop.clock.advance({ minutes: 29 });
  expect(await shop.remindDueCallbacks()).toBe(0);
  shop.clock.advance({ minutes: 1 });
  expect(await shop.remindDueCallbacks()).toBe(1);
  shop.clock.advance({ hours: 5 });
  expect(await shop.remindDueCallbacks()).toBe(0);
  expect((await shop.outbox("remind")).map(({ _id }) => _id)).toEqual([
    `remind:${id}:1`,
    `remind:${id}:1:again`,
  ]);
});

test("an answered, a closed and a moved one are not repeated", async () => {
  const [moved = "", closed = ""] = [await aDueCallback(), await aDueCallback()];
  shop.clock.advance({ minutes: 5 });
  await shop.remindDueCallbacks();
  await ok(shop.closeCallback(semyon, { callbackId: closed, rev: 1, as: "done" }));
  const at = shop.clock.now().plus({ hours: 2 });
  await ok(shop.moveCallback(semyon, { callbackId: moved, rev: 1, at, timeGiven: true }));
  shop.clock.advance({ minutes: 31 });
  expect(await shop.remindDueCallbacks()).toBe(0);
  shop.clock.advance({ hours: 2 });
  expect(await shop.remindDueCallbacks()).toBe(1);
  expect((await shop.outbox("remind")).map(({ _id }) => _id)).toContain(`remind:${moved}:2`);
});

describe("whatever happens to the tick", () => {
  test("two ticks at once hand every reminder over once", async () => {
    await manyDue(1_500);
    const taken = await Promise.all([
      shop.remindDueCallbacks(),
      shop.remindDueCallbacks(),
      shop.remindDueCallbacks(),
    ]);
    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(1_500);
    expect(await outboxModel(shop.mongo).countDocuments({ kind: "remind" })).toBe(1_500);
    expect(await callbacks.countDocuments({ reminders: 1 })).toBe(1_500);
  });

  test("killed between the claim and the plan, the next one takes them when the lease is over", async () => {
    await manyDue(3);
    const claimed = { claim: "who-was-killed-0", claimUntil: new Date(Date.now() + 30_000) };
    await callbacks.updateMany({}, { $set: claimed });
    expect(await shop.remindDueCallbacks()).toBe(0);
    await callbacks.updateMany({}, { $set: { claimUntil: new Date(Date.now() - 1) } });
    expect(await shop.remindDueCallbacks()).toBe(3);
    expect(await outboxModel(shop.mongo).countDocuments()).toBe(3);
  });

  test("killed between the plan and the mark, nothing is handed over twice", async () => {
    await manyDue(3);
    await shop.remindDueCallbacks();
    const asBefore = { reminders: 0, remindAt: shop.clock.now().toJSDate(), claim: "who-was-killed-0" };
    await callbacks.updateMany({}, { $set: { ...asBefore, claimUntil: new Date(Date.now() - 1) } });
    expect(await shop.remindDueCallbacks()).toBe(3);
    expect(await outboxModel(shop.mongo).countDocuments()).toBe(3);
  });

  test("ten thousand due at once are handed over by one tick", async () => {
    await manyDue(10_000);
    expect(await shop.remindDueCallbacks()).toBe(10_000);
    expect(await outboxModel(shop.mongo).countDocuments({ state: "pending" })).toBe(10_000);
  });
});

describe("of somebody who is away", () => {
  test("the deputy gets the reminder and the callback with it", async () => {
    const id = await aDueCallback();
    shop.pause(semyon, anna);
    shop.clock.advance({ minutes: 5 });
    await shop.remindDueCallbacks();
    expect(await shop.outbox("remind")).toMatchObject([{ chatId: anna.telegramId, subject: { rev: 2 } }]);
    const callback = await shop.callback(id);
    expect(callback).toMatchObject({ memberId: anna.memberId, lentBy: semyon.memberId });
    expect(await shop.getClientCard(anna, { clientId: callback?.clientId ?? "" })).toMatchObject({
      ok: true,
    });
  });

  test("what he had not got to goes over with a reminder of its own", async () => {
    const id = await aDueCallback();
    shop.clock.advance({ hours: 3 });
    await callbacks.updateMany({}, { $set: { reminders: 2 }, $unset: { remindAt: 1 } });
    shop.pause(semyon, olga);
    await shop.lendOfPaused();
    await shop.lendOfPaused();
    expect(await shop.callback(id)).toMatchObject({ memberId: olga.memberId, rev: 2 });
    await shop.remindDueCallbacks();
    expect(await shop.outbox("remind")).toMatchObject([{ chatId: olga.telegramId, subject: { rev: 2 } }]);
  });
});
