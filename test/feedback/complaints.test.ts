import { expect, test } from "vitest";
import { noteModel } from "../../src/clients/index.ts";
import { appealModel, feedbackDataPart, feedbackErasePart, replyModel } from "../../src/feedback/index.ts";
import { idIn, openStage, told } from "./stage.ts";

const stage = await openStage();
const { shop, app, mongo, olga, semyon, anna, ivan, clientId } = stage;

test("a buyer's complaint is the owner's alone, makes him a returner at once, and is told again when its day is over", async () => {
  await stage.sells(semyon, clientId);
  await shop.pass({ hours: 2, minutes: 40 });
  await ivan.says("/feedback");
  const asked = await ivan.sees("Как вам у нас?");
  expect(ivan.buttons(asked).flat()).toEqual(["⭐ Оценить", "😔 Пожаловаться"]);
  await ivan.taps("😔 Пожаловаться");
  await ivan.sends({ photo: true, caption: "Петля сломалась за день" });
  await ivan.sees("Жалоба №Ж-1 принята, ответим до завтра, вт 24.11, 14:40.");

  await olga.sees("Жалоба №Ж-1");
  expect(olga.last().text).toContain("Петля сломалась за день");
  expect(olga.buttons().flat()).toEqual([
    ...["📞 Взять в работу", "✍️ Ответить", "👤 Карточка", "✅ Решено", "👤 Поручить"],
  ]);
  expect(await stage.statusOf(clientId)).toBe("returner");
  expect(await app.feedback.hasOpen(clientId)).toBe(true);

  await semyon.says("Иван");
  await semyon.taps("🕘 История");
  expect(semyon.isShown("Петля")).toBe(false);
  expect(semyon.isShown("Жалоба")).toBe(false);
  const appeal = idIn(olga, "📞 Взять");
  await semyon.forges(`1:feedback.answer:${appeal}`, semyon.last());
  expect(told(semyon)).toContain("не ваше");

  shop.clock.set("2026-11-24T14:39");
  await shop.tick();
  expect(olga.isShown("⏳ Срок ответа вышел.")).toBe(false);
  shop.clock.set("2026-11-24T14:40");
  await shop.tick();
  await olga.sees("⏳ Срок ответа вышел.");
  const toldAgain = () => olga.chat().messages.filter(({ text }) => text.includes("⏳ Срок")).length;
  await shop.pass({ days: 1 });
  await shop.tick();
  expect(toldAgain()).toBe(1);
});

test("the owner gives it to a seller, who sees it from then on and answers; only the owner settles it", async () => {
  const appeal = idIn(olga, "📞 Взять");
  await olga.taps("👤 Поручить");
  await olga.taps("👤 Анна Белова");
  await anna.sees("👤 Владелец поручил вам.");
  expect(anna.last().text).toContain("Петля сломалась за день");
  expect(anna.buttons().flat()).not.toContain("✅ Решено");
  await anna.taps("✍️ Ответить");
  await anna.says("Привезём новую завтра");
  await ivan.sees("— Анна, «Мебель на Ленина»");
  await anna.forges(`1:feedback.close:${appeal}`, anna.last());
  expect(told(anna)).toBe("Это может только владелец.");
  expect(await stage.statusOf(clientId)).toBe("returner");

  await olga.forges(`1:feedback.close:${appeal}`, olga.last());
  expect(await stage.statusOf(clientId)).not.toBe("returner");
  expect(await app.feedback.hasOpen(clientId)).toBe(false);
  const kinds = (await noteModel(mongo).find({ clientId }).sort({ at: 1 }).lean()).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith("grievance"))).toEqual(["grievance", "grievance-settled"]);
  const before = await stage.clientOf(clientId);
  await app.clients.recountClient(clientId);
  expect((await stage.clientOf(clientId)).grievances).toEqual(before.grievances);
});

test("a complaint of whoever has bought nothing is no grievance", async () => {
  const nina = shop.chat.person("Нина");
  const ninaId = await stage.joins(nina, semyon, "Нина");
  await nina.says("/feedback");
  await nina.taps("😔 Пожаловаться");
  await nina.says("Никто не отвечает на звонки");
  await nina.sees("Жалоба №Ж-2 принята");
  expect(await stage.statusOf(ninaId)).toBe("lead");
  expect(await app.feedback.hasOpen(ninaId)).toBe(true);
});

test("a client reads all that he wrote and heard; when he is erased, no word and no address is left", async () => {
  const vault = shop.vault;
  const kept = await feedbackDataPart({ mongo, vault }).dataOf({ clientId });
  expect(kept.find(({ key }) => key === "appeals")?.rows).toMatchObject([
    { number: "Ж-1", words: "Петля сломалась за день", picture: true },
  ]);
  expect(kept.find(({ key }) => key === "replies")?.rows).toMatchObject([
    { from: "shop", words: "Привезём новую завтра" },
  ]);

  const part = feedbackErasePart({ mongo, vault });
  await part.erase({ clientId, chatId: ivan.id });
  await part.erase({ clientId, chatId: ivan.id });
  expect(await replyModel(mongo).countDocuments({ clientId })).toBe(0);
  const [row] = await appealModel(mongo).find({ clientId }).lean();
  expect(row).toMatchObject({ no: 1, state: "closed" });
  expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(["words"]));
  expect([row?.words, row?.photo, row?.chat, row?.chatKey]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const after = await feedbackDataPart({ mongo, vault }).dataOf({ clientId });
  expect(JSON.stringify(after)).not.toContain("Петля");
});
