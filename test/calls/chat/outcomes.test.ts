import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { aClient, ok, semyon as semyonActor } from "../support/shop.ts";
import { openCallsChat } from "./calls-chat.ts";

const chat = await openCallsChat();
const { shop, semyon, anna } = chat;
afterAll(() => chat.close());
let clientId = "";
beforeEach(async () => {
  shop.clock.set("2026-11-21T12:00");
  clientId = await aClient(shop, semyonActor, {
    name: "Иван",
    patronymic: "Петрович",
    phones: [nextPhone()],
  });
});

let phones = 0;
function nextPhone(): string {
  phones += 1;
  return `+7912345${String(6000 + phones)}`;
}

async function aReminder(minutes = 5): Promise<string> {
  const at = shop.clock.now().plus({ minutes });
  const order = { clientId, at, timeGiven: true, words: "кухня 3,2 м", requestKey: shop.request() };
  const { callback } = await ok(shop.scheduleCallback(semyonActor, order));
  shop.clock.advance({ minutes });
  await chat.tick();
  await semyon.sees("кухня 3,2 м");
  return callback.id;
}

describe("the fastest ways, counted in taps", () => {
  test("an outcome with a callback tomorrow at 15:00 is three taps from the reminder", async () => {
    const id = await aReminder();
    const before = semyon.effort().taps;
    await semyon.taps("🔁 Перезвонить");
    await semyon.taps("Завтра");
    await semyon.taps("15:00");
    expect(semyon.effort().taps - before).toBe(3);

    expect(semyon.last().text).toContain("перезвонить завтра, вс 22.11, 15:00");
    expect(await shop.callback(id)).toMatchObject({ state: "done", onTime: true });
    expect((await shop.record(clientId))?.callbacks).toMatchObject([
      { dueAt: shop.local("22 15:00").toJSDate() },
    ]);
  });

  test("no answer is one tap, with the next try saved at once", async () => {
    await aReminder();
    const before = semyon.effort().taps;
    await semyon.taps("📵 Не дозвонился");
    expect(semyon.effort().taps - before).toBe(1);
    expect(semyon.last().text).toContain("⏰ Напомню:");
    expect((await shop.record(clientId))?.callbacks).toHaveLength(1);
  });

  test("a snooze to tomorrow at 15:00 is one tap, and its undo brings the reminder back", async () => {
    const id = await aReminder();
    await semyon.taps("📅 Завтра 15:00");
    expect(semyon.last().text).toContain("перенесено на завтра, вс 22.11, 15:00");
    expect(await shop.callback(id)).toMatchObject({ dueAt: shop.local("22 15:00").toJSDate(), rev: 2 });
    await semyon.taps("↩️ Отменить");
    expect(semyon.last().text).toContain("перезвонить");
    expect(semyon.buttons().flat()).toContain("📵 Не дозвонился");
  });
});

test("a reminder masks the number and shows what is known", async () => {
  await aReminder();
  const { text } = await semyon.sees("кухня 3,2 м");
  expect(text).toMatch(/⏰ 12:05 · перезвонить/);
  expect(text).toMatch(/Иван Петрович.*\+7 912 ···-··-\d\d/);
  expect(text).not.toMatch(/345/);
});

test("an answered call takes its length, its kind, an offer and a note, and becomes one line", async () => {
  await semyon.says(`/card ${clientId}`);
  await semyon.taps("📝 Итог звонка");
  await semyon.taps("✅ Дозвонился");
  await semyon.taps("⏱ 5 мин");
  await semyon.taps("⏱ 15 мин");
  await semyon.taps("🚶 Заходил");
  await semyon.taps("🗣 Предложили");
  await semyon.says("кухня <Лофт>");
  await semyon.taps("🤔 Думает");
  await semyon.taps("✍️ Заметка");
  await semyon.says("перезвонит сам");
  expect(semyon.last().text).toContain("⏱ 15 мин");
  expect(semyon.last().text).toContain("кухня <Лофт> — думает");
  await semyon.taps("👌 Готово");
  expect(semyon.last().text).toMatch(/^✅ 12:00 Иван Петрович — дозвонились/);

  const [call] = await shop.calls(clientId);
  expect(call).toMatchObject({
    durationMinutes: 15,
    via: "visit",
    direction: "in",
    offer: { answer: "thinking" },
  });
});

test("a second tap says when it was saved and records nothing", async () => {
  await semyon.says(`/card ${clientId}`);
  await semyon.taps("📝 Итог звонка");
  const screen = semyon.last();
  const data = screen.buttons.flat().find(({ text }) => text === "📴 Занято") as { data?: string };
  await semyon.taps("📴 Занято");
  shop.clock.advance({ minutes: 3 });
  await semyon.forges(data.data ?? "", screen.id);
  expect(semyon.toast()).toBe("Уже записано в 12:00.");
  expect(await shop.calls(clientId)).toHaveLength(1);
});

describe("no answer", () => {
  test("another time is one tap, none at all another", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("📵 Не дозвонился");
    await semyon.taps("Через 1 час");
    expect(semyon.last().text).toMatch(/не дозвонились, напомню сегодня, сб 21.11, 13:00/);

    await semyon.says(`/card ${clientId}`);
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("📵 Не дозвонился");
    expect(semyon.last().text).toContain("2-й раз подряд");
    await semyon.taps("Не напоминать");
    expect((await shop.record(clientId))?.callbacks).toEqual([]);
  });

  test("after five in a row a lead may be given up", async () => {
    for (let time = 0; time < 5; time += 1) {
      await ok(shop.recordCall(semyonActor, { clientId, outcome: "no-answer", requestKey: shop.request() }));
    }
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("📵 Не дозвонился");
    await semyon.taps("⛔ Нет связи");
    expect(await shop.record(clientId)).toMatchObject({ stage: "lost", lost: { reasonId: "no-contact" } });
  });
});

test("after a wrong number the seller learns whether there is another one", async () => {
  await semyon.says(`/card ${clientId}`);
  await semyon.taps("📝 Итог звонка");
  await semyon.taps("☎️ Не тот номер");
  expect(semyon.last().text).toContain("другого в карточке нет: клиент в группе «📵 Нет связи»");
});

describe("a refusal", () => {
  test("its reason is a tap, the day to come back is proposed", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("⛔ Отказ");
    await semyon.taps("Дорого");
    expect(semyon.last().text).toContain("Отказ записан: Дорого");
    expect(semyon.last().text).toMatch(/Вернёмся: пт 19.02.2027\?/);
    await semyon.taps("Не возвращаться");
    expect((await shop.record(clientId))?.callbacks).toEqual([]);
  });

  test("another reason is told in words", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("⛔ Отказ");
    await semyon.taps("Другая");
    await semyon.says("ждёт ремонта");
    expect(semyon.last().text).toContain("Отказ записан: ждёт ремонта");
    expect(await shop.record(clientId)).toMatchObject({ lost: { reasonId: "other" } });
  });
});

test("an undo within its minute brings the outcomes back, later it says where to correct", async () => {
  await semyon.says(`/card ${clientId}`);
  await semyon.taps("📝 Итог звонка");
  await semyon.taps("✅ Дозвонился");
  shop.clock.advance({ seconds: 61 });
  await semyon.taps("↩️ Отменить");
  expect(semyon.toast()).toMatch(/Минута прошла/);

  await semyon.says(`/card ${clientId}`);
  await semyon.taps("📝 Итог звонка");
  await semyon.taps("📴 Занято");
  shop.clock.advance({ seconds: 2 });
  await semyon.taps("↩️ Отменить");
  expect(semyon.buttons().flat()).toContain("📴 Занято");
  await semyon.taps("📴 Занято");
  const busy = (await shop.calls(clientId)).filter(
    ({ kind, outcome }) => kind === "contact" && outcome === "busy",
  );
  expect(busy.map(({ takenBack = false }) => takenBack)).toEqual([true, false]);
});

describe("a colleague's buttons", () => {
  test("do nothing in other hands", async () => {
    await semyon.says(`/card ${clientId}`);
    await semyon.taps("📝 Итог звонка");
    const data = semyon
      .last()
      .buttons.flat()
      .find(({ text }) => text.startsWith("✅")) as { data?: string };
    await anna.says("/today");
    await anna.forges(data.data ?? "", anna.last().id);
    expect(anna.toast()).toBe("Клиент удалён или передан другому.");
    expect(await shop.calls(clientId)).toEqual([]);
  });
});
