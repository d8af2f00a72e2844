import { expect, test } from "vitest";
import { callbackModel, callModel } from "../../src/calls/index.ts";
import { clientModel, erasedModel, noteModel, phoneModel } from "../../src/clients/index.ts";
import { accountModel, eraseSelfWith, erasureModel, finishErasuresWith } from "../../src/consents/index.ts";
import { pointsModel } from "../../src/loyalty/index.ts";
import { trusted } from "../../src/platform/mongo/connect.ts";
import { forgetChatWith } from "../../src/platform/telegram/forget-chat.ts";
import { inboxModel } from "../../src/platform/telegram/intake/inbox.ts";
import { outboxModel } from "../../src/platform/telegram/sender/outbox.ts";
import { sealTraceWith, verifyTraceWith } from "../../src/protection/index.ts";
import { purchaseModel } from "../../src/purchases/index.ts";
import { dumpText } from "../support/dump.ts";
import { openGuestStage } from "./guest-stage.ts";

const { shop, olga, semyon, ivan, clientId, link } = await openGuestStage();
const { mongo, vault } = shop;
const oldCard = async () => {
  await semyon.says("Кузнецов");
  return semyon.last();
};
const card = await oldCard();
let sums: unknown;

test("a life with the shop: calls, a sale, notes, dates, a talk left half way, messages sent and waiting", async () => {
  await semyon.replies(card, "недозвон завтра 15 сокровенные слова звонка");
  await semyon.replies(card, "купил диван шёпотом 12 500");
  await semyon.replies(card, "сокровенная заметка");
  await semyon.sends({ document: true, name: "plan.pdf", replyTo: card });
  await ivan.says("/dates");
  await ivan.taps("🎂 Мой день");
  await ivan.says("14.03");
  await ivan.taps("➕ Дата");
  await ivan.says("двоюродная тётушка");
  const at = shop.clock.now().toJSDate();
  const row = {
    kind: "guest.none",
    chatId: ivan.id,
    subject: {},
    clientId,
    notBefore: at,
    attempts: 1,
    createdAt: at,
  };
  await outboxModel(mongo).insertMany([
    { ...row, _id: "date:sent", state: "sent", sentAt: at },
    { ...row, _id: "date:waits", state: "pending", notBefore: shop.clock.now().plus({ days: 2 }).toJSDate() },
  ]);
  await inboxModel(mongo).insertMany([
    { _id: "1:aside", lane: `c${ivan.id}`, updateId: 1, at, state: "aside", attempts: 3, payload: "sealed" },
  ]);
  sums = (await clientModel(mongo).findById(clientId).orFail().lean()).totalKopecks;
  expect(sums).toBe(1_250_000);
});

test("before it goes a client is told what is lost and what stays; to keep it is one tap", async () => {
  await ivan.says("/forget");
  await ivan.sees(/Бонусы \(125\) пропадут/);
  await ivan.sees("Суммы покупок останутся без вашего имени");
  await ivan.taps("Оставить");
  await ivan.sees("Здравствуйте, Иван Петрович!");
  expect(await clientModel(mongo).exists({ _id: clientId })).not.toBeNull();
});

test("another person's tap on that button erases nobody", async () => {
  const stranger = shop.chat.person("Чужой");
  await stranger.opens();
  await stranger.forges(`1:guest.erase:${clientId}`, stranger.last());
  expect(await clientModel(mongo).exists({ _id: clientId })).not.toBeNull();
});

test("erased in three taps, under a number that the owner hears and nothing else", async () => {
  await ivan.says("/mydata");
  await ivan.taps("🗑 Стереть");
  const asked = ivan.last();
  await ivan.taps("🗑 Стереть навсегда");
  await ivan.sees(/Готово\. Данные стёрты 21\.11\.2026 12:\d\d, номер обращения Д-1\./);
  await ivan.forges(`1:guest.erase:${clientId}`, asked);
  await ivan.sees("номер обращения Д-1.");
  expect(await erasureModel(mongo).countDocuments()).toBe(1);
  await shop.tick();
  await olga.sees("Данные клиента стёрты, номер обращения Д-1");
  expect(olga.screen()).not.toContain("Иван");
});

test("the card, numbers, account, words, files, points, tasks and what waited are gone; the sums are there", async () => {
  expect(await clientModel(mongo).findById(clientId)).toBeNull();
  expect(await phoneModel(mongo).countDocuments()).toBe(0);
  expect(await accountModel(mongo).countDocuments({ clientId })).toBe(0);
  expect(await noteModel(mongo).countDocuments({ clientId, sealed: trusted({ $exists: true }) })).toBe(0);
  expect(
    await noteModel(mongo).countDocuments({ clientId, "plain.fileId": trusted({ $exists: true }) }),
  ).toBe(0);
  expect(await callModel(mongo).countDocuments({ clientId, words: trusted({ $exists: true }) })).toBe(0);
  expect(await callbackModel(mongo).countDocuments({ clientId, state: "open" })).toBe(0);
  expect(await pointsModel(mongo).countDocuments({ clientId })).toBe(0);
  const [sale] = await purchaseModel(mongo).find({ clientId }).lean();
  expect(sale).toMatchObject({ totalKopecks: 1_250_000, stands: true });
  expect(sale?.items.map(({ what }) => what)).toEqual([undefined]);
  const kept = await erasedModel(mongo).findById(clientId).orFail().lean();
  expect(kept).toMatchObject({ totalKopecks: sums, purchaseDays: 1, months: [{ kopecks: 1_250_000 }] });
});

test("what lay between Telegram and the shop is gone too, and messages that waited are never sent", async () => {
  expect((await outboxModel(mongo).findById("date:waits").orFail()).state).toBe("skipped");
  expect(await outboxModel(mongo).countDocuments({ clientId, chatId: ivan.id })).toBe(0);
  expect((await inboxModel(mongo).findById("1:aside").orFail()).payload).toBeUndefined();
  expect(await mongo.collection("talks").countDocuments({ _id: String(ivan.id) as never })).toBe(0);
  const done = await erasureModel(mongo).findById("Д-1").orFail().lean();
  expect(done.doneAt).toBeDefined();
  expect(done.chatId).toBeUndefined();
});

test("nothing of a dump says who he was: no number, name or typed word, and no word that the key would open", async () => {
  const dump = await dumpText(mongo);
  for (const secret of [
    "9123456789",
    "Кузнецов",
    "кузнецов",
    "Петрович",
    "тётушка",
    "шёпотом",
    "сокровенн",
    "диван",
  ])
    expect(dump.includes(secret), secret).toBe(false);
  expect(dump.includes(vault.indexKey("+79123456789")), "the number's key").toBe(false);
  // The rows of the inbox name their chat until they are swept, eight days later.
  const lines = dump.split("\n").filter((line) => line.includes(String(ivan.id)));
  expect(
    lines.filter((line) => !line.startsWith("inbox ")),
    "his account",
  ).toEqual([]);
});

test("he is out of search and lists, and old buttons say that he is gone", async () => {
  const calls = await callModel(mongo).countDocuments({ clientId });
  await semyon.says("Кузнецов");
  expect(semyon.last().text).not.toContain("Петрович");
  await semyon.replies(card, "недозвон");
  expect(await callModel(mongo).countDocuments({ clientId }), semyon.screen()).toBe(calls);
  await semyon.taps("📝 Итог звонка", card);
  expect(`${semyon.toast()} ${semyon.screen()}`).toMatch(/удалён или передан|больше нет/);
});

test("the report of the day, the recount and the trace are as they were", async () => {
  await olga.says("/report");
  await olga.sees(/12.500/);
  const recounted = await shop.app.clients.recountSummaries({ seconds: 30, atAnyTime: true });
  expect(recounted).toMatchObject({ differed: 0, ended: true });
  await sealTraceWith({ mongo, vault, systemMs: Date.now })();
  const verified = await verifyTraceWith({ mongo, vault, systemMs: Date.now })();
  expect(verified.ok).toBe(true);
});

test("for the bot he is a stranger; the same number may come as a new client", async () => {
  await ivan.says("/mydata");
  await ivan.sees("Это бот магазина");
  await semyon.says("Иван Петрович +7 912 345-67-89");
  await semyon.sees("Новый клиент сохранён");
});

test("a crash between the two steps is made good by the tick", async () => {
  const again = (await clientModel(mongo).findOne({ name: "Иван" }).orFail())._id;
  await link(ivan, again);
  const at = shop.clock.now().toJSDate();
  await outboxModel(mongo).insertMany([
    {
      ...{
        _id: "date:again",
        kind: "guest.none",
        chatId: ivan.id,
        subject: {},
        clientId: again,
        notBefore: at,
      },
      ...{ state: "sent", sentAt: at, attempts: 1, createdAt: at },
    },
  ]);
  const killed = async () => Promise.reject(new Error("killed"));
  const dies = eraseSelfWith({ ...shop.app.guest.eraseDeps, forgetChat: killed });
  await expect(dies({ telegramId: ivan.id, clientId: again }, { clientId: again })).rejects.toThrow("killed");
  expect(await clientModel(mongo).exists({ _id: again })).toBeNull();
  expect((await outboxModel(mongo).findById("date:again").orFail()).chatId).toBe(ivan.id);

  const finish = finishErasuresWith({ mongo, now: shop.clock.now, forgetChat: forgetChatWith({ mongo }) });
  expect(await finish()).toBe(1);
  expect(await finish(), "it is done once").toBe(0);
  expect((await outboxModel(mongo).findById("date:again").orFail()).chatId).toBe(0);
});
