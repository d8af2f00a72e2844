import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { callbackModel, planDigestsWith } from "../../../src/calls/index.ts";
import { outboxModel } from "../../../src/platform/telegram/sender/outbox.ts";
import { aClient, anna as annaActor, ok, semyon as semyonActor } from "../support/shop.ts";
import { openCallsChat } from "./calls-chat.ts";

const chat = await openCallsChat();
const { shop, semyon, anna } = chat;
afterAll(() => chat.close());

beforeEach(async () => {
  shop.clock.set("2026-11-21T12:00");
  await callbackModel(shop.mongo).deleteMany({});
  await outboxModel(shop.mongo).deleteMany({});
});

async function aCallback({ name = "Иван", minutes = 5, words = "" } = {}) {
  const clientId = await aClient(shop, semyonActor, { name });
  const at = shop.clock.now().plus({ minutes });
  const order = { clientId, at, timeGiven: true, words, requestKey: shop.request() };
  return (await ok(shop.scheduleCallback(semyonActor, order))).callback;
}

describe("what comes by itself", () => {
  test("an unanswered reminder is repeated once, marked, without a sound", async () => {
    await aCallback({ name: "Повтор" });
    shop.clock.advance({ minutes: 5 });
    await chat.tick();
    shop.clock.advance({ minutes: 30 });
    await chat.tick();
    const shown = semyon.chat().messages.filter(({ text }) => text.includes("Повтор"));
    expect(shown.map(({ text }) => text.includes("(повтор)"))).toEqual([false, true]);
    expect(shown.at(-1)).toMatchObject({ silent: true });
  });

  test("several at once are one message with a button for each", async () => {
    for (const name of ["Аня", "Боря", "Вера"]) await aCallback({ name });
    shop.clock.advance({ minutes: 5 });
    await chat.tick();
    expect(semyon.last().text).toBe("⏰ Пора сделать 3 перезвона");
    await semyon.taps("⏰ 12:05 · Боря");
    expect(semyon.last().text).toContain("Боря");
    expect(semyon.buttons().flat()).toContain("📵 Не дозвонился");
  });

  test("an answered one is not sent any more", async () => {
    const { id, clientId } = await aCallback({ name: "Отвечен" });
    shop.clock.advance({ minutes: 5 });
    await shop.remindDueCallbacks();
    await ok(
      shop.recordCall(semyonActor, {
        clientId,
        outcome: "answered",
        callbackId: id,
        requestKey: shop.request(),
      }),
    );
    await chat.tick();
    expect(semyon.isShown("Отвечен")).toBe(false);
    expect(await shop.outbox("remind")).toMatchObject([{ state: "skipped", outcome: "answered" }]);
  });

  test("at night a time that the seller set is kept, one that the bot chose waits for 08:00", async () => {
    shop.clock.set("2026-11-21T22:00");
    const night = await aCallback({ name: "Ночь", minutes: 30 });
    const { next } = await ok(
      shop.recordCall(semyonActor, {
        ...{ clientId: await aClient(shop, semyonActor, { name: "Утро" }), outcome: "busy" },
        requestKey: shop.request(),
      }),
    );
    expect(next?.dueAt).toEqual(shop.local("22 08:00").toJSDate());
    await callbackModel(shop.mongo).updateOne({ _id: next?.id ?? "" }, { $set: { remindAt: night.dueAt } });
    shop.clock.advance({ minutes: 30 });
    await chat.tick();
    expect(semyon.isShown("Ночь")).toBe(true);
    expect(semyon.isShown("Утро")).toBe(false);
    shop.clock.set("2026-11-22T08:00");
    await chat.tick();
    expect(semyon.buttons().flat()).toEqual(["⏰ вчера, сб 21.11, 22:30 · Ночь", "⏰ 08:00 · Утро"]);
  });

  test("the morning brings the day once, at the member's own hour", async () => {
    await aCallback({ name: "Сегодня", minutes: 60 });
    const listener = {
      memberId: semyonActor.memberId,
      telegramId: semyon.id,
      settings: { digestAt: "09:00" },
    };
    const planDigests = planDigestsWith({ ...shop.callsDeps, findListeners: async () => [listener] });
    shop.clock.set("2026-11-21T08:59");
    await planDigests();
    expect(await shop.outbox("digest")).toEqual([]);
    shop.clock.set("2026-11-21T09:00");
    await planDigests();
    await planDigests();
    await chat.tick();
    expect(await shop.outbox("digest")).toMatchObject([
      { _id: `digest:${semyonActor.memberId}:2026-11-21`, state: "sent" },
    ]);
    expect(semyon.last().text).toContain("Сегодня, сб 21 ноября");
  });

  test("after a number was shown the bot asks for the outcome, once, unless it is there", async () => {
    const clientId = await aClient(shop, semyonActor, { name: "Показан" });
    const other = await aClient(shop, semyonActor, { name: "Записан" });
    for (const id of [clientId, other]) {
      await shop.planOutcomeQuestion(
        { ...semyonActor, telegramId: semyon.id },
        { clientId: id, requestKey: `reveal ${id}` },
      );
    }
    await ok(
      shop.recordCall(semyonActor, { clientId: other, outcome: "answered", requestKey: shop.request() }),
    );
    shop.clock.advance({ minutes: 2, seconds: 59 });
    await chat.tick();
    expect(semyon.isShown("Показан")).toBe(false);
    shop.clock.advance({ seconds: 1 });
    await chat.tick();
    expect(await semyon.sees("Показан")).toMatchObject({ silent: true });
    expect(semyon.isShown("Записан")).toBe(false);
  });
});

describe("handing over", () => {
  test("a colleague takes it: he sees the client, the giver is told", async () => {
    const { id, clientId } = await aCallback({ name: "Передан", minutes: 60 });
    await semyon.says("/today");
    await semyon.taps("⏰ 13:00 · Передан");
    await semyon.taps("🤝 Передать");
    await semyon.taps("Анна");
    expect(semyon.toast()).toContain("Анна");
    await chat.tick();
    expect(anna.last().text).toContain("Семён просит взять перезвон");
    expect(anna.last().text).not.toContain("Передан");
    await anna.taps("🙋 Беру");
    expect(anna.last().text).toContain("Передан");
    await chat.tick();
    await semyon.sees("Анна берёт перезвон: Передан");
    expect(await shop.callback(id)).toMatchObject({ memberId: annaActor.memberId });

    await anna.taps("✅ Дозвонился");
    expect(await shop.getClientCard(annaActor, { clientId })).toMatchObject({ ok: false });
  });

  test("nobody takes it: it stays, and the giver is told", async () => {
    const { id } = await aCallback({ name: "Остался", minutes: 60 });
    await ok(shop.offerCallback(semyonActor, { callbackId: id, rev: 1, to: annaActor.memberId }));
    await chat.tick();
    await anna.taps("Не могу");
    await chat.tick();
    await semyon.sees("Анна не берёт перезвон: Остался");
  });
});

describe("the day", () => {
  test("shows what is overdue, by time and without a time, eight to a page, and counts what is done", async () => {
    const early = await aCallback({ name: "Просрочен", minutes: 1 });
    const day = { at: shop.local("21 23:00"), timeGiven: false, requestKey: shop.request() };
    const clientId = await aClient(shop, semyonActor, { name: "Безвремени" });
    await ok(shop.scheduleCallback(semyonActor, { clientId, ...day }));
    for (let hour = 1; hour <= 8; hour += 1) await aCallback({ name: `Клиент${hour}`, minutes: 60 * hour });
    shop.clock.advance({ minutes: 2 });
    await semyon.says("/today");
    const { text } = semyon.last();
    expect(text).toContain("10 дел");
    expect(text).toContain("░░░░░░░░░░ 0 из 10");
    expect(text).toContain("🔴 Просрочено 1 · ⏰ По времени 8 · 📌 Без времени 1");
    expect(semyon.buttons()[0]).toEqual(["🔴 12:01 · Просрочен"]);
    expect(semyon.buttons().flat()).toContain("1/2");
    await semyon.taps("›");
    expect(semyon.buttons().flat()).toEqual(expect.arrayContaining(["📌 Безвремени", "2/2"]));

    await ok(
      shop.recordCall(semyonActor, {
        ...{ clientId: early.clientId, outcome: "answered", callbackId: early.id },
        requestKey: shop.request(),
      }),
    );
    await semyon.taps("🔄 Обновить");
    expect(semyon.last().text).toContain("▓░░░░░░░░░ 1 из 10");
    await semyon.taps("✅ Сделанные");
    expect(semyon.last().text).toContain("Просрочен — дозвонились");
  });

  test("an empty one says so, and the last one done is praised", async () => {
    shop.clock.set("2026-11-25T12:00");
    await semyon.says("/today");
    expect(semyon.last().text).toContain("На сегодня дел нет 🎉");
    const { id, clientId } = await aCallback({ minutes: 1 });
    await ok(
      shop.recordCall(semyonActor, {
        clientId,
        outcome: "answered",
        callbackId: id,
        requestKey: shop.request(),
      }),
    );
    await semyon.taps("🔄 Обновить");
    expect(semyon.last().text).toContain("Отличный день!");
  });

  test("the week is grouped by day", async () => {
    await aCallback({ name: "Завтрашний", minutes: 24 * 60 });
    await aCallback({ name: "Сегодняшний", minutes: 60 });
    await semyon.says("/callbacks");
    expect(semyon.last().text).toMatch(/Перезвоны на неделю.* · 2\nсб 21.11: 1\nвс 22.11: 1/);
    expect(semyon.buttons().flat()).toEqual(["сб 21.11 13:00 · Сегодняшний", "вс 22.11 12:00 · Завтрашний"]);
  });
});
