import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { callModel } from "../../../src/calls/index.ts";
import { aClient, anna as annaActor, ok, semyon as semyonActor } from "../support/shop.ts";
import { openCallsChat } from "./calls-chat.ts";

const chat = await openCallsChat();
const { shop, semyon, anna } = chat;
afterAll(() => chat.close());
let clientId = "";
beforeEach(async () => {
  shop.clock.set("2026-11-21T12:00");
  await callModel(shop.mongo).deleteMany({});
  clientId = await aClient(shop, semyonActor, { name: "Мария" });
});

const due = async () => (await shop.record(clientId))?.callbacks.map(({ dueAt }) => dueAt) ?? [];

describe("choosing a time", () => {
  test("by the calendar: a month ahead, a day, a time", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("🗓 Календарь");
    expect(semyon.buttons()[0]?.[1]).toBe("Нояб 2026");
    expect(semyon.buttons().flat()).toEqual(expect.arrayContaining(["·", "[21]", "Пн", "Вс"]));
    await semyon.taps("›");
    await semyon.taps("15");
    expect(semyon.last().text).toContain("вт 15.12");
    await semyon.taps("17:00");
    expect(semyon.last().text).toContain("Перезвонить: вт 15.12, 17:00 — через 24 дня");
    expect(await due()).toEqual([shop.local("21 17:00").set({ month: 12, day: 15 }).toJSDate()]);
  });

  test("in words, after a time that has gone and one that nobody can read", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("Завтра");
    await semyon.taps("⌨️ Своё");
    await semyon.says("31.02");
    expect(semyon.last().text).toContain("«31.02»");
    await semyon.says("когда-нибудь");
    expect(semyon.last().text).toContain("«когда-нибудь»");
    await semyon.says("20.11 15:00");
    expect(semyon.last().text).toContain("уже прошло");
    await semyon.taps("✅ завтра, вс 22.11, 15:00");
    expect(await due()).toEqual([shop.local("22 15:00").toJSDate()]);
    expect(semyon.last().text).toContain("выходной");
  });

  test("quiet hours are kept and said", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("🗓 Календарь");
    await semyon.taps("⌨️ Ввести");
    await semyon.says("завтра 22:30");
    expect(semyon.last().text).toContain("тихие часы");
  });

  test("an undo takes the callback away, a move keeps one", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("Через 1 час");
    await semyon.taps("⏰ Время");
    await semyon.taps("Завтра");
    await semyon.taps("10:00");
    expect(await due()).toEqual([shop.local("22 10:00").toJSDate()]);

    await semyon.says(`/card ${clientId}`);
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("Через неделю");
    await semyon.taps("12:00");
    await semyon.taps("↩️ Отменить");
    expect(await due()).toEqual([shop.local("22 10:00").toJSDate()]);
  });

  test("an old screen is refreshed, a forged day is refused", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("⏰ Перезвонить");
    await semyon.forges(`1:calls.time:plan:${clientId}:1:201121:1500`, semyon.last().id);
    expect(semyon.toast()).toBe("Это время уже прошло. Выберите другое.");
    await semyon.forges(`1:calls.time:plan:${clientId}:1:269999:9900`, semyon.last().id);
    expect(await due()).toEqual([]);
  });
});

describe("one line instead of taps", () => {
  test.each([
    ["недозвон завтра 15", "Напомню: завтра, вс 22.11, 15:00", 1],
    ["перезвонить 25.11 14:00 размер 3,2", "перезвонить ср 25.11, 14:00", 1],
    ["отказ дорого", "Отказ записан: дорого", 1],
    ["дозвон 12 мин", "⏱ 12 мин", 0],
  ])("«%s»", async (line, said, callbacks) => {
    await semyon.says(`/line ${clientId} ${line}`);
    expect(semyon.last().text).toContain(said);
    expect(await due()).toHaveLength(callbacks);
    expect(await shop.calls(clientId)).toHaveLength(1);
  });

  test("a sale goes on to the sale, with what was said of it", async () => {
    await semyon.says(`/line ${clientId} купил стол 12 500`);
    expect(semyon.last().text).toMatch(/^sale .*"what":"стол"/);
  });

  test("a refusal without a reason asks for it, a callback without a time asks when", async () => {
    await semyon.says(`/line ${clientId} отказ`);
    expect(semyon.last().text).toContain("Почему отказ?");
    await semyon.says(`/line ${clientId} перезвонить`);
    expect(semyon.last().text).toContain("Когда перезвонить?");
    expect(await shop.calls(clientId)).toEqual([]);
  });

  test("a time that has gone is asked again, the contact is saved", async () => {
    await semyon.says(`/line ${clientId} недозвон 20.11 15:00`);
    expect(semyon.last().text).toContain("уже прошло");
    expect(await shop.calls(clientId)).toHaveLength(1);
  });
});

describe("text right after a call", () => {
  test("is its note, one tap makes it a search", async () => {
    await semyon.says(`/line ${clientId} дозвон`);
    await semyon.says("хочет кухню & 3 м");
    expect(semyon.last().text).toContain("Записано к звонку: Мария");
    const [call] = await shop.calls(clientId);
    expect(call).toHaveProperty("words");
    await semyon.taps("🔍 Это поиск");
    expect(semyon.last().text).toBe("search хочет кухню & 3 м");
    expect((await shop.calls(clientId))[0]).not.toHaveProperty("words");
  });

  test.each(["Иван", "Пётр Иванов", "+79123456789", "лид Анна", "6789"])("«%s» is not", async (text) => {
    await semyon.says(`/line ${clientId} дозвон`);
    await semyon.says(text);
    expect(semyon.last().text).toBe(`free: ${text}`);
  });

  test("three minutes later it is anything else", async () => {
    await semyon.says(`/line ${clientId} дозвон`);
    shop.clock.advance({ minutes: 3, seconds: 1 });
    await semyon.says("хочет кухню");
    expect(semyon.last().text).toBe("free: хочет кухню");
  });
});

describe("a note of a call", () => {
  const long = "хочет кухню ".repeat(100).trim();

  test("is added to what was noted before", async () => {
    await semyon.says(`/line ${clientId} дозвон размер 3,2`);
    await semyon.taps("✍️ Заметка");
    await semyon.says("смотрит глянец");
    expect(semyon.last().text).toContain("📝 размер 3,2\nсмотрит глянец");
    await semyon.taps("✍️ Заметка");
    await semyon.says("смотрит глянец");
    expect(semyon.last().text).toContain("📝 размер 3,2\nсмотрит глянец");
    expect(semyon.last().text).not.toContain("глянец\nсмотрит глянец");
  });

  test.each(["дозвон", "недозвон", "перезвонить завтра 15:00"])(
    "longer than is kept is said so after «%s»",
    async (told) => {
      await semyon.says(`/line ${clientId} ${told} ${long}`);
      await semyon.sees("длиннее 1000 знаков, сохранено начало");
      expect(await shop.calls(clientId)).toHaveLength(1);
    },
  );

  test("that grows too long is said so, and so are the words right after a call", async () => {
    await semyon.says(`/line ${clientId} дозвон`);
    await semyon.says(long);
    expect(semyon.last().text).toContain("длиннее 1000 знаков");
    shop.clock.advance({ minutes: 1 });
    await semyon.says(`/line ${clientId} дозвон размер 3,2`);
    await semyon.taps("✍️ Заметка");
    await semyon.says(long);
    expect(semyon.last().text).toContain("размер 3,2");
    expect(semyon.last().text).toContain("длиннее 1000 знаков");
  });
});

describe("/call", () => {
  test("finds the client by a name and shows the outcomes", async () => {
    await semyon.says("/call");
    await semyon.says("никогонет");
    expect(semyon.last().text).toContain("никого");
    const id = await aClient(shop, semyonActor, { name: "Зинаида" });
    await semyon.says("зин");
    expect(semyon.last().text).toContain("Зинаида");
    await semyon.taps("✅ Дозвонился");
    expect(await shop.calls(id)).toHaveLength(1);
  });

  test("a colleague's client is not found", async () => {
    await aClient(shop, annaActor, { name: "Чужестранка" });
    await semyon.says("/call");
    await semyon.says("чужестранка");
    expect(semyon.last().text).toContain("никого");
    await semyon.taps("✖️ Отмена");
  });
});

test("a colleague's contact is logged for who met the client, and its own seller gets a line", async () => {
  await ok(shop.logForeignContact(annaActor, { clientId, words: "заходила", requestKey: shop.request() }));
  await chat.tick();
  await semyon.sees("Анна: обращение вашего клиента Мария");
  expect(await shop.record(clientId)).toMatchObject({ responsible: semyonActor.memberId, touched: true });
  expect((await shop.calls(clientId))[0]).toMatchObject({ memberId: annaActor.memberId, foreign: true });
  expect(anna.isShown("Мария")).toBe(false);
});

describe("what a contact is followed by", () => {
  test.each(["недозвон вс 22:30", "перезвонить вс 22:30"])(
    "«%s»: a day off and quiet hours are said",
    async (line) => {
      await semyon.says(`/line ${clientId} ${line}`);
      expect(semyon.last().text).toContain("выходной");
      expect(semyon.last().text).toContain("тихие часы");
    },
  );

  test("«🔁» warns too, and its time may be another one", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("🔁 Перезвонить");
    await semyon.taps("Завтра");
    await semyon.taps("19:00");
    expect(semyon.last().text).toContain("выходной");
    await semyon.taps("⏰ Время");
    await semyon.taps("Через неделю");
    await semyon.taps("10:00");
    expect(await due()).toEqual([shop.local("28 10:00").toJSDate()]);
    expect(semyon.last().text).toContain("перезвонить сб 28.11, 10:00");
    expect(await shop.calls(clientId)).toHaveLength(1);
  });

  test("of a day alone the usual hour is told and another one asked", async () => {
    await semyon.says(`/line ${clientId} перезвонить завтра`);
    expect(semyon.last().text).toContain("перезвонить завтра, вс 22.11, 11:00 (по умолчанию)");
    expect(semyon.last().text).toContain("Во сколько?");
    expect(await due()).toEqual([shop.local("22 11:00").toJSDate()]);
    await semyon.taps("15:00");
    expect(semyon.last().text).toContain("перезвонить завтра, вс 22.11, 15:00");
    expect(semyon.last().text).not.toContain("Во сколько?");
    expect(await due()).toEqual([shop.local("22 15:00").toJSDate()]);
  });

  test("of a planned day too, with an hour of one's own", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("🗓 Календарь");
    await semyon.taps("⌨️ Ввести");
    await semyon.says("25.11");
    expect(semyon.last().text).toContain("ср 25.11, 11:00 (по умолчанию)");
    await semyon.taps("⌨️ Своё");
    await semyon.says("16:30");
    expect(semyon.last().text).toContain("перенесено на ср 25.11, 16:30");
    expect(await due()).toEqual([shop.local("25 16:30").toJSDate()]);
  });
});

test("the reason of a refusal is named on every screen of it", async () => {
  await semyon.says(`/line ${clientId} отказ не наш`);
  await semyon.taps("🗓 Вернуться");
  await semyon.taps("✖️ Отмена");
  expect(semyon.last().text).toContain("Отказ записан: Не наш клиент.");
  await semyon.taps("🗓 Вернуться");
  await semyon.taps("Через неделю");
  await semyon.taps("15:00");
  expect(semyon.last().text).toContain("Отказ записан: Не наш клиент.");
  expect(semyon.last().text).toContain("Вернёмся: сб 28.11, 15:00?");
});
