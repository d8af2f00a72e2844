import { describe, expect, test } from "vitest";
import { callModel } from "../../../src/calls/index.ts";
import { aClient, anna, ok, olga, openCalls, semyon } from "../support/shop.ts";

const shop = await openCalls();

test("an answered call is kept with its summary and its trace, its words sealed", async () => {
  const clientId = await aClient(shop, semyon);
  const { call } = await ok(
    shop.recordCall(semyon, {
      clientId,
      outcome: "answered",
      words: "хочет кухню",
      requestKey: shop.request(),
    }),
  );

  const row = await shop.call(call.id);
  expect(row).toMatchObject({
    outcome: "answered",
    via: "call",
    direction: "out",
    memberId: semyon.memberId,
  });
  expect(JSON.stringify(row)).not.toContain("кухню");
  expect(await shop.record(clientId)).toMatchObject({ touched: true, stage: "working", missedInARow: 0 });
  expect(await shop.traces("call.record")).toHaveLength(1);
});

test("the same request records one call and answers the first one", async () => {
  const clientId = await aClient(shop, semyon);
  const order = { clientId, outcome: "answered", requestKey: shop.request() } as const;
  const first = await ok(shop.recordCall(semyon, order));
  shop.clock.advance({ minutes: 2 });
  const again = await ok(shop.recordCall(semyon, order));

  expect(again).toMatchObject({ repeated: true, call: { id: first.call.id, at: first.call.at } });
  expect(await shop.calls(clientId)).toHaveLength(1);
});

test("fifty identical presses at once make one call and one callback", async () => {
  const clientId = await aClient(shop, semyon);
  const order = { clientId, outcome: "no-answer", requestKey: shop.request() } as const;
  const answers = await Promise.all(Array.from({ length: 50 }, () => ok(shop.recordCall(semyon, order))));

  expect(new Set(answers.map(({ call }) => call.id)).size).toBe(1);
  expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
  expect(await shop.calls(clientId)).toHaveLength(1);
  expect(await shop.callbacks(clientId)).toHaveLength(1);
  expect(await shop.record(clientId)).toMatchObject({ missedInARow: 1 });
});

describe("who may record", () => {
  test("a colleague is told that there is no such client", async () => {
    const clientId = await aClient(shop, semyon);
    const order = { clientId, outcome: "answered", requestKey: shop.request() } as const;
    expect(await shop.recordCall(anna, order)).toEqual({ ok: false, refusal: "client-unknown" });
    expect(await shop.calls(clientId)).toEqual([]);
  });

  test("the owner records for anybody", async () => {
    const clientId = await aClient(shop, semyon);
    await ok(shop.recordCall(olga, { clientId, outcome: "answered", requestKey: shop.request() }));
  });

  test("nobody records for a client that is not there", async () => {
    const order = { clientId: "no-such-client-0", outcome: "answered", requestKey: shop.request() } as const;
    expect(await shop.recordCall(semyon, order)).toEqual({ ok: false, refusal: "client-unknown" });
  });
});

test("an outcome with the next call saves both at once and answers the reminder", async () => {
  const clientId = await aClient(shop, semyon);
  const due = shop.clock.now().plus({ minutes: 5 });
  const first = await ok(
    shop.scheduleCallback(semyon, { clientId, at: due, timeGiven: true, requestKey: shop.request() }),
  );
  shop.clock.advance({ minutes: 20 });
  const at = shop.local("22 15:00");
  const { call, next } = await ok(
    shop.recordCall(semyon, {
      clientId,
      outcome: "callback",
      callbackId: first.callback.id,
      next: { at, timeGiven: true },
      requestKey: shop.request(),
    }),
  );

  expect(call).toMatchObject({ closed: [first.callback.id], next: next?.id });
  expect(next).toMatchObject({ dueAt: at.toJSDate(), chosenBy: "seller", state: "open" });
  expect(await shop.callback(first.callback.id)).toMatchObject({
    state: "done",
    onTime: true,
    answeredBy: call.id,
  });
  expect((await shop.record(clientId))?.callbacks).toMatchObject([{ id: next?.id }]);
});

test.each([
  [60, true],
  [61, false],
])("an outcome %i minutes after the first due time: on time is %s", async (minutes, onTime) => {
  const clientId = await aClient(shop, semyon);
  const due = shop.clock.now().plus({ minutes: 1 });
  const { callback } = await ok(
    shop.scheduleCallback(semyon, { clientId, at: due, timeGiven: true, requestKey: shop.request() }),
  );
  shop.clock.advance({ minutes: 1 + minutes });
  await ok(shop.recordCall(semyon, { clientId, outcome: "answered", requestKey: shop.request() }));
  expect(await shop.callback(callback.id)).toMatchObject({ onTime });
});

test("a call keeps the callback that a seller set for another day, and ends the bot's own retry", async () => {
  const clientId = await aClient(shop, semyon);
  const wanted = await ok(
    shop.scheduleCallback(semyon, {
      clientId,
      at: shop.local("25 14:00"),
      timeGiven: true,
      requestKey: shop.request(),
    }),
  );
  const missed = await ok(
    shop.recordCall(semyon, { clientId, outcome: "no-answer", requestKey: shop.request() }),
  );
  await ok(shop.recordCall(semyon, { clientId, outcome: "answered", requestKey: shop.request() }));

  expect(await shop.callback(wanted.callback.id)).toMatchObject({ state: "open" });
  expect(await shop.callback(missed.next?.id ?? "")).toMatchObject({ state: "done" });
});

describe("a refusal", () => {
  test("loses the lead for its reason and comes back on the reason's day", async () => {
    const clientId = await aClient(shop, semyon);
    const { next, call } = await ok(
      shop.recordCall(semyon, {
        clientId,
        outcome: "refused",
        lost: { reasonId: "expensive" },
        requestKey: shop.request(),
      }),
    );
    expect(call).toMatchObject({ reasonId: "expensive" });
    expect(next).toMatchObject({ chosenBy: "return", timeGiven: false });
    expect(await shop.record(clientId)).toMatchObject({
      stage: "lost",
      lost: { reasonId: "expensive" },
      lastContact: { outcome: "refused" },
    });
  });

  test("ends every open callback, and asks for a day when the reason has none", async () => {
    const clientId = await aClient(shop, semyon);
    const { callback } = await ok(
      shop.scheduleCallback(semyon, {
        clientId,
        at: shop.local("28 14:00"),
        timeGiven: true,
        requestKey: shop.request(),
      }),
    );
    const { next } = await ok(
      shop.recordCall(semyon, {
        clientId,
        outcome: "refused",
        lost: { reasonId: "not-now" },
        requestKey: shop.request(),
      }),
    );
    expect(next).toBeUndefined();
    expect(await shop.callback(callback.id)).toMatchObject({ state: "done" });
  });

  test.each([
    [undefined, "reason-needed"],
    [{ reasonId: "no-such-reason" }, "reason-unknown"],
    [{ reasonId: "other" }, "words-needed"],
  ])("with the reason %j is refused and leaves nothing behind", async (lost, refusal) => {
    const clientId = await aClient(shop, semyon);
    const order = {
      clientId,
      outcome: "refused",
      requestKey: shop.request(),
      ...(lost ? { lost } : {}),
    } as const;
    expect(await shop.recordCall(semyon, order)).toEqual({ ok: false, refusal });
    expect(await shop.calls(clientId)).toEqual([]);
    expect(await shop.record(clientId)).toMatchObject({ stage: "new", touched: false });
  });
});

test("a time that has gone is refused", async () => {
  const clientId = await aClient(shop, semyon);
  const next = { at: shop.clock.now().minus({ minutes: 1 }), timeGiven: true };
  const order = { clientId, outcome: "callback", next, requestKey: shop.request() } as const;
  expect(await shop.recordCall(semyon, order)).toEqual({ ok: false, refusal: "past" });
});

test("a recount of everything changes nothing", async () => {
  const ids = [
    ...new Set(
      (await callModel(shop.mongo).find({}, { clientId: 1 }).lean()).map(({ clientId }) => clientId),
    ),
  ];
  for (const id of ids) {
    const before = await shop.summary(id);
    await shop.recountClient(id);
    const after = await shop.summary(id);
    // Sealing anew gives other letters for the same words.
    expect({ ...after, events: [], lastContact: {} }).toEqual({ ...before, events: [], lastContact: {} });
    expect(after.events.map(({ id: event }: { id: string }) => event)).toEqual(
      before.events.map(({ id: event }: { id: string }) => event),
    );
  }
});
