import { beforeAll, describe, expect, test } from "vitest";
import { openShop } from "../support/shop.ts";
import { invites } from "../support/staff.ts";

// A Saturday noon; the shop is closed on Sundays.
const shop = await openShop({ at: "2026-11-21T12:00" });
const olga = shop.chat.person("Ольга", { lastName: "Петрова" });
const semyon = shop.chat.person("Семён");
const anna = shop.chat.person("Анна");

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await shop.hire(olga, anna, "Анна");
  await withoutDiscounts();
});

/** What is paid is what was typed. */
async function withoutDiscounts(): Promise<void> {
  const owner = (await shop.app.team.findActor(olga.id))?.actor;
  const { loyalty } = await shop.app.shop.getShop();
  if (owner === undefined) throw new Error("The shop has no owner");
  const settings = { loyalty: { ...loyalty, on: false } };
  await shop.app.shop.changeShop(owner, { settings, requestKey: "no discounts" });
}

const count = (name: string, query = {}) => shop.mongo.collection(name).countDocuments(query);
const client = (name: string) => shop.mongo.collection("clients").findOne({ name });

/** What the bot said last. Spaces of a sum are spaces to a person. */
function hears(text: string, person = semyon): void {
  expect(plain(person.last().text)).toContain(text);
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

/** Taps by a label with a sum in it: people don't see which spaces it is written with. */
async function tapsSum(label: string): Promise<void> {
  const shown = semyon
    .buttons()
    .flat()
    .find((one) => plain(one) === label);
  await semyon.taps(shown ?? label);
}

describe("long and strange lines", () => {
  test("a line of 5,000 characters comes in pieces: the client is saved, the rest waits to be told where", async () => {
    const line = `Пётр +7 912 000-00-01 ${"хочет кухню ".repeat(500)}`.slice(0, 5000);
    await semyon.says(line);
    await semyon.sees("Заметка длиннее 1000 знаков, сохранено начало");
    await semyon.sees("Не понял. Это новый клиент, заметка или поиск?");
    await semyon.taps("✍️ Заметка: 🌱 Пётр");
    hears("Заметка сохранена");
    expect(await count("clients")).toBe(1);
    expect(await count("notes", { kind: "note" })).toBe(2);
  });

  test("a whole page of words is searched for without breaking the answer", async () => {
    const words = "ы ".repeat(2000).trim();
    await semyon.says(words);
    await semyon.taps("🔍 Искать");
    hears("никого");
    await semyon.says(`/find ${words}`);
    hears("никого");
    await semyon.presses("📞 Звонок");
    await semyon.says(words);
    await semyon.sees(/По «ы/);
    await semyon.says("/cancel");
  });

  test.each([
    ["emoji", "🦄Зоя🎉 +7 912 000-00-02", "🦄Зоя🎉"],
    ["a family of emoji", "👨‍👩‍👧‍👦 +7 912 000-00-03", "👨‍👩‍👧‍👦"],
    ["right-to-left letters", "محمد علي +7 912 000-00-04", "محمد علي"],
    ["a direction override", "\u202eиван\u202c +7 912 000-00-05", "Иван"],
    ["letters under a heap of marks", `З${"\u0301".repeat(60)}оя +7 912 000-00-06`, "оя"],
  ])("a name of %s is kept and shown", async (_what, line, shown) => {
    const before = await count("clients");
    await semyon.says(line);
    hears(shown);
    expect(semyon.last().text).not.toContain("\u202e");
    expect(await count("clients")).toBe(before + 1);
  });

  test("a contact whose name is only emoji is a lead at once", async () => {
    await semyon.shares({ phone: "79120000007", firstName: "🦄🎉", lastName: "❤️" });
    hears("Новый клиент сохранён");
  });

  test("marks of HTML in a name, a note and a search are shown as they were typed", async () => {
    await semyon.says("<b>Ира</b>&amp; <script> +7 912 000-00-08 любит <i>дуб</i> & ясень");
    const saved = await semyon.sees("<b>Ира</b>&amp; <script>");
    expect(saved.text).toContain("любит <i>дуб</i> & ясень");
    await semyon.taps("👤 Карточка");
    expect(semyon.last().text).toContain("<b>Ира</b>&amp; <script>");
    await semyon.says("<u>нет</u> & </b>");
    hears("По «<u>нет</u> & </b>» никого");
    await semyon.says("<b>Ира</b>");
    await semyon.taps("💰 Продажа");
    await semyon.says("<стол & стул> 900");
    await semyon.taps("✅ Записать");
    hears("<стол & стул>");
    await semyon.says("<b>Ира</b>");
    await semyon.taps("🕘 История");
    hears("<стол & стул>, 900 ₽");
    await semyon.says("<b>Ира</b>");
    await semyon.taps("📝 Итог звонка");
    await semyon.taps("✅ Дозвонился");
    hears("дозвонились");
  });
});

describe("numbers that are no numbers", () => {
  test.each([
    ["345-67-89", "короткий номер. Добавьте код города"],
    ["+7 912 345", "«+7 912 345» — не хватает цифр. Нужен номер целиком, например +7 912 345-67-89."],
    ["+7 912 345 67 891 234 567", "лишние цифры"],
    ["/find +7 912 345", "никого"],
  ])("%s is not saved, and what is missing is told", async (typed, told) => {
    const before = await count("clients");
    await semyon.says(typed);
    hears(told);
    expect(await count("clients")).toBe(before);
  });

  test("a name with a short number may still become a client, with the number in his note", async () => {
    // The words right after a call would be its note.
    await shop.pass({ minutes: 30 });
    await semyon.says("Олег +7 912 345 хочет шкаф");
    hears("не хватает цифр");
    expect(await client("Олег")).toBeTruthy();
  });

  test("of thirty numbers in a line the first is called, the others are kept in the note, all masked", async () => {
    const numbers = Array.from(
      { length: 30 },
      (_, place) => `+7 913 000-01-${String(place).padStart(2, "0")}`,
    );
    await semyon.says(`Список ${numbers.join(" ")}`);
    const saved = await semyon.sees("Ещё 29 номеров — в заметке");
    expect(saved.text).toContain("+7 913 ···-··-00");
    expect(saved.text).not.toContain("000-01");
  });

  test("a forwarded message with a number saves whoever wrote it", async () => {
    await semyon.forwards("Вася Пупкин", { text: "Мой номер 8 913 000-03-01, жду" });
    const saved = await semyon.sees("Новый клиент сохранён");
    expect(saved.text).toContain("Вася П.");
    expect(saved.text).toContain("+7 913 ···-··-01");
    expect(saved.text).not.toContain("000-03-01");
  });

  test("three people of a vCard file are three clients", async () => {
    const before = await count("clients");
    const people = [1, 2, 3].map(
      (place) => `BEGIN:VCARD\nVERSION:3.0\nFN:Человек ${place}\nTEL:+7913000020${place}\nEND:VCARD`,
    );
    await semyon.sends({ document: Buffer.from(people.join("\n")), name: "люди.vcf", mime: "text/vcard" });
    hears("Новых клиентов: 3");
    expect(await count("clients")).toBe(before + 3);
  });

  test("a file that only calls itself a vCard is told to be unreadable", async () => {
    await semyon.sends({ document: Buffer.from([0, 1, 2, 255, 254]), name: "люди.vcf", mime: "text/vcard" });
    hears("нет контактов");
  });
});

describe("days that are no days", () => {
  test("a callback on 31.02 saves the client, keeps the words and asks for the time", async () => {
    await semyon.says("Лев +7 912 000-00-10 перезвонить 31.02");
    const saved = await semyon.sees("Не понял дату «31.02». Выберите время.");
    expect(saved.text).toContain("Лев");
    expect(await count("callbacks")).toBe(0);
    await semyon.taps("⏰ Время");
    hears("Когда перезвонить?");
  });

  test("a past time proposes the next day at the same time, by one tap", async () => {
    await semyon.says("Мария +7 912 000-00-11 перезвонить 20.11.2026 15:00");
    await semyon.sees("20.11, 15:00 уже прошло. Перенести?");
    await semyon.taps("✅ завтра, вс 22.11, 15:00");
    hears("Перезвонить: завтра, вс 22.11, 15:00");
    expect(await count("callbacks", { state: "open" })).toBe(1);
  });

  test("a typed time is asked for again until it is one: no such day, no sense, past", async () => {
    await semyon.says("Лев");
    await semyon.taps("⏰ Перезвонить");
    await semyon.taps("🗓 Календарь");
    await semyon.taps("⌨️ Ввести");
    await semyon.says("31.02");
    hears("Дня «31.02» не бывает. Напишите, например, «25.11 14:00».");
    await semyon.says("когда-нибудь");
    hears("Не получилось прочитать «когда-нибудь»");
    await semyon.says("20.11.2026 15:00");
    hears("уже прошло. Когда перезвонить?");
    await semyon.taps("✅ завтра, вс 22.11, 15:00");
    hears("Перезвонить: завтра, вс 22.11, 15:00");
    expect(await count("callbacks", { state: "open" })).toBe(2);
  });
});

describe("sums that are no sums", () => {
  test("a sum below zero, zero, in words or with two readings is asked for again, and nothing is lost", async () => {
    await semyon.says("Мария");
    await semyon.taps("💰 Продажа");
    await semyon.says("стол");
    await semyon.says("-5");
    hears("Сумма не бывает меньше нуля");
    await semyon.says("0");
    hears("Сумма должна быть больше нуля");
    await semyon.says("двенадцать");
    hears("Не понял сумму «двенадцать». Напишите цифрами, например 12 500.");
    await semyon.says("12.500");
    hears("«12.500» можно понять по-разному. Сколько?");
    await tapsSum("12 500 ₽");
    await semyon.taps("✅ Записать");
    hears("стол");
    expect(await count("purchases", { totalKopecks: 1_250_000 })).toBe(1);
  });

  test("a sum ten times the usual one is asked about, the smaller is one tap away", async () => {
    for (const sum of ["12 000", "13 000", "12 500"]) {
      await semyon.says("Мария");
      await semyon.replies(semyon.last(), `купил стол ${sum}`);
    }
    const before = await count("purchases");
    await semyon.says("Мария");
    await semyon.replies(semyon.last(), "купил стол 130 000");
    hears("Верно?");
    await tapsSum("✏️ 13 000 ₽");
    await semyon.taps("✅ Записать");
    hears("Продажа 13 000 ₽ записана");
    expect(await count("purchases")).toBe(before + 1);
  });

  test("a reply that calls itself a sale but has no sum asks for it", async () => {
    await semyon.says("Мария");
    await semyon.replies(semyon.last(), "купил стол минус пять");
    hears("Сумма?");
    await semyon.taps("✖️ Отмена");
    hears("Отменено, ничего не записано");
  });
});

describe("files", () => {
  test("a sticker is answered with what may be sent", async () => {
    await semyon.sends({ sticker: true, emoji: "😀" });
    hears("Пришлите текст, контакт, фото или файл");
  });

  test("a sticker in the middle of a question leaves the question open", async () => {
    await semyon.presses("➕ Клиент");
    await semyon.sends({ sticker: true });
    await semyon.says("Глеб +7 912 000-00-12");
    hears("Новый клиент сохранён");
    expect(await client("Глеб")).toBeTruthy();
  });

  test("a file of 25 MB is refused at once, with a reply and without", async () => {
    const big = { document: true as const, size: 25 * 1024 * 1024, name: "смета.pdf" };
    await semyon.sends(big);
    hears("Файл больше 20 МБ");
    await semyon.says("Мария");
    await semyon.sends({ ...big, replyTo: semyon.last() });
    expect(semyon.last().text).toContain("Файл больше 20 МБ Telegram мне не отдаёт. Пришлите поменьше.");
    expect(await count("notes", { kind: "file" })).toBe(0);
  });

  test("a picture without a reply asks whose it is: the five opened last", async () => {
    await semyon.sends({ photo: true, caption: "замер" });
    const asked = await semyon.sees("К кому приложить?");
    expect(asked.buttons.flat()).toHaveLength(5);
    await semyon.taps(asked.buttons[0]?.[0]?.text ?? "", asked);
    hears("Сохранено в карточке");
  });
});

describe("in the middle of a conversation", () => {
  test("a command leaves it, the draft is kept and goes on where it was", async () => {
    await semyon.says("Мария");
    await semyon.taps("💰 Продажа");
    await semyon.says("диван");
    await semyon.says("/today");
    await semyon.sees("Черновик сохранён на 15 минут");
    await semyon.sees("Сегодня, сб 21 ноября");
    await semyon.taps("↩️ Продолжить");
    await semyon.says("7 000");
    await semyon.taps("✅ Записать");
    hears("диван");
    expect(await count("purchases", { totalKopecks: 700_000 })).toBe(1);
  });

  test("a menu word, a card and an unknown command leave it too", async () => {
    for (const text of ["📋 Сегодня", "/c_zzzzzz", "/export"]) {
      await semyon.presses("💰 Продажа");
      await semyon.says(text);
      expect(semyon.last().text).not.toContain("Кто покупает");
    }
    hears("Такой команды нет");
  });

  test("two answers at once are two answers, one after another", async () => {
    await semyon.says("Мария");
    await semyon.taps("💰 Продажа");
    await Promise.all([semyon.says("кресло"), semyon.says("4 000")]);
    await semyon.taps("✅ Записать");
    hears("кресло");
    expect(await count("purchases", { totalKopecks: 400_000 })).toBe(1);
  });

  test("an edited message is left as it is, without a word", async () => {
    const mine = await semyon.says("Нина +7 912 000-00-13");
    const [clients, shown] = [await count("clients"), semyon.screen()];
    await semyon.edits(mine, "Нина +7 912 000-00-14");
    expect(await count("clients")).toBe(clients);
    expect(semyon.last().text).toContain("···-··-13");
    expect(semyon.screen().split("\n")).toHaveLength(shown.split("\n").length);
    await semyon.presses("➕ Клиент");
    await semyon.edits(mine, "Нина +7 912 000-00-15");
    await semyon.says("Зинаида +7 912 000-00-16");
    expect(await client("Зинаида")).toBeTruthy();
  });
});

describe("people who are not meant", () => {
  test("an invitation works once, and for one person", async () => {
    const link = await invites(olga);
    const pavel = shop.chat.person("Павел");
    const vor = shop.chat.person("Вор");
    await pavel.opens(link);
    await pavel.taps("✅ Принять");
    await pavel.says("Павел");
    await vor.opens(link);
    await vor.sees("Приглашение больше не действует. Попросите у владельца новое.");
    await pavel.opens(link);
    expect(await count("members", { telegramId: pavel.id })).toBe(1);
    expect(await count("members", { telegramId: vor.id })).toBe(0);
  });

  test("an invitation that two people are answering at once takes the first", async () => {
    const link = await invites(olga);
    const [first, second] = [shop.chat.person("Первый"), shop.chat.person("Второй")];
    for (const person of [first, second]) {
      await person.opens(link);
      if (person.isShown("Вас приглашают")) await person.taps("✅ Принять");
    }
    await Promise.all([first.says("Первый"), second.says("Второй")]);
    const members = await count("members", { telegramId: { $in: [first.id, second.id] } });
    expect(members).toBe(1);
    expect([first, second].filter((person) => person.isShown("больше не действует"))).toHaveLength(1);
  });

  test("an inline query is answered with nothing, whoever asks", async () => {
    const stranger = shop.chat.person("Чужой");
    await stranger.says("привет");
    await expect(semyon.types("Мария")).rejects.toThrow();
    await expect(stranger.types("Мария")).rejects.toThrow();
    for (const person of [semyon, stranger]) expect(person.chat().inline?.results).toEqual([]);
  }, 20_000);

  test("a group is not answered", async () => {
    const sent = olga.chat().messages.length;
    const group = { id: -100_500, type: "group", title: "Мебельщики" };
    const from = { id: semyon.id, is_bot: false, first_name: "Семён" };
    for (const [place, text] of ["/start", "Мария", "Ян +7 912 000-00-20"].entries()) {
      const message = { message_id: place + 1, date: 1_795_000_000, chat: group, from, text };
      await shop.app.handle({ update_id: 900_000_000 + place, message } as never);
    }
    await shop.chat.quiet();
    expect(await client("Ян")).toBeNull();
    expect(olga.chat().messages).toHaveLength(sent);
    expect(shop.log.filter((line) => line.includes("-100500"))).toEqual([]);
  });

  test("a stranger who floods hears ten answers and one warning, then nothing", async () => {
    const stranger = shop.chat.person("Шумный");
    for (let place = 1; place <= 30; place += 1) await stranger.says(`привет ${place}`);
    const heard = stranger.chat().messages.filter((message) => !message.mine);
    expect(heard.filter(({ text }) => text.includes("Слишком быстро"))).toHaveLength(1);
    expect(heard).toHaveLength(11);
    await semyon.says("Мария");
    hears("Мария");
  });
});

test("nobody met an error of ours", () => {
  for (const person of [olga, semyon, anna]) expect(person.screen()).not.toContain("Что-то сломалось");
  expect(shop.log).toEqual([]);
});
