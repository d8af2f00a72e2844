import { describe, expect, test } from "vitest";
import { callbacksOfLeaverWith, followClientWith } from "../../../src/calls/index.ts";
import { inTransaction } from "../../../src/platform/mongo/transaction.ts";
import { aClient, anna, type CallsShop, ok, olga, openCalls, semyon } from "../support/shop.ts";

const shop = await openCalls();

async function aCallback(day = "25 14:00", clientId?: string) {
  const client = clientId ?? (await aClient(shop, semyon));
  const order = {
    clientId: client,
    at: shop.local(day),
    timeGiven: true,
    words: "размер 3,2",
    requestKey: shop.request(),
  };
  return (await ok(shop.scheduleCallback(semyon, order))).callback;
}

describe("setting", () => {
  test("a callback is kept once for one request, its words sealed, and stands on the card", async () => {
    const clientId = await aClient(shop, semyon);
    const at = shop.local("25 14:00");
    const order = { clientId, at, timeGiven: true, words: "замер", requestKey: shop.request() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ok(shop.scheduleCallback(semyon, order))),
    );

    expect(new Set(answers.map(({ callback }) => callback.id)).size).toBe(1);
    const rows = await shop.callbacks(clientId);
    expect(rows).toMatchObject([
      { rev: 1, dueAt: at.toJSDate(), firstDueAt: at.toJSDate(), remindAt: at.toJSDate() },
    ]);
    expect(JSON.stringify(rows)).not.toContain("замер");
    expect((await shop.record(clientId))?.callbacks).toMatchObject([{ memberId: semyon.memberId }]);
  });

  test("a colleague sets none, and nobody sets one in the past", async () => {
    const clientId = await aClient(shop, semyon);
    const order = { clientId, timeGiven: true, requestKey: shop.request() };
    expect(await shop.scheduleCallback(anna, { ...order, at: shop.local("25 14:00") })).toMatchObject({
      refusal: "client-unknown",
    });
    expect(await shop.scheduleCallback(semyon, { ...order, at: shop.clock.now() })).toMatchObject({
      refusal: "past",
    });
  });

  test("the next step of a call takes the place of the bot's own", async () => {
    const clientId = await aClient(shop, semyon);
    const { call, next } = await ok(
      shop.recordCall(semyon, { clientId, outcome: "no-answer", requestKey: shop.request() }),
    );
    const { callback } = await ok(
      shop.scheduleCallback(semyon, {
        ...{ clientId, callId: call.id, at: shop.local("24 10:00"), timeGiven: true },
        requestKey: shop.request(),
      }),
    );
    expect(await shop.callback(next?.id ?? "")).toMatchObject({ state: "cancelled" });
    expect(await shop.call(call.id)).toMatchObject({ next: callback.id });

    await ok(shop.undoCallback(semyon, { callbackId: callback.id }));
    expect(await shop.callback(next?.id ?? "")).toMatchObject({ state: "open" });
    expect((await shop.record(clientId))?.callbacks).toMatchObject([{ id: next?.id }]);
  });
});

describe("one next call per client", () => {
  const planned = async (day: string, clientId: string, more = {}) =>
    (
      await ok(
        shop.scheduleCallback(semyon, {
          ...{ clientId, at: shop.local(day), timeGiven: true, requestKey: shop.request(), ...more },
        }),
      )
    ).callback;
  const openOf = async (clientId: string) => {
    const open = (await shop.callbacks(clientId))
      .filter(({ state }) => state === "open")
      .map(({ _id }) => _id);
    const shown = (await shop.record(clientId))?.callbacks.map(({ id }) => id);
    expect(new Set(shown)).toEqual(new Set(open));
    return open;
  };

  test("a second plan takes the place of the first, and its undo brings the first back", async () => {
    const clientId = await aClient(shop, semyon);
    const first = await planned("25 10:00", clientId);
    const second = await planned("26 10:00", clientId);
    expect(await openOf(clientId)).toEqual([second.id]);
    expect(await shop.callback(first.id)).not.toHaveProperty("remindAt");

    await ok(shop.undoCallback(semyon, { callbackId: second.id }));
    expect(await openOf(clientId)).toEqual([first.id]);
    expect(await shop.callback(first.id)).toMatchObject({ remindAt: first.dueAt });
  });

  test("an outcome with the next call replaces the one that a line had set, and the undo restores it", async () => {
    const clientId = await aClient(shop, semyon);
    const first = await planned("25 10:00", clientId);
    const order = {
      ...{ clientId, outcome: "callback" as const, requestKey: shop.request() },
      next: { at: shop.local("25 10:00"), timeGiven: true },
    };
    const { call, next } = await ok(shop.recordCall(semyon, order));
    await ok(shop.recordCall(semyon, order));
    expect(await openOf(clientId)).toEqual([next?.id]);

    const again = { callId: call.id, requestKey: shop.request() };
    const other = await planned("27 10:00", clientId, { callId: call.id });
    expect(await openOf(clientId)).toEqual([other.id]);
    await ok(shop.undoCall(semyon, again));
    await ok(shop.undoCall(semyon, again));
    expect(await openOf(clientId)).toEqual([first.id]);
  });

  test("an undo of what was replaced meanwhile leaves the newest alone", async () => {
    const clientId = await aClient(shop, semyon);
    const first = await planned("25 10:00", clientId);
    const second = await planned("26 10:00", clientId);
    const third = await planned("27 10:00", clientId);
    await ok(shop.undoCallback(semyon, { callbackId: second.id }));
    expect(await openOf(clientId)).toEqual([third.id]);
    await ok(shop.undoCallback(semyon, { callbackId: third.id }));
    expect(await openOf(clientId)).toEqual([first.id]);
  });

  test("plans made at one instant leave one", async () => {
    const clientId = await aClient(shop, semyon);
    const days = ["23", "24", "25", "26", "27"];
    await Promise.all(days.map((day) => planned(`${day} 10:00`, clientId)));
    expect(await openOf(clientId)).toHaveLength(1);
  });

  test("the way back after a refusal gives way to a plan", async () => {
    const clientId = await aClient(shop, semyon);
    const lost = { reasonId: "expensive" };
    await ok(shop.recordCall(semyon, { clientId, outcome: "refused", lost, requestKey: shop.request() }));
    const { id } = await planned("25 10:00", clientId);
    expect(await openOf(clientId)).toEqual([id]);
  });

  test("a colleague's call, one for other words and one that is overdue stay", async () => {
    const clientId = await aClient(shop, semyon);
    const late = await planned("21 12:05", clientId);
    shop.clock.advance({ minutes: 30 });
    const first = await planned("25 10:00", clientId, { words: "замер" });
    const second = await planned("26 10:00", clientId, { words: "доставка" });
    const at = shop.local("27 10:00");
    const { callback } = await ok(
      shop.scheduleCallback(olga, { clientId, at, timeGiven: true, requestKey: shop.request() }),
    );
    expect(new Set(await openOf(clientId))).toEqual(new Set([late.id, first.id, second.id, callback.id]));
  });
});

describe("moving", () => {
  test("raises the rev, keeps the first due time and asks for a new reminder", async () => {
    const callback = await aCallback();
    const at = shop.local("26 15:00");
    const moved = await ok(
      shop.moveCallback(semyon, { callbackId: callback.id, rev: 1, at, timeGiven: true }),
    );
    expect(moved.callback).toMatchObject({ rev: 2, dueAt: at.toJSDate(), firstDueAt: callback.firstDueAt });
    expect(await shop.callback(callback.id)).toMatchObject({ remindAt: at.toJSDate(), reminders: 0 });
  });

  test("a double tap is already done, an older screen is stale", async () => {
    const callback = await aCallback();
    const to = (day: string) => ({ callbackId: callback.id, rev: 1, at: shop.local(day), timeGiven: true });
    await ok(shop.moveCallback(semyon, to("26 15:00")));
    expect(await ok(shop.moveCallback(semyon, to("26 15:00")))).toMatchObject({ repeated: true });
    expect(await shop.moveCallback(semyon, to("27 15:00"))).toEqual({ ok: false, refusal: "stale" });
  });

  test("of two sellers' screens at once one wins", async () => {
    const callback = await aCallback();
    const to = (day: string) => ({ callbackId: callback.id, rev: 1, at: shop.local(day), timeGiven: true });
    const answers = await Promise.all([
      shop.moveCallback(semyon, to("26 15:00")),
      shop.moveCallback(olga, to("27 15:00")),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await shop.callback(callback.id)).toMatchObject({ rev: 2 });
  });

  test("is taken back within its minute", async () => {
    const callback = await aCallback();
    await ok(
      shop.moveCallback(semyon, {
        callbackId: callback.id,
        rev: 1,
        at: shop.local("26 15:00"),
        timeGiven: true,
      }),
    );
    const undone = await ok(shop.undoMove(semyon, { callbackId: callback.id, rev: 2 }));
    expect(undone.callback).toMatchObject({ dueAt: callback.dueAt, rev: 3 });
    expect(await shop.undoMove(semyon, { callbackId: callback.id, rev: 3 })).toMatchObject({
      refusal: "too-late",
    });
  });
});

describe("closing", () => {
  test("ends it for the card and for reminders, and is taken back within its minute", async () => {
    const callback = await aCallback();
    await ok(shop.closeCallback(semyon, { callbackId: callback.id, rev: 1, as: "cancelled" }));
    expect(await shop.callback(callback.id)).not.toHaveProperty("remindAt");
    expect((await shop.record(callback.clientId))?.callbacks).toEqual([]);

    await ok(shop.undoCallback(semyon, { callbackId: callback.id }));
    expect((await shop.record(callback.clientId))?.callbacks).toMatchObject([{ id: callback.id }]);
  });

  test("a closed one is not moved", async () => {
    const callback = await aCallback();
    await ok(shop.closeCallback(semyon, { callbackId: callback.id, rev: 1, as: "done" }));
    const move = { callbackId: callback.id, rev: 2, at: shop.local("26 15:00"), timeGiven: true };
    expect(await shop.moveCallback(semyon, move)).toEqual({ ok: false, refusal: "closed" });
  });
});

describe("handing over to a colleague", () => {
  test("who takes it sees the client until it is closed", async () => {
    const callback = await aCallback();
    const { clientId, id: callbackId } = callback;
    expect(await shop.getClientCard(anna, { clientId })).toMatchObject({ ok: false });
    await ok(shop.offerCallback(semyon, { callbackId, rev: 1, to: anna.memberId }));
    expect(await shop.getClientCard(anna, { clientId })).toMatchObject({ ok: false });
    expect((await shop.outbox("calls.offer")).at(-1)).toMatchObject({ chatId: anna.telegramId });

    await ok(shop.takeCallback(anna, { callbackId }));
    expect(await ok(shop.takeCallback(anna, { callbackId }))).toMatchObject({ repeated: true });
    expect(await shop.getClientCard(anna, { clientId })).toMatchObject({ ok: true });
    expect(await shop.callback(callbackId)).toMatchObject({
      memberId: anna.memberId,
      lentBy: semyon.memberId,
    });
    expect(await shop.outbox("calls.offer-answer")).toMatchObject([{ subject: { answer: "taken" } }]);

    await ok(
      shop.recordCall(anna, { clientId, outcome: "answered", callbackId, requestKey: shop.request() }),
    );
    expect(await shop.getClientCard(anna, { clientId })).toMatchObject({ ok: false });
  });

  test("after half an hour it stays where it was, and he is told", async () => {
    const { id: callbackId } = await aCallback();
    await ok(shop.offerCallback(semyon, { callbackId, rev: 1, to: anna.memberId }));
    shop.clock.advance({ minutes: 30 });
    expect(await shop.takeCallback(anna, { callbackId })).toEqual({ ok: false, refusal: "offer-over" });
    await shop.returnExpiredOffers();
    await shop.returnExpiredOffers();
    expect(await shop.callback(callbackId)).not.toHaveProperty("offer");
    const answers = await shop.outbox("calls.offer-answer");
    expect(answers.filter(({ subject }) => subject.callback === callbackId)).toMatchObject([
      { chatId: semyon.telegramId, subject: { answer: "not-taken" } },
    ]);
  });

  test("only who was asked may take it", async () => {
    const { id: callbackId } = await aCallback();
    await ok(shop.offerCallback(semyon, { callbackId, rev: 1, to: anna.memberId }));
    expect(await shop.takeCallback(olga, { callbackId })).toEqual({ ok: false, refusal: "no-rights" });
    expect(await shop.offerCallback(anna, { callbackId, rev: 1, to: olga.memberId })).toMatchObject({
      ok: false,
    });
  });

  test("the new holder keeps nothing when he only tried: his retry is his, a step for later goes back", async () => {
    const { id: callbackId, clientId } = await aCallback();
    await ok(shop.offerCallback(semyon, { callbackId, rev: 1, to: anna.memberId }));
    await ok(shop.takeCallback(anna, { callbackId }));
    const missed = await ok(
      shop.recordCall(anna, { clientId, outcome: "no-answer", callbackId, requestKey: shop.request() }),
    );
    expect(missed.next).toMatchObject({ memberId: anna.memberId });
    const next = { at: shop.local("28 12:00"), timeGiven: true };
    const reached = await ok(
      shop.recordCall(anna, { clientId, outcome: "callback", next, requestKey: shop.request() }),
    );
    expect(reached.next).toMatchObject({ memberId: semyon.memberId });
  });
});

test("callbacks of a leaver go where his clients went, else to the heirs in turn", async () => {
  const [one, two] = [await aCallback(), await aCallback("26 12:00")];
  const part = callbacksOfLeaverWith(shop.callsDeps);
  const { callbacks = 0 } = await part.count(semyon.memberId);
  expect(callbacks).toBeGreaterThanOrEqual(2);
  await setResponsible(shop, one.clientId, olga.memberId);
  await inTransaction(shop.mongo, () => part.move(semyon.memberId, [anna.memberId], shop.clock.now()));

  expect(await part.count(semyon.memberId)).toEqual({ callbacks: 0 });
  expect(await shop.callback(one.id)).toMatchObject({ memberId: olga.memberId });
  expect(await shop.callback(two.id)).toMatchObject({ memberId: anna.memberId });
  expect((await shop.record(two.clientId))?.callbacks).toMatchObject([{ memberId: anna.memberId }]);
});

test("callbacks go with a client who is handed over", async () => {
  const { id, clientId } = await aCallback();
  await inTransaction(shop.mongo, () => followClientWith(shop.callsDeps)(clientId, { to: anna.memberId }));
  expect(await shop.callback(id)).toMatchObject({ memberId: anna.memberId, rev: 2 });
});

async function setResponsible({ mongo }: CallsShop, clientId: string, responsible: string): Promise<void> {
  await mongo.collection<{ _id: string }>("clients").updateOne({ _id: clientId }, { $set: { responsible } });
}
