import { expect, test } from "vitest";
import { aClient, ok, openCalls, semyon } from "../support/shop.ts";

const shop = await openCalls();
const home = "+79123450001";
const work = "+79123450002";

async function called(clientId: string, outcome: "wrong-number" | "answered" | "no-answer") {
  shop.clock.advance({ minutes: 1 });
  const { call } = await ok(shop.recordCall(semyon, { clientId, outcome, requestKey: shop.request() }));
  return call.id;
}

async function deadOf(clientId: string): Promise<boolean[]> {
  const { deadPhones } = await ok(shop.getClientCard(semyon, { clientId }));
  return deadPhones;
}

async function shown(clientId: string, index: number) {
  const { phone, dead } = await ok(shop.revealPhone(semyon, { clientId, index }));
  return { phone, dead };
}

test("a wrong number is dead, and the next one is called first", async () => {
  const clientId = await aClient(shop, semyon, { name: "Иван", phones: [home, work] });
  await called(clientId, "wrong-number");

  expect(await deadOf(clientId)).toEqual([true, false]);
  expect(await shown(clientId, 0)).toEqual({ phone: work, dead: false });
  expect(await shown(clientId, 1)).toEqual({ phone: home, dead: true });

  await called(clientId, "wrong-number");
  expect(await deadOf(clientId)).toEqual([true, true]);
  await called(clientId, "wrong-number");
  expect(await deadOf(clientId)).toEqual([true, true]);
});

test("a single dead number lives again when somebody is reached by it, not when nobody answers", async () => {
  const clientId = await aClient(shop, semyon, { name: "Пётр", phones: ["+79123450003"] });
  await called(clientId, "wrong-number");
  await called(clientId, "no-answer");
  expect(await deadOf(clientId)).toEqual([true]);
  await called(clientId, "answered");
  expect(await deadOf(clientId)).toEqual([false]);
});

test("taking the call back brings the number back", async () => {
  const clientId = await aClient(shop, semyon, { name: "Олег", phones: ["+79123450004"] });
  const callId = await called(clientId, "wrong-number");
  await ok(shop.undoCall(semyon, { callId, requestKey: shop.request() }));
  expect(await deadOf(clientId)).toEqual([false]);

  const again = await called(clientId, "wrong-number");
  shop.clock.advance({ days: 1 });
  await ok(shop.stornoCall(semyon, { callId: again, requestKey: shop.request() }));
  expect(await deadOf(clientId)).toEqual([false]);
});

test("a number of a client who has none stays nothing, and a visit tells nothing of a number", async () => {
  const clientId = await aClient(shop, semyon, { name: "Лев", phones: [] });
  await called(clientId, "wrong-number");
  expect(await deadOf(clientId)).toEqual([]);
  expect((await shop.record(clientId))?.deadNumbers).toBeUndefined();
});
