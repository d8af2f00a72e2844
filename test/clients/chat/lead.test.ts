import { afterEach, beforeAll, expect, test } from "vitest";
import { openStaffedShop } from "./staffed-shop.ts";

let staffed: Awaited<ReturnType<typeof openStaffedShop>>;
beforeAll(async () => {
  staffed = await openStaffedShop();
}, 60_000);
afterEach(() => staffed.semyon.says("/cancel"));

test("one typed line is a saved client with his callback, masked", async () => {
  const { semyon } = staffed;
  const before = semyon.effort();
  await semyon.says("Иван Петрович +7 912 345-67-89 инста перезвонить завтра 15:00 хочет кухню");
  expect(semyon.effort()).toEqual({ taps: before.taps, messages: before.messages + 1 });

  const { text } = semyon.last();
  expect(text).toContain("✅ Новый клиент сохранён");
  expect(text).toContain("Иван Петрович · лид");
  expect(text).toContain("+7 912 ···-··-89");
  expect(text).toContain("Instagram");
  expect(text).toContain("⏰ Перезвонить: завтра, вс 22.11, 15:00\n⚠️ воскресенье — у вас выходной");
  expect(text).toContain("📝 хочет кухню");
  expect(text).not.toContain("345-67-89");
  expect(semyon.buttons()).toEqual([["⏰ Время", "🏷 Источник"], ["✏️ Имя", "👤 Карточка"], ["↩️ Отменить"]]);
});

test("a new client can be taken back for a minute, his callback and number with him", async () => {
  const { semyon } = staffed;
  await semyon.says("Пётр 8 912 000-00-01 перезвонить завтра 12:00");
  await semyon.taps("↩️ Отменить");
  expect(semyon.last().text).toBe("↩️ Отменено: клиент не сохранён.");
  await semyon.says("Павел 8 912 000-00-01");
  expect(semyon.last().text).toContain("✅ Новый клиент сохранён");
});

test("after a minute there is no way back", async () => {
  const { semyon, shop } = staffed;
  await semyon.says("Поздний 8 912 000-00-02");
  shop.clock.advance({ seconds: 61 });
  await semyon.taps("↩️ Отменить");
  expect(semyon.toast()).toContain("Минута прошла");
});

test("a shared contact is a client at once; two taps are enough for the source", async () => {
  const { semyon } = staffed;
  const before = semyon.effort();
  await semyon.shares({ phone: "79120000003", firstName: "Мария", lastName: "Ильина" });
  expect(semyon.last().text).toContain("✅ Новый клиент сохранён");
  expect(semyon.last().text).toContain("Мария И.");
  await semyon.taps("Авито");
  expect(semyon.effort().taps - before.taps).toBeLessThanOrEqual(2);
  expect(semyon.last().text).toContain("Авито");
});

test("a vCard file is a client, several in one file are counted", async () => {
  const { semyon } = staffed;
  const card = (name: string, phone: string) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nTEL:${phone}\r\nEND:VCARD\r\n`;
  await semyon.sends({
    document: Buffer.from(card("Карта Первая", "+79120000011")),
    name: "one.vcf",
    mime: "text/vcard",
  });
  expect(semyon.last().text).toContain("✅ Новый клиент сохранён");
  const two = card("Карта Вторая", "+79120000012") + card("Карта Первая", "+79120000011");
  await semyon.sends({ document: Buffer.from(two), name: "two.vcf", mime: "text/vcard" });
  expect(semyon.last().text).toContain("Новых клиентов: 1");
  expect(semyon.last().text).toContain("Уже были в базе: 1");
});

test("a forwarded message is a client of whoever wrote it", async () => {
  const { semyon } = staffed;
  await semyon.forwards("Зинаида Львовна", { text: "Здравствуйте! Мой номер 8 912 000-00-13, нужен шкаф" });
  const { text } = semyon.last();
  expect(text).toContain("Зинаида Львовна");
  expect(text).toContain("+7 912 ···-··-13");
  expect(text).toContain("нужен шкаф");
  expect(text).not.toContain("000-00-13");
});

test("a message of a colleague that is forwarded tells of somebody else", async () => {
  const { semyon, anna } = staffed;
  await semyon.forwards("Анна", { text: "Борис 8 912 000-00-14 диван", fromId: anna.id });
  expect(semyon.last().text).toContain("Борис");
});

test.each([
  ["345-67-00", "короткий номер"],
  ["+ Иван +7 912 345", "не хватает цифр"],
  ["Ира 8 912 000-00-21 перезвонить 31.02", "Не понял дату «31.02»"],
  ["Яна 8 912 000-00-22 перезвонить 20.11 15:00", "уже прошло. Перенести?"],
  ["Юля 8 912 000-00-23 перезвонить", "Когда перезвонить?"],
  ["Пётр 8 912 000-00-24 стол 12 500", "Новый клиент сохранён"],
  ["+ Ира", "Добавьте номер, когда узнаете"],
])("«%s» is answered with «%s»", async (line, sentence) => {
  await staffed.semyon.says(line);
  expect(staffed.semyon.last().text).toContain(sentence);
});

test("a time that has passed is moved by one tap", async () => {
  const { semyon } = staffed;
  await semyon.says("Яков 8 912 000-00-25 перезвонить 20.11 15:00");
  await semyon.taps("✅ завтра");
  expect(semyon.last().text).toContain("⏰ Перезвонить: завтра, вс 22.11, 15:00");
});

test("a sum in the line is offered as a sale with what was bought", async () => {
  const { semyon } = staffed;
  await semyon.says("Пётр 8 912 000-00-26 стол 12 500");
  await semyon.taps("💰 Это продажа на");
  expect(semyon.screen()).toMatch(/12[\s\u202f]500/);
  expect(semyon.last().text.toLowerCase()).toContain("стол");
});

test("a line of five thousand characters and thirty phones loses nothing and shows no number", async () => {
  const { semyon } = staffed;
  const phones = Array.from({ length: 30 }, (_, place) => `8 912 000-01-${String(place + 10)}`);
  await semyon.says(`Толпа ${phones.join(" ")} хочет кухню`);
  expect(semyon.last().text).toContain("Ещё 29 номеров — в заметке");
  for (const phone of phones) expect(semyon.last().text).not.toContain(phone.slice(2));
  await semyon.says(`Длинный 8 912 000-00-27 ${"слово ".repeat(800)}`);
  expect(semyon.screen()).toContain("Заметка длиннее 1000 знаков");
});

test("names of any letters and HTML stay what they are", async () => {
  const { semyon } = staffed;
  await semyon.says("+ <b>Анна</b> & Ко 8 912 000-00-28");
  expect(semyon.last().text).toContain("<b>Анна</b> & Ко");
  await semyon.says("+ محمد 👩‍👩‍👧 8 912 000-00-29");
  expect(semyon.last().text).toContain("محمد");
});

test("one's own number is not saved twice: open, log or add the words", async () => {
  const { semyon } = staffed;
  await semyon.says("Кузьма 8 912 000-00-31");
  await semyon.says("Кузьма 8 912 000-00-31 хочет кухню");
  expect(semyon.last().text).toContain("Этот номер уже есть: Кузьма, ведёт Семён");
  expect(semyon.buttons().flat()).toEqual(
    expect.arrayContaining(["👤 Открыть", "✍️ Добавить «хочет кухню»", "👥 Другой человек, тот же номер"]),
  );
  await semyon.taps("✍️ Добавить");
  expect(semyon.last().text).toBe("✍️ Заметка сохранена.");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("📝 хочет кухню");
});

test("a bare number of one's own client opens the card", async () => {
  const { semyon } = staffed;
  await semyon.says("Мирон 8 912 000-00-32");
  await semyon.says("89120000032");
  expect(semyon.last().text).toContain("👤 Ведёт Семён");
});

test("another person may have the same number", async () => {
  const { semyon } = staffed;
  await semyon.says("Семья 8 912 000-00-33");
  await semyon.says("Дочка 8 912 000-00-33");
  await semyon.taps("👥 Другой");
  expect(semyon.last().text).toContain("✅ Новый клиент сохранён");
  expect(semyon.last().text).toContain("Дочка");
});

test("a colleague's client shows nothing but whose he is", async () => {
  const { semyon, anna } = staffed;
  await anna.says("Секретный Человек 8 912 000-00-34 тайна");
  await semyon.says("Кто-то 8 912 000-00-34");
  expect(semyon.last().text).toBe("Этот номер уже в базе, клиента ведёт Анна.");
  expect(semyon.buttons()).toEqual([["💰 Продажа", "📝 Обращение"], ["🙋 Попросить передать"]]);
  await semyon.says("Секретный");
  expect(semyon.last().text).toContain("По «Секретный» никого");
});

test("words typed with a colleague's number go into the contact, and into the sale", async () => {
  const { semyon, anna, shop } = staffed;
  await anna.says("Клавдия 8 912 000-00-35");
  await semyon.says("8 912 000-00-35 хочет кухню, стол 12 500");
  const told = semyon.last();
  await semyon.taps("📝 Обращение");
  await shop.tick();
  await anna.sees(/хочет кухню, стол 12/);
  await semyon.taps("💰 Продажа", told);
  const asked = semyon.chat().messages.find(({ id }) => id === told.id);
  expect(asked?.text).toMatch(/12[\s\u202f]500/);
  expect(asked?.text.toLowerCase()).toContain("стол");
});

test("step by step: a number, then the name", async () => {
  const { semyon } = staffed;
  await semyon.says("/lead");
  expect(semyon.last().text).toContain("Пришлите контакт, номер или одну строку");
  await semyon.says("8 912 000-00-41");
  expect(semyon.last().text).toContain("Как зовут клиента?");
  await semyon.says("ольга петровна");
  expect(semyon.last().text).toContain("✅ Новый клиент сохранён");
  expect(semyon.last().text).toContain("Ольга Петровна");
  expect(semyon.last().text).toContain("Откуда пришёл клиент?");
});

test("step by step: an unreadable answer keeps the question open, a name may be left out", async () => {
  const { semyon } = staffed;
  await semyon.says("/lead");
  await semyon.says("345-67-89");
  expect(semyon.last().text).toContain("короткий номер");
  await semyon.says("8 912 000-00-42");
  await semyon.taps("⏭ Без имени");
  expect(semyon.last().text).toContain("Без имени");
});

test("step by step: a line with everything is saved at once", async () => {
  const { semyon } = staffed;
  await semyon.says("/lead");
  await semyon.says("Инна 8 912 000-00-43 вк перезвонить завтра 16");
  expect(semyon.last().text).toContain("✅ Новый клиент сохранён");
  expect(semyon.last().text).toContain("вс 22.11, 16:00");
});

test("step by step: a known number is told before a name is asked", async () => {
  const { semyon } = staffed;
  await semyon.says("+ Ефим 8 912 000-00-44");
  await semyon.says("/lead");
  await semyon.says("8 912 000-00-44");
  expect(semyon.last().text).toContain("👤 Ведёт Семён");
});

test("step by step: a colleague's words that are forwarded tell of somebody else", async () => {
  const { semyon, anna } = staffed;
  await semyon.says("/lead");
  await semyon.forwards("Анна", { text: "Лариса 8 912 000-00-45 диван", fromId: anna.id });
  expect(semyon.last().text).toContain("Лариса");
  expect(semyon.last().text).not.toContain("Анна ·");
});

test("step by step: «через 15 минут» counts from the answer, however late it comes", async () => {
  const { semyon, shop } = staffed;
  await semyon.says("/lead");
  shop.clock.advance({ minutes: 10 });
  const due = shop.clock.now().setZone("Europe/Moscow").plus({ minutes: 15 }).toFormat("HH:mm");
  await semyon.says("Роза 8 912 000-00-46 перезвонить через 15 минут");
  expect(semyon.last().text).toContain(`сегодня, сб 21.11, ${due}`);
});
