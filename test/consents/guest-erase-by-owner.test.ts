import { expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { openGuestStage } from "./guest-stage.ts";

const { shop, olga, semyon, ivan, clientId } = await openGuestStage();
const exists = async () => (await clientModel(shop.mongo).exists({ _id: clientId })) !== null;

test("a seller has no such button, and a forged tap of his opens nothing", async () => {
  await semyon.says("Кузнецов");
  await semyon.taps("⋯ Ещё");
  expect(semyon.buttons().flat()).not.toContain("🗑 Стереть");
  await semyon.forges(`1:guest.erase-client:${clientId}`, semyon.last());
  await semyon.says("стереть");
  expect(await exists()).toBe(true);
  const actor = (await shop.app.team.findActor(semyon.id))?.actor;
  if (actor === undefined) throw new Error("no seller");
  expect(await shop.app.guest.eraseClient(actor, { clientId })).toEqual({ ok: false, refusal: "no-rights" });
});

test("the owner types the word, nothing else erases; the client hears of it when he writes", async () => {
  await olga.says("Кузнецов");
  await olga.taps("⋯ Ещё");
  await olga.taps("🗑 Стереть");
  await olga.sees("Чтобы стереть, напишите: стереть");
  await olga.says("да");
  await olga.sees("Ничего не стёрто");
  expect(await exists()).toBe(true);
  await olga.says("Стереть");
  await olga.sees("номер обращения Д-1");
  expect(await exists()).toBe(false);
  await ivan.says("/bonus");
  await ivan.sees("Это бот магазина");
});

test("nobody met an error of ours", () => {
  expect(shop.log).toEqual([]);
});
