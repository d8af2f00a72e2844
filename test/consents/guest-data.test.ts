import { expect, test } from "vitest";
import { pagesOf } from "../../src/consents/rules/data-pages.ts";
import { outboxModel } from "../../src/platform/telegram/sender/outbox.ts";
import { openGuestStage } from "./guest-stage.ts";

const { shop, semyon, ivan, clientId } = await openGuestStage();

test("a page holds exactly its measure, one sign more begins the next, and nothing is lost", () => {
  expect(pagesOf(["aaaa", "bbbb"], 9)).toEqual(["aaaa\nbbbb"]);
  expect(pagesOf(["aaaa", "bbbbb"], 9)).toEqual(["aaaa", "bbbbb"]);
  expect(pagesOf(["a".repeat(10)], 9)).toEqual(["a".repeat(9), "a"]);
  expect(pagesOf([], 9)).toEqual([]);
});

test("a client reads all that is kept of him, in words and as a file he may take away", async () => {
  await semyon.says("Кузнецов");
  const card = semyon.last();
  await semyon.replies(card, "недозвон завтра 15 просит звонить жене");
  await semyon.replies(card, "купил стол 12 500");
  await semyon.replies(card, "придирчив, любит глянец");
  await semyon.sends({ document: true, name: "plan.pdf", replyTo: card });
  await shop.app.clients.addOwnDate({
    clientId,
    requestKey: "wife",
    relative: { role: "супруг(а)", name: "Анна", day: 3, month: 5 },
  });
  const at = shop.clock.now().toJSDate();
  await outboxModel(shop.mongo).insertMany([
    {
      ...{ _id: "date:1", kind: "mailings.birthday", chatId: ivan.id, subject: {}, clientId, notBefore: at },
      ...{ state: "sent", attempts: 1, createdAt: at, sentAt: at },
    },
  ]);

  await ivan.says("/mydata");
  await ivan.taps("📄 Что о мне хранится");
  for (const said of [
    "+79123456789",
    "Кузнецов",
    "супруг(а) · Анна · 03.05".replace(" · Анна", " · имя: Анна"),
    "не дозвонились · просит звонить жене",
    "стол · 12",
    "придирчив, любит глянец",
    "хочет кухню у окна",
    "— Файлы —",
    "— Перезвоны —",
    "— Бонусы —",
    "— Что вам отправлено —",
  ])
    await ivan.sees(said);
  const file = ivan.last();
  expect(file.text).toContain("То же самое файлом");
  expect(file.protected, "it is his to save and forward").toBe(false);
});

test("the file has every part, the same facts, and nobody else's name", async () => {
  const own = await shop.app.guest.getOwnData({ telegramId: ivan.id, clientId });
  if (!own.ok) throw new Error(own.refusal);
  const rows = Object.fromEntries(own.value.sections.map(({ key, rows: all }) => [key, all]));
  expect(Object.keys(rows)).toEqual(
    expect.arrayContaining([
      "card",
      "dates",
      "notes",
      "files",
      "calls",
      "callbacks",
      "purchases",
      "messages",
    ]),
  );
  expect(rows.card?.[0]).toMatchObject({ surname: "Кузнецов", phones: "+79123456789", telegram: ivan.id });
  expect(rows.purchases?.[0]).toMatchObject({ what: "стол", totalKopecks: 1_250_000, stands: true });
  expect(JSON.stringify(own.value)).not.toMatch(/undefined|\[object/);
});

test("what fills many messages is cut there and whole in the file", async () => {
  await semyon.says("Кузнецов");
  const card = semyon.last();
  for (let place = 0; place < 25; place += 1)
    await semyon.replies(card, `заметка ${place}: <b>${"очень длинные слова & знаки ".repeat(34)}`);
  await ivan.taps("📄 Что о мне хранится");
  await ivan.sees("Остальное — в файле");
  const own = await shop.app.guest.getOwnData({ telegramId: ivan.id, clientId });
  expect(own.ok && JSON.stringify(own.value)).toContain("заметка 24");
});

test("what is wrong goes to the seller in the client's own words", async () => {
  shop.clock.advance({ minutes: 5 });
  await ivan.says("/mydata");
  await ivan.taps("✏️ Исправить");
  await ivan.says("Фамилия через «ё»: Кузнецёв");
  await ivan.sees("Передано продавцу");
  await shop.tick();
  await semyon.sees("просит исправить свои данные: «Фамилия через «ё»: Кузнецёв»");
});

test("nobody met an error of ours", () => {
  expect(shop.log).toEqual([]);
});
