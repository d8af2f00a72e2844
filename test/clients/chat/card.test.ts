import { afterEach, beforeAll, expect, test } from "vitest";
import { outboxModel } from "../../../src/platform/telegram/sender/outbox.ts";
import { traceModel } from "../../../src/protection/index.ts";
import { everythingShown, openStaffedShop } from "./staffed-shop.ts";

let staffed: Awaited<ReturnType<typeof openStaffedShop>>;
beforeAll(async () => {
  staffed = await openStaffedShop();
}, 60_000);
afterEach(() => staffed.semyon.says("/cancel"));

let numbers = 100;
/** A new client of Семён with his card open; the last two digits of the number. */
async function openedCard(line: string): Promise<string> {
  const { semyon } = staffed;
  numbers += 1;
  await semyon.says(`${line} 8 912 111-0${String(numbers).slice(0, 1)}-${String(numbers).slice(1)}`);
  await semyon.taps("👤 Карточка");
  return String(numbers).slice(1);
}

test("the card says who, how to reach, who is responsible and what is next, within 900 characters", async () => {
  const { semyon } = staffed;
  const end = await openedCard(
    "Иван Петрович Кузнецов авито перезвонить завтра 15:00 бюджет 250к #кухня хочет глянец",
  );
  const { text } = semyon.last();
  expect(text).toContain("🌱 Иван Петрович К. · лид, новый");
  expect(text).toContain(`📱 +7 912 ···-··-${end} · Авито`);
  expect(text).toContain("👤 Ведёт Семён · с 21.11.2026");
  expect(text).toContain("⏰ Перезвонить: завтра, вс 22.11, 15:00");
  expect(text).toContain("🏷 #кухня");
  expect(text).toContain("📝 хочет глянец");
  expect(text.length).toBeLessThanOrEqual(900);
  expect(semyon.buttons()).toEqual([
    ["📞 Показать номер", "📝 Итог звонка"],
    ["💰 Продажа", "⏰ Перезвонить"],
    ["🪜 Дальше: Связались"],
    ["✍️ Заметка", "🕘 История"],
    ["⋯ Ещё", "◀️ Мои клиенты"],
  ]);
});

test("a number is shown in a message of its own, traced, and gone after ten minutes", async () => {
  const { semyon, shop } = staffed;
  const end = await openedCard("Клим");
  await semyon.taps("📞 Показать номер");
  const shown = await semyon.sees(/Клим: \+79121110\d\d\d/);
  expect(shown.text).toContain(`${end}\nУдалю через 10 минут`);
  expect(shown.protected).toBe(true);
  expect(await traceModel(shop.mongo).countDocuments({ action: "client.reveal" })).toBe(1);

  await shop.pass({ minutes: 9 });
  expect(semyon.isShown("Клим: +7912111")).toBe(true);
  await shop.pass({ minutes: 1 });
  expect(semyon.isShown("Клим: +7912111")).toBe(false);
  expect(everythingShown(semyon)).not.toContain("+7912111");
  expect(await outboxModel(shop.mongo).countDocuments({ kind: "clients.unreveal", state: "sent" })).toBe(1);
});

test("a note is one question and can be taken back", async () => {
  const { semyon } = staffed;
  await openedCard("Лев");
  await semyon.taps("✍️ Заметка");
  await semyon.says("Замер в четверг, звонить на 8 912 222-33-44");
  expect(semyon.last().text).toBe("✍️ Заметка сохранена.");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("Замер в четверг, звонить на +7 912 ···-··-44");
  await semyon.taps("✍️ Заметка");
  await semyon.says("Вторая");
  await semyon.taps("↩️ Отменить");
  expect(semyon.last().text).toBe("↩️ Отменено.");
});

test("a note longer than a thousand characters keeps its beginning and says so", async () => {
  const { semyon } = staffed;
  await openedCard("Марк");
  await semyon.taps("✍️ Заметка");
  await semyon.says("слово ".repeat(300));
  expect(semyon.last().text).toBe("✍️ Заметка длиннее 1000 знаков, сохранено начало.");
});

test("a lead is lost for a reason, comes back, and both stand in the history", async () => {
  const { semyon, shop } = staffed;
  await openedCard("Нил");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("⛔ Отказ");
  await semyon.taps("Дорого");
  expect(semyon.last().text).toBe("⛔ Отказ записан: Дорого.");
  expect(semyon.buttons().flat()).toContain("⏰ Вернуться 19.02.2027");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("⛔ Нил · лид, отказ");
  shop.clock.advance({ minutes: 1 });
  await semyon.taps("⋯ Ещё");
  await semyon.taps("♻️ Снова в работу");
  expect(semyon.last().text).toBe("♻️ Клиент снова в работе.");
  await semyon.taps("👤 Карточка");
  await semyon.taps("🕘 История");
  expect(semyon.last().text).toMatch(/1\. .*♻️ Снова в работе[\s\S]*2\. .*⛔ Отказ: Дорого/);
});

test("another reason is asked in words", async () => {
  const { semyon } = staffed;
  await openedCard("Оскар");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("⛔ Отказ");
  await semyon.taps("Другая");
  await semyon.says("переехал в другой город");
  expect(semyon.last().text).toBe("⛔ Отказ записан: переехал в другой город.");
});

test("do not disturb is set by a tap; only the owner lifts it", async () => {
  const { semyon, olga } = staffed;
  await openedCard("Прохор");
  await semyon.taps("⋯ Ещё");
  const code = /\/c_\w+/.exec(semyon.last().text)?.[0] ?? "";
  await semyon.taps("🔕 Не беспокоить");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("🔕 Не беспокоить");
  await semyon.taps("⋯ Ещё");
  expect(semyon.buttons().flat()).not.toContain("🔔 Можно беспокоить");
  await olga.says(code);
  await olga.taps("⋯ Ещё");
  await olga.taps("🔔 Можно беспокоить");
  expect(olga.last().text).toContain("Снова можно звонить");
});

test("a card opens by its code, a colleague's does not", async () => {
  const { semyon, anna } = staffed;
  await openedCard("Роман");
  await semyon.taps("⋯ Ещё");
  const code = /\/c_\w+/.exec(semyon.last().text)?.[0] ?? "";
  await semyon.says(code);
  expect(semyon.last().text).toContain("Роман");
  await anna.says(code);
  expect(anna.last().text).toBe("Клиент удалён или передан другому.");
  expect(everythingShown(anna)).not.toContain("Роман");
});

test("a photo in reply to the card is kept and sent again", async () => {
  const { semyon } = staffed;
  await openedCard("Савва");
  const card = semyon.last();
  await semyon.sends({ photo: true, caption: "замер кухни", replyTo: card });
  expect(semyon.last().text).toBe("📎 Сохранено в карточке.");
  await semyon.taps("👤 Карточка");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("📎 Файлы: 1");
  const again = semyon.chat().messages.at(-1);
  expect(JSON.stringify(again)).toContain("замер кухни");
  expect(again?.protected).toBe(true);
});

test("a file over twenty megabytes is refused with its sentence", async () => {
  const { semyon } = staffed;
  await openedCard("Тимур");
  await semyon.sends({ document: true, size: 25 * 1024 * 1024, name: "план.pdf", replyTo: semyon.last() });
  expect(semyon.last().text).toBe("Файл больше 20 МБ Telegram мне не отдаёт. Пришлите поменьше.");
});

test("the history turns its pages and opens a note in full", async () => {
  const { semyon, shop } = staffed;
  await openedCard("Устин");
  const card = semyon.last();
  for (let note = 1; note <= 9; note += 1) {
    shop.clock.advance({ minutes: 1 });
    await semyon.replies(card, `заметка ${note} ${"подробно ".repeat(20)}конец`);
  }
  await semyon.taps("🕘 История", card);
  expect(semyon.screen()).toContain("10 записей");
  await semyon.taps("1");
  expect(semyon.screen()).toContain("подробно конец");
  await semyon.taps("◀️ История");
  await semyon.taps("›");
  expect(semyon.screen()).toContain("2/2");
  expect(semyon.screen()).toContain("🌱 Клиент добавлен");
});

test("a number in an older note, and one in a call, are shown from their lines of the history", async () => {
  const { semyon, shop } = staffed;
  await openedCard("Фаина");
  const card = semyon.last();
  await semyon.replies(card, "телефон мужа 8 900 765-43-21");
  shop.clock.advance({ minutes: 1 });
  await semyon.replies(card, "дозвон мама 8 900 765-43-22 передаст");
  shop.clock.advance({ minutes: 1 });
  await semyon.replies(card, "хочет кухню");
  await semyon.taps("🕘 История", card);
  await semyon.taps("3");
  expect(semyon.screen()).toContain("✍️ телефон мужа +7 900 ···-··-21");
  await semyon.taps("📞 Показать номер");
  const shown = await semyon.sees(/Фаина: \+79007654321/);
  expect(shown.protected).toBe(true);
  expect(shown.text).toContain("Удалю через 10 минут");

  await semyon.taps("◀️ История");
  await semyon.taps("2");
  expect(semyon.buttons(semyon.chat().messages.find(({ id }) => id === card.id))).toEqual([
    ["📞 Показать номер"],
    ["✏️ Изменить"],
    ["◀️ История"],
  ]);
  await semyon.taps("📞 Показать номер");
  await semyon.sees(/Фаина: \+79007654322/);
  await shop.pass({ minutes: 10 });
  expect(everythingShown(semyon)).not.toContain("+7900765");
  await semyon.taps("✏️ Изменить");
  expect(semyon.buttons(semyon.chat().messages.find(({ id }) => id === card.id)).flat()).toContain(
    "↩️ Сторно",
  );
});

test("after its minute a note is taken back from the history, and so is that", async () => {
  const { semyon, shop } = staffed;
  await openedCard("Харитон");
  const card = semyon.last();
  await semyon.replies(card, "чужая заметка");
  shop.clock.advance({ minutes: 2 });
  await semyon.taps("↩️ Отменить");
  expect(semyon.toast()).toContain("🕘 История → номер записи → ↩️ Сторно");
  await semyon.taps("🕘 История", card);
  await semyon.taps("1");
  await semyon.taps("↩️ Сторно");
  expect(semyon.screen()).toContain("↩️ Сторно: запись отменена.");
  shop.clock.advance({ seconds: 1 });
  await semyon.taps("↩️ Отменить", card);
  expect(semyon.screen()).toContain("↩️ Отменено.");
  await semyon.taps("👤 Карточка", card);
  expect(semyon.screen()).toContain("📝 чужая заметка");
});
