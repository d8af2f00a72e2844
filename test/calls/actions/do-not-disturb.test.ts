import { beforeEach, expect, test } from "vitest";
import { aClient, ok, olga, openCalls, semyon } from "../support/shop.ts";

const shop = await openCalls();

let clientId: string;
beforeEach(async () => {
  clientId = await aClient(shop, semyon);
});

const quiet = (on = true, actor = semyon) =>
  ok(shop.setDoNotDisturb(actor, { clientId, on, requestKey: shop.request() }));

const planned = async () => {
  const at = shop.clock.now().plus({ hours: 3 });
  const order = { clientId, at, timeGiven: true, requestKey: shop.request() };
  return (await ok(shop.scheduleCallback(semyon, order))).callback.id;
};

const isOnList = async (id: string) => (await shop.listToday(semyon)).rows.some((row) => row.id === id);

test("whoever is not to be disturbed is on no list and rings nowhere", async () => {
  const id = await planned();
  await quiet();

  expect(await shop.callback(id)).toMatchObject({ state: "cancelled", closedBy: semyon.memberId });
  expect(await shop.record(clientId)).toMatchObject({ callbacks: [], doNotDisturb: true });
  expect(await isOnList(id)).toBe(false);
  shop.clock.advance({ hours: 4 });
  await shop.remindDueCallbacks();
  expect((await shop.outbox("remind")).filter(({ subject }) => subject.callback === id)).toEqual([]);
});

test("the undo of 🔕 brings the callback back, and of its lifting ends what was set since", async () => {
  const id = await planned();
  const { factId } = await quiet();
  await ok(shop.undoFact(semyon, { factId }));
  expect(await shop.callback(id)).toMatchObject({ state: "open", remindAt: expect.any(Date) });
  expect((await shop.callback(id))?.quietedBy).toBeUndefined();
  expect((await shop.record(clientId))?.callbacks).toHaveLength(1);

  await quiet();
  const lifted = await quiet(false, olga);
  const later = await planned();
  await ok(shop.undoFact(olga, { factId: lifted.factId }));
  expect(await shop.callback(later)).toMatchObject({ state: "cancelled" });
  expect(await shop.callback(id)).toMatchObject({ state: "cancelled" });
  expect(await shop.record(clientId)).toMatchObject({ callbacks: [], doNotDisturb: true });
});

test("with 🔕 neither an unanswered call nor a refusal sets a step by itself", async () => {
  await quiet();
  const missed = { clientId, outcome: "no-answer", requestKey: shop.request() } as const;
  expect((await ok(shop.recordCall(semyon, missed))).next).toBeUndefined();
  const lost = { clientId, outcome: "refused", lost: { reasonId: "expensive" }, requestKey: shop.request() };
  expect((await ok(shop.recordCall(semyon, { ...lost, outcome: "refused" }))).next).toBeUndefined();
  expect(await shop.callbacks(clientId)).toEqual([]);
});

test("with 🔕 nobody sets a callback, the owner neither, until it is lifted", async () => {
  await quiet();
  const at = shop.clock.now().plus({ hours: 3 });
  const order = { clientId, at, timeGiven: true };
  for (const actor of [semyon, olga]) {
    expect(await shop.scheduleCallback(actor, { ...order, requestKey: shop.request() })).toEqual({
      ok: false,
      refusal: "do-not-disturb",
    });
  }
  const call = { clientId, outcome: "callback", next: order, requestKey: shop.request() } as const;
  expect(await shop.recordCall(semyon, call)).toEqual({ ok: false, refusal: "do-not-disturb" });
  expect(await shop.calls(clientId)).toEqual([]);

  await quiet(false, olga);
  await planned();
});

test("what is taken back while 🔕 stands opens no callback again", async () => {
  const id = await planned();
  const call = { clientId, outcome: "answered", callbackId: id, requestKey: shop.request() } as const;
  const { call: answered } = await ok(shop.recordCall(semyon, call));
  await quiet();
  await ok(shop.stornoCall(semyon, { callId: answered.id, requestKey: shop.request() }));
  expect(await shop.callback(id)).toMatchObject({ state: "done" });
  expect(await shop.record(clientId)).toMatchObject({ callbacks: [] });
});
