import { describe, expect, test } from "vitest";
import { aClient, anna, ok, openCalls, semyon } from "../support/shop.ts";

const shop = await openCalls();

test("an undo within its minute brings everything back: summary, stage and callbacks", async () => {
  const clientId = await aClient(shop, semyon);
  const at = shop.clock.now().plus({ hours: 1 });
  const { callback } = await ok(
    shop.scheduleCallback(semyon, { clientId, at, timeGiven: true, requestKey: shop.request() }),
  );
  const before = await shop.summary(clientId);
  shop.clock.advance({ minutes: 61 });

  const { call, next } = await ok(
    shop.recordCall(semyon, {
      clientId,
      outcome: "no-answer",
      callbackId: callback.id,
      requestKey: shop.request(),
    }),
  );
  shop.clock.advance({ seconds: 60 });
  await ok(shop.undoCall(semyon, { callId: call.id, requestKey: shop.request() }));

  expect(await shop.callback(callback.id)).toMatchObject({ state: "open" });
  expect(await shop.callback(next?.id ?? "")).toMatchObject({ state: "undone" });
  const { foldedTo: _to, ...after } = await shop.summary(clientId);
  const { foldedTo: _before, ...expected } = before;
  expect(after).toEqual(expected);
  expect(await shop.traces("call.undo")).toHaveLength(1);
});

test("a second later it is too late, and the storno from the history still works", async () => {
  const clientId = await aClient(shop, semyon);
  const { call } = await ok(
    shop.recordCall(semyon, { clientId, outcome: "busy", requestKey: shop.request() }),
  );
  shop.clock.advance({ seconds: 61 });
  const request = { callId: call.id, requestKey: shop.request() };
  expect(await shop.undoCall(semyon, request)).toEqual({ ok: false, refusal: "too-late" });

  shop.clock.advance({ days: 2 });
  await ok(shop.stornoCall(semyon, request));
  expect(await shop.record(clientId)).toMatchObject({ missedInARow: 0 });
  const { lines } = await ok(shop.getHistory(semyon, { clientId }));
  expect(lines.map(({ kind }) => kind)).toContain("storno");
});

test("two undos are one", async () => {
  const clientId = await aClient(shop, semyon);
  const { call } = await ok(
    shop.recordCall(semyon, { clientId, outcome: "answered", requestKey: shop.request() }),
  );
  const request = { callId: call.id, requestKey: shop.request() };
  await Promise.all(Array.from({ length: 10 }, () => ok(shop.undoCall(semyon, request))));
  expect((await shop.calls(clientId)).filter(({ kind }) => kind === "storno")).toHaveLength(1);
});

test("nobody takes back a colleague's call", async () => {
  const clientId = await aClient(shop, semyon);
  const { call } = await ok(
    shop.recordCall(semyon, { clientId, outcome: "answered", requestKey: shop.request() }),
  );
  const request = { callId: call.id, requestKey: shop.request() };
  expect(await shop.undoCall(anna, request)).toMatchObject({ ok: false });
  expect(await shop.call(call.id)).not.toHaveProperty("takenBack");
});

describe("a refusal that was a slip", () => {
  test("is gone with its reason within the minute", async () => {
    const clientId = await aClient(shop, semyon);
    const lost = { reasonId: "expensive" };
    const { call } = await ok(
      shop.recordCall(semyon, { clientId, outcome: "refused", lost, requestKey: shop.request() }),
    );
    await ok(shop.undoCall(semyon, { callId: call.id, requestKey: shop.request() }));
    const record = await shop.record(clientId);
    expect(record).toMatchObject({ stage: "new", touched: false, callbacks: [] });
    expect(record).not.toHaveProperty("lost");
  });

  test("is reopened later", async () => {
    const clientId = await aClient(shop, semyon);
    const lost = { reasonId: "expensive" };
    const { call } = await ok(
      shop.recordCall(semyon, { clientId, outcome: "refused", lost, requestKey: shop.request() }),
    );
    shop.clock.advance({ days: 1 });
    await ok(shop.stornoCall(semyon, { callId: call.id, requestKey: shop.request() }));
    expect(await shop.record(clientId)).toMatchObject({ stage: "working", callbacks: [] });
  });
});

describe("completing a call", () => {
  test("its length, kind, words and the answer to an offer are kept, the words sealed", async () => {
    const clientId = await aClient(shop, semyon);
    const { call } = await ok(
      shop.recordCall(semyon, { clientId, outcome: "answered", requestKey: shop.request() }),
    );
    const offer = { what: "Кухня «Лофт»", answer: "thinking" } as const;
    const amendment = {
      durationMinutes: 12,
      via: "visit",
      direction: "in",
      words: "размер 3,2",
      offer,
    } as const;
    const amended = await ok(shop.amendCall(semyon, { callId: call.id, ...amendment }));

    expect(amended.call).toMatchObject(amendment);
    const row = await shop.call(call.id);
    expect(JSON.stringify(row)).not.toMatch(/Кухня|размер/);
    expect(row).toMatchObject({ rev: 2, durationMinutes: 12 });
    const [line] = (await ok(shop.getHistory(semyon, { clientId }))).lines;
    expect(line).toMatchObject(amendment);
    expect((await ok(shop.getClientCard(semyon, { clientId }))).lastContact).toMatchObject(amendment);
  });

  test("a colleague's call is not completed, nor one that was taken back", async () => {
    const clientId = await aClient(shop, semyon);
    const { call } = await ok(
      shop.recordCall(semyon, { clientId, outcome: "answered", requestKey: shop.request() }),
    );
    expect(await shop.amendCall(anna, { callId: call.id, words: "…" })).toMatchObject({ ok: false });
    await ok(shop.undoCall(semyon, { callId: call.id, requestKey: shop.request() }));
    expect(await shop.amendCall(semyon, { callId: call.id, words: "…" })).toEqual({
      ok: false,
      refusal: "call-unknown",
    });
  });

  test("the text that follows a call is about it for three minutes, while it has no words", async () => {
    // Contacts of one instant have no order: this one comes after those of the tests above.
    shop.clock.advance({ minutes: 10 });
    const clientId = await aClient(shop, semyon);
    const { call } = await ok(
      shop.recordCall(semyon, { clientId, outcome: "answered", requestKey: shop.request() }),
    );
    shop.clock.advance({ minutes: 3 });
    expect(await shop.findFreshCall(semyon)).toMatchObject({ id: call.id });
    expect(await shop.findFreshCall(anna)).toBeUndefined();
    await ok(shop.amendCall(semyon, { callId: call.id, words: "перезвонит сам" }));
    expect(await shop.findFreshCall(semyon)).toBeUndefined();
  });
});
