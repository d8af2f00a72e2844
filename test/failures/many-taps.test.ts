import { beforeAll, expect, test } from "vitest";
import type { ChatPerson } from "../support/chat-person.ts";
import { openShop } from "../support/shop.ts";
import { hires } from "../support/staff.ts";

const presses = 50;
const shop = await openShop();
const owner = shop.chat.person("Ольга");
const seller = shop.chat.person("Семён");
const control = shop.chat.sandbox.control;

beforeAll(async () => {
  await shop.open(owner);
  await hires(owner, seller, "Семён");
});

test("fifty presses of an outcome are one call", async () => {
  await aCard("+79121110001");
  await seller.taps("📝 Итог звонка");
  await pressMany(seller, "📵");
  expect(await count("calls")).toBe(1);
  expect(await count("callbacks", { state: "open" })).toBe(1);
});

test("fifty presses of its undo take back one call", async () => {
  await pressMany(seller, "↩️ Отменить");
  expect(await count("calls", { takenBack: true })).toBe(1);
  expect(await count("calls", { kind: "storno" })).toBe(1);
  expect(await count("callbacks", { state: "open" })).toBe(0);
});

test("fifty presses of «save» are one sale", async () => {
  await aCard("+79121110002");
  await seller.taps("💰 Продажа");
  await seller.says("стол 12 500");
  await pressMany(seller, "✅ Записать");
  expect(await count("purchases")).toBe(1);
  expect(await count("clients", { purchases: 1, totalKopecks: 1_250_000 })).toBe(1);
});

test("fifty presses of its undo take back one sale", async () => {
  await pressMany(seller, "↩️ Отменить");
  expect(await count("clients", { purchases: { $ne: 0 } })).toBe(0);
});

test("fifty presses of a refusal are one refusal", async () => {
  await aCard("+79121110003");
  await seller.taps("📝 Итог звонка");
  await seller.taps("⛔");
  await pressMany(seller, "Дорого");
  expect(await count("calls", { outcome: "refused" })).toBe(1);
  expect(await count("clients", { stage: "lost" })).toBe(1);
});

test("a number is shown no more often than the trace says, however often it was pressed for", async () => {
  await aCard("+79121110004");
  const before = seller.chat().messages.length;
  await pressMany(seller, "📞 Показать номер");
  const shown = seller.chat().messages.slice(before);
  const times = shown.filter(({ text }) => text.includes("+79121110004")).length;
  expect(times).toBeGreaterThanOrEqual(1);
  expect(await count("trace", { action: "client.reveal" })).toBe(times);
});

test("fifty presses of a role are one invitation", async () => {
  await owner.says("/staff");
  await owner.taps("➕");
  const before = await count("invitations");
  await pressMany(owner, "Продавец");
  expect(await count("invitations")).toBe(before + 1);
});

async function aCard(phone: string): Promise<void> {
  await seller.says(`Иван Петров ${phone}`);
  await seller.taps("👤 Карточка");
}

/** Presses one button many times at once, as a thumb on a slow line does. */
async function pressMany(person: ChatPerson, label: string): Promise<void> {
  const message = person.chat().messages.findLast(({ mine, deleted, buttons }) => {
    return !mine && !deleted && buttons.flat().some(({ text }) => text.startsWith(label));
  });
  const button = message?.buttons.flat().find(({ text }) => text.startsWith(label));
  if (message === undefined || button?.kind !== "callback")
    throw new Error(`No button ${label}\n${person.screen()}`);
  const press = { act: "taps", message: message.id, data: button.data } as const;
  const acts = await Promise.all(Array.from({ length: presses }, () => control.act(person.id, press)));
  await shop.chat.quiet();
  const answered = new Set(
    control
      .calls()
      .flatMap(({ method, fields }) => (method === "answerCallbackQuery" ? [fields.callback_query_id] : [])),
  );
  expect(
    acts.filter(({ query }) => !answered.has(query)),
    `presses of ${label} without an answer`,
  ).toEqual([]);
}

async function count(collection: string, filter: object = {}): Promise<number> {
  return shop.mongo.collection(collection).countDocuments(filter);
}
