import { expect, test } from "vitest";
import { callModel } from "../../src/calls/index.ts";
import { clientModel } from "../../src/clients/index.ts";
import { appealModel, replyModel } from "../../src/feedback/index.ts";
import { idIn, openStage, told } from "./stage.ts";

const stage = await openStage();
const { shop, app, mongo, olga, semyon, anna, ivan, clientId } = stage;

test("a client's order goes to his seller, who takes it and answers; neither sees the other's account", async () => {
  await ivan.says("/order");
  expect(ivan.last().text).toContain("Что вас интересует?");
  await ivan.says("Кухня 3 метра, глянец. Мой номер 8 912 345-67-89");
  await ivan.sees("Заявка №1 принята. Ответим сегодня до 20:00.");

  await semyon.sees("Заявка №1");
  expect(semyon.last().text).toContain("Иван");
  expect(semyon.last().text).toContain("Кухня 3 метра, глянец");
  expect(semyon.last().text).not.toContain("345-67");
  expect(anna.isShown("Заявка №1")).toBe(false);
  expect(await app.feedback.hasOpen(clientId)).toBe(true);
  expect(await stage.clientOf(clientId)).toMatchObject({ touched: true, stage: "new" });
  expect((await stage.clientOf(clientId)).events[0]?.kind).toBe("order");

  await semyon.taps("🙋 Беру");
  expect(semyon.last().text).toContain("🙋 У вас");
  await semyon.taps("✍️ Ответить");
  await semyon.says("Глянец есть, приезжайте");
  await ivan.sees("Глянец есть, приезжайте");
  expect(ivan.last().text).toContain("— Семён, «Мебель на Ленина»");
  expect(await app.feedback.hasOpen(clientId)).toBe(false);

  await ivan.replies(ivan.last(), "А завтра можно?");
  await semyon.sees("А завтра можно?");
  await ivan.says("И цену скажите");
  await semyon.sees("И цену скажите");
  await semyon.taps("✍️ Ответить");
  await semyon.sends({ photo: true, caption: "Вот цены" });
  await ivan.sees("Вот цены");

  const chats = await callModel(mongo).find({ clientId, via: "chat" }).sort({ at: 1, _id: 1 }).lean();
  expect(chats.map(({ direction }) => direction).sort()).toEqual(["in", "in", "out", "out"]);
  expect((await stage.clientOf(clientId)).stage).toBe("working");
  for (const [reader, writer] of [
    [ivan, semyon],
    [semyon, ivan],
  ] as const) {
    const seen = JSON.stringify(reader.chat().messages.filter(({ mine }) => !mine));
    expect(seen).not.toContain(writer.view.username);
    expect(seen).not.toContain(String(writer.id));
  }
});

test("what a client wrote is a line of his history, and a recount finds the same", async () => {
  const before = await stage.clientOf(clientId);
  await app.clients.recountClient(clientId);
  const after = await stage.clientOf(clientId);
  const plain = ({ rev: _rev, events, lastContact, ...rest }: typeof before) => ({
    ...rest,
    events: events.map(({ id, kind, at }) => ({ id, kind, at })),
    lastContact: lastContact?.id,
  });
  expect(plain(after)).toEqual(plain(before));
  await semyon.says("Иван");
  await semyon.taps("🕘 История");
  expect(semyon.last().text).toContain("📝 Заявка №1 Кухня 3 метра");
  await semyon.taps("◀️");
});

test("an order takes a lost lead into work again", async () => {
  const { id: factId } = { id: stage.request() };
  await app.clients.markLost(await stage.actor(semyon), {
    clientId,
    reasonId: "expensive",
    requestKey: factId,
  });
  expect((await stage.clientOf(clientId)).stage).toBe("lost");
  shop.clock.advance({ hours: 2 });
  await ivan.says("/order");
  await ivan.sends({ photo: true, caption: "Такой же стол" });
  await ivan.sees("Заявка №2 принята");
  expect(await stage.clientOf(clientId)).toMatchObject({ stage: "working" });
  expect((await stage.clientOf(clientId)).lost).toBeUndefined();
  await semyon.sees("Такой же стол");
  await semyon.taps("🙋 Беру");
  await semyon.taps("✅ Решено");
  expect(semyon.last().text).toContain("✅ Решено");
  expect(await app.feedback.hasOpen(clientId)).toBe(false);
});

test("a stranger's order keeps nothing but the order; the first seller who takes it answers", async () => {
  const maria = shop.chat.person("Мария", { username: "maria_tg" });
  await maria.says("Есть ли у вас шкафы?");
  expect(maria.last().text).toBe("Передать это как заявку?");
  await maria.taps("📝 Да, это заявка");
  await maria.sees("Как с вами связаться?");
  await maria.taps("Пишите мне сюда");
  await maria.sees("Заявка №3 принята");
  await anna.sees("Заявка №3");
  await semyon.sees("Заявка №3");
  expect(anna.buttons().flat()).not.toContain("👤 Карточка");

  const row = await appealModel(mongo).findOne({ no: 3, kind: "order" }).orFail().lean();
  expect(row.clientId).toBeUndefined();
  expect(JSON.stringify(row)).not.toContain(String(maria.id));
  expect(JSON.stringify(row)).not.toContain("шкафы");

  await anna.taps("🙋 Беру");
  await semyon.taps("🙋 Беру");
  expect(told(semyon)).toBe("Уже взяли.");
  await anna.taps("✍️ Ответить");
  await anna.says("Есть, заходите");
  await maria.sees("Есть, заходите");
  await maria.taps("✍️ Ответить");
  await maria.says("Спасибо, приду");
  await anna.sees("Спасибо, приду");
  expect(semyon.isShown("Спасибо, приду")).toBe(false);

  await app.feedback.forgetStranger(maria.id);
  expect(await appealModel(mongo).exists({ _id: row._id })).toBeNull();
  expect(await replyModel(mongo).exists({ appeal: row._id })).toBeNull();
});

test("a stranger who shares his own contact becomes a lead, and whoever takes the order gets him", async () => {
  const petr = shop.chat.person("Пётр", { phone: "+79135550101" });
  await petr.says("/order");
  await petr.says("Нужен стул");
  await petr.shares({ phone: "+79135559999", firstName: "Чужой" });
  expect(petr.last().text).toContain("Это не ваш номер");
  await petr.shares("own");
  await petr.sees("Заявка №4 принята");
  const row = await appealModel(mongo).findOne({ no: 4, kind: "order" }).orFail().lean();
  expect(await clientModel(mongo).findById(row.clientId).lean()).toMatchObject({
    name: "Пётр",
    responsible: null,
  });
  await anna.sees("Заявка №4");
  await anna.taps("🙋 Беру");
  const { memberId } = await stage.actor(anna);
  expect(await clientModel(mongo).findById(row.clientId).lean()).toMatchObject({ responsible: memberId });
  expect(olga.isShown("Заявка №4")).toBe(false);
});

test("of two sellers who take a stranger's order at once exactly one has it, and the client with it", async () => {
  const both = [await stage.actor(semyon), await stage.actor(anna)];
  for (let round = 0; round < 8; round += 1) {
    const guest = { telegramId: 900_000 + round };
    const contact = { phone: `+7913555020${round}`, name: "Гость" };
    const request = { kind: "order" as const, words: "стол", contact, requestKey: stage.request() };
    const placed = await app.feedback.placeAppeal(guest, request);
    if (!placed.ok) throw new Error(placed.refusal);
    const { id: appealId, clientId: lead } = placed.value;
    const taken = await Promise.all(both.map((actor) => app.feedback.takeAppeal(actor, { appealId })));
    const winners = both.filter((_actor, place) => taken[place]?.ok);
    expect(winners).toHaveLength(1);
    expect(taken.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: "taken" }]);
    expect((await stage.clientOf(lead ?? "")).responsible).toBe(winners[0]?.memberId);
  }
});

test("the same order that comes twice at once is one order", async () => {
  const guest = { telegramId: 901_000 };
  const request = { kind: "order" as const, words: "стол", requestKey: stage.request() };
  const placed = await Promise.all([1, 2, 3].map(() => app.feedback.placeAppeal(guest, request)));
  expect(new Set(placed.map((one) => one.ok && one.value.id)).size).toBe(1);
  expect(await appealModel(mongo).countDocuments({ _id: placed[0]?.ok ? placed[0].value.id : "" })).toBe(1);
});

test("ten messages an hour are handed on, the eleventh is politely stopped", async () => {
  const guest = { telegramId: 902_000 };
  const placed = await app.feedback.placeAppeal(guest, {
    kind: "order",
    words: "стол",
    requestKey: stage.request(),
  });
  expect(placed.ok).toBe(true);
  const relay = () => app.feedback.relayWords(guest, { words: "ещё", requestKey: stage.request() });
  for (let sent = 1; sent < 10; sent += 1) expect(await relay()).toMatchObject({ ok: true });
  expect(await relay()).toEqual({ ok: false, refusal: "too-many" });
  const again = { kind: "order" as const, words: "и ещё", requestKey: stage.request() };
  expect(await app.feedback.placeAppeal(guest, again)).toEqual({ ok: false, refusal: "too-many" });
  shop.clock.advance({ minutes: 61 });
  expect(await relay()).toMatchObject({ ok: true });
});

test("a forged tap by another seller or another guest opens nothing", async () => {
  await ivan.says("/order");
  await ivan.says("Полка");
  await semyon.sees("Полка");
  const appeal = idIn(semyon, "🙋 Беру");
  await anna.says("/menu");
  for (const deed of ["take", "answer", "appeal", "close", "give"]) {
    await anna.forges(`1:feedback.${deed}:${appeal}`, anna.last());
    expect(told(anna)).toMatch(/владелец|нет или оно не ваше/);
  }
  expect(await appealModel(mongo).findById(appeal).lean()).toMatchObject({ state: "new" });

  const stranger = { telegramId: 903_000 };
  const forged = await app.feedback.relayWords(stranger, {
    appealId: appeal,
    words: "я",
    requestKey: stage.request(),
  });
  expect(forged).toEqual({ ok: false, refusal: "nothing-open" });
});
