import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { mailingModel, runMailingsWith } from "../../src/mailings/index.ts";
import { type OutboxPlan, outboxModel, planMessagesWith } from "../../src/platform/telegram/sender/outbox.ts";
import { readGroupWith } from "../../src/segments/index.ts";
import { type BroadcastStage, composeFor, openBroadcastStage } from "./broadcast-stage.ts";

let stage: BroadcastStage;

beforeAll(async () => {
  stage = await openBroadcastStage();
}, 120_000);

// Each test has its own mailing: nobody has got an offer yet, and it is noon of another day.
let day = 22;
beforeEach(async () => {
  await outboxModel(stage.shop.mongo).deleteMany({});
  stage.shop.clock.set(`2026-11-${day}T12:00`);
  day += 1;
});
afterEach(async () => {
  await mailingModel(stage.shop.mongo).updateMany({}, { $set: { state: "done" } });
  await clientModel(stage.shop.mongo).deleteMany({ tags: "толпа" });
});

const of = (name: string) => {
  const found = stage.guests.get(name);
  if (found === undefined) throw new Error(`Nobody is called ${name}`);
  return found;
};
const heard = (words: string) =>
  [...stage.guests.values()].filter(({ person }) => person.screen().includes(words)).length;

test("a scheduled mailing waits for its time, counts its group then, and tells its owner how it went", async () => {
  const { olga, shop } = stage;
  await composeFor(stage, "Зимняя распродажа");
  await olga.taps("🕐 Когда");
  await olga.taps("⌨️ Другое");
  await olga.says("вчера 12:00");
  expect(olga.last().text).toContain("Напишите день и время впереди");
  await olga.says("завтра 15:00");
  expect(olga.last().text).toContain("Уйдёт: завтра");
  await olga.taps("🗓 Назначить 6 клиентам");
  expect(olga.last().text).toContain("Кто получит, посчитаем в эту минуту заново");
  await shop.pass({ hours: 26 });
  expect(await stage.messages()).toEqual({});
  await stage.change("Жанна", { "reach.blocked": true });
  await shop.pass({ hours: 1 });
  await shop.tick();
  await shop.tick();
  expect(await stage.messages()).toEqual({ sent: 5 });
  expect(heard("Зимняя распродажа")).toBe(5);
  await olga.sees("Готово: доставлено 5.");
  expect((await stage.mailing()).state).toBe("done");
  await clientModel(shop.mongo).updateMany({}, { $unset: { "reach.blocked": 1 } });
});

test("a group that was emptied meanwhile is told, and nobody gets anything", async () => {
  const { olga, shop } = stage;
  await composeFor(stage, "Никому");
  await olga.taps("🕐 Когда");
  await olga.taps("Через час");
  await olga.taps("🗓 Назначить 6");
  await clientModel(shop.mongo).updateMany({}, { $set: { stage: "lost" } });
  await shop.pass({ hours: 2 });
  await shop.tick();
  await shop.tick();
  expect(await stage.messages()).toEqual({});
  await olga.sees("не осталось тех, кому можно написать");
  await clientModel(shop.mongo).updateMany({}, { $set: { stage: "new" } });
});

test("who took his consent back between the plan and the sending gets nothing", async () => {
  const { olga, shop } = stage;
  await composeFor(stage, "Согласие решает");
  // In the quiet hours everything waits for the morning.
  shop.clock.set(`2026-11-${day - 1}T21:00`);
  await olga.taps("🚀 Отправить 6");
  await shop.tick();
  await shop.tick();
  expect(await stage.messages()).toEqual({ pending: 6 });
  expect(olga.screen()).toMatch(/6 клиентов получат позже, с завтра, .*10:00/);
  await stage.change("Вера", { consents: ["pd"] });
  await stage.change("Глеб", { grievances: [{ id: "g", at: new Date(), why: "complaint" }] });
  await shop.pass({ hours: 13, minutes: 1 });
  await shop.tick();
  await shop.tick();
  expect(await stage.messages()).toEqual({ sent: 4, "skipped no-consent": 1, "skipped complaint-open": 1 });
  expect(of("Вера").person.screen()).not.toContain("Согласие решает");
  expect(olga.screen()).toContain("доставлено 4, передумали или нельзя 2");
  await stage.change("Вера", { consents: ["pd", "promo"] });
  await stage.change("Глеб", { grievances: [] });
});

test("the count before agrees with what the gate does after, whatever holds of each client", async () => {
  const { olga, shop } = stage;
  await stage.change("Вера", { doNotDisturb: true });
  await stage.change("Глеб", { consents: ["pd"] });
  const { clientId, person } = of("Дарья");
  const at = shop.clock.now().minus({ days: 29 }).toJSDate();
  const offer = {
    kind: "mailings.broadcast",
    chatId: person.id,
    subject: {},
    clientId,
    promo: true,
    attempts: 1,
  };
  for (const [n, state] of (["sent", "unknown"] as const).entries())
    await outboxModel(shop.mongo).insertMany([
      { ...offer, _id: `old-${n}`, state, notBefore: at, createdAt: at, sentAt: at },
    ]);
  await composeFor(stage, "Считаем честно");
  const promised = Number(/Получат (\d+)/.exec(olga.last().text)?.[1]);
  expect(promised).toBe(3);
  await olga.taps(`🚀 Отправить ${promised}`);
  await shop.tick();
  await shop.tick();
  expect(await stage.messages()).toEqual({ sent: promised });
  await stage.change("Вера", { doNotDisturb: false });
  await stage.change("Глеб", { consents: ["pd", "promo"] });
});

test("a pause holds what has not gone, going on sends it, and stopping leaves it out for good", async () => {
  const { olga, shop } = stage;
  await composeFor(stage, "Пауза и стоп");
  await olga.taps("🚀 Отправить 6");
  const { _id: id } = await stage.mailing();
  // Paused before anything was written down: the tick does nothing.
  await olga.taps("⏸ Пауза");
  await shop.tick();
  expect(await stage.messages()).toEqual({});
  await olga.taps("▶️ Продолжить");
  await holdAllBut(2);
  await shop.tick();
  expect(await stage.messages()).toEqual({ sent: 2, pending: 4 });
  await olga.taps("⏸ Пауза");
  await release();
  await shop.tick();
  expect(await stage.messages()).toEqual({ sent: 2, pending: 4 });
  expect(olga.screen()).toContain("пауза");
  await olga.taps("⛔ Остановить");
  await olga.forges(`1:mailings.steer:${id}:stop`, olga.last());
  await shop.tick();
  expect(await stage.messages()).toEqual({ sent: 2, "skipped stopped": 4 });
  expect(olga.screen()).toContain("Остановлено: доставлено 2, не отправлено 4.");
  // A sender that had one in hand while it was stopped puts it back to wait for its hour.
  const notBefore = shop.clock.now().plus({ hours: 10 }).toJSDate();
  await outboxModel(shop.mongo).updateOne(
    { batch: id, state: "skipped" },
    { $set: { state: "pending", notBefore }, $unset: { outcome: "" } },
  );
  await shop.tick();
  expect(await stage.messages()).toEqual({ sent: 2, "skipped stopped": 4 });
  expect(heard("Пауза и стоп")).toBe(2);

  /** The quiet hours of all but so many begin: their messages wait. */
  async function holdAllBut(many: number): Promise<void> {
    const clients = await clientModel(shop.mongo).find({ consents: "promo" }).sort({ _id: 1 }).lean();
    for (const { _id } of clients.slice(many))
      await clientModel(shop.mongo).updateOne({ _id }, { $set: { zone: "Asia/Kamchatka" } });
  }
  async function release(): Promise<void> {
    await clientModel(shop.mongo).updateMany({}, { $unset: { zone: 1 } });
    await outboxModel(shop.mongo).updateMany(
      { batch: id, state: "pending" },
      { $set: { notBefore: shop.clock.now().toJSDate() } },
    );
  }
});

test("a program that dies while recipients are written down goes on in its next life: all once, nobody twice", async () => {
  const { olga, shop } = stage;
  const { mongo, vault, clock } = shop;
  const people = Array.from({ length: 2_500 }, (_, n) => ({
    ...{ _id: `crowd-${String(n).padStart(10, "0")}`, code: `crowd${n}`, rev: 1, sortName: "", words: [] },
    ...{ createdAt: new Date(), responsible: null, kind: "person", phones: [], emails: [], tags: ["толпа"] },
    ...{ relatives: [], touched: true, stage: "new", missedInARow: 0, purchases: 0, totalKopecks: 0 },
    ...{ purchaseDays: 0, days: [], months: [], grievances: [], callbacks: [], events: [] },
    consents: ["pd", "promo"],
    reach: { channel: "telegram", chatId: 900_000_000 + n, locale: "ru", joinedAt: new Date() },
  }));
  await clientModel(mongo).collection.insertMany(people as never);
  await composeFor(stage, "Большая рассылка");
  const { _id: id } = await stage.mailing();
  await mailingModel(mongo).updateOne(
    { _id: id },
    {
      $set: {
        definition: { is: "tag", in: ["толпа"] },
        state: "freezing",
        startedAt: clock.now().toJSDate(),
      },
    },
  );
  const getShop = shop.app.shop.getShop;
  const policy = async () => ({ fanFromPurchases: 3, patience: 2 });
  // For tomorrow, so that no sender takes one in hand while they are counted.
  const notBefore = clock.now().plus({ days: 1 }).toJSDate();
  const planned = planMessagesWith({ mongo, now: clock.now });
  const plan = (rows: OutboxPlan[]) => planned(rows.map((row) => ({ ...row, notBefore })));
  let batches = 0;
  const life = (diesAt?: number) =>
    runMailingsWith({
      ...{ mongo, vault, now: clock.now, leaveTrace: async () => undefined, shop: getShop, leaveData: "" },
      readGroup: readGroupWith({ mongo, now: clock.now, shop: getShop, policy }),
      tellProgress: async () => "",
      async planMessages(rows) {
        batches += 1;
        // Half of the batch is written when it dies.
        await plan(batches === diesAt ? rows.slice(0, 500) : rows);
        if (batches === diesAt) throw new Error("killed");
      },
    })();
  await expect(life(2)).rejects.toThrow("killed");
  expect(await outboxModel(mongo).countDocuments({ batch: id })).toBe(1_500);
  expect((await stage.mailing()).state).toBe("freezing");
  // Two processes run the tick at once.
  await Promise.all([life(), life()]);
  expect(await outboxModel(mongo).countDocuments({ batch: id })).toBe(2_500);
  expect(new Set((await outboxModel(mongo).distinct("clientId", { batch: id })) as string[]).size).toBe(
    2_500,
  );
  expect((await stage.mailing()).state).toBe("running");
  await olga.forges(`1:mailings.steer:${id}:stop`, olga.last());
  expect(await stage.messages()).toEqual({ "skipped stopped": 2_500 });
}, 60_000);

test("whoever stopped the bot is marked, and a message that failed for the moment is tried again by a tap", async () => {
  const { olga, shop } = stage;
  await composeFor(stage, "Кто заблокировал");
  await of("Егор").person.blocks();
  await clientModel(shop.mongo).updateMany({}, { $unset: { "reach.blocked": 1 } });
  await stage.change("Егор", { consents: ["pd", "promo"] });
  await olga.taps("🚀 Отправить 6");
  await shop.tick();
  await shop.tick();
  expect(await stage.messages()).toEqual({ sent: 5, "dead unreachable": 1 });
  const egor = await clientModel(shop.mongo).findOne({ name: "Егор" }).orFail().lean();
  expect(egor.reach?.blocked).toBe(true);
  const { _id: id } = await stage.mailing();
  await outboxModel(shop.mongo).updateOne(
    { _id: `mail:${id}:${of("Вера").clientId}` },
    { $set: { state: "dead", outcome: "Bad Request: wrong file" } },
  );
  await outboxModel(shop.mongo).updateOne(
    { _id: `mail:${id}:${of("Глеб").clientId}` },
    { $set: { state: "unknown" } },
  );
  await shop.tick();
  await olga.forges(`1:mailings.open:${id}`, olga.last());
  expect(olga.last().text).toContain("доставлено 3, остановили бота 1, возможно доставлено 1, ошибок 1");
  await olga.taps("🔄 Повторить");
  await shop.pass({ days: 1 });
  await shop.tick();
  expect(await stage.messages()).toEqual({ sent: 4, unknown: 1, "dead unreachable": 1 });
});

test("a photo goes to each with his own words under it", async () => {
  const { olga, shop } = stage;
  await olga.says("/segments");
  await olga.taps("🆕 Без звонка");
  await olga.taps("📣 Рассылка");
  await olga.taps("➡️ Дальше");
  await olga.sends({ photo: Buffer.from("a picture"), caption: "{имя}, новая коллекция <ждёт>" });
  await olga.taps("👀 Посмотреть");
  await olga.taps("🚀 Отправить");
  await shop.tick();
  await shop.tick();
  const got = of("Глеб").person.last();
  expect(got.text).toBe("Глеб, новая коллекция <ждёт>");
  expect(got.kind).toBe("photo");
  expect(of("Глеб").person.buttons().flat()).toContain("🔕 Отписаться");
});
