import { DateTime } from "luxon";
import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { appealModel } from "../../src/feedback/index.ts";
import { comeBackModel, giftModel } from "../../src/mailings/index.ts";
import { outboxModel } from "../../src/platform/telegram/sender/outbox.ts";
import type { MessageView } from "../../src/sandbox/control.ts";
import { dayNumberOf } from "../../src/shared/day-number.ts";
import { type GuestStage, openGuestStage } from "../consents/guest-stage.ts";

let stage: GuestStage;
const client = () => clientModel(stage.shop.mongo).findById(stage.clientId).orFail().lean();
const change = (set: object) =>
  clientModel(stage.shop.mongo).updateOne({ _id: stage.clientId }, { $set: set });
const rows = (kind: string) => outboxModel(stage.shop.mongo).find({ kind }).sort({ createdAt: 1 }).lean();

/** What comes round of this slice, and what is due of it. */
async function tick(): Promise<void> {
  const { app, chat } = stage.shop;
  await app.reminders.planGreetings();
  await app.reminders.planComeBacks();
  await chat.quiet();
  await app.reminders.giveGifts();
  await chat.quiet();
}

/** The program runs through to that moment: a tick in the night, and one then. */
async function until(iso: string): Promise<void> {
  stage.shop.clock.set(`${iso.slice(0, 10)}T00:30`);
  await tick();
  stage.shop.clock.set(iso);
  await tick();
}

function dataOf({ buttons }: MessageView, label: string): string {
  const found = buttons.flat().find(({ text }) => text === label);
  if (found === undefined || !("data" in found)) throw new Error(`There is no button «${label}»`);
  return found.data;
}

/** He bought on that day and falls asleep so many days later. */
function bought(day: string, sleepsAfterDays: number) {
  const at = DateTime.fromISO(`${day}T15:00`, { zone: "Europe/Moscow" });
  return change({
    ...{ purchases: 1, purchaseDays: 1, days: [day], stage: "new", touched: true },
    ...{ firstPurchaseAt: at.toJSDate(), lastPurchaseAt: at.toJSDate() },
    ...{ sleepsAt: at.plus({ days: sleepsAfterDays }).toJSDate(), plannedCycleDays: sleepsAfterDays },
  });
}

beforeAll(async () => {
  stage = await openGuestStage();
  await stage.ivan.opens();
});

test("while the shop is without advertising, a birthday is a wish alone, at ten and once", async () => {
  const { ivan } = stage;
  await change({ birthday: { day: 22, month: 11, year: 1980 }, consents: ["pd", "birthday"] });
  stage.shop.clock.set("2026-11-22T00:30");
  await tick();
  await tick();
  expect((await rows("mailings.birthday")).map(({ state }) => state)).toEqual(["pending"]);
  stage.shop.clock.set("2026-11-22T10:00");
  await tick();
  expect(ivan.last().text).toContain("Иван Петрович, с днём рождения! 🎂");
  expect(ivan.last().text).toContain("— Семён, «Мебель на Ленина»");
  expect(ivan.last().text).not.toContain("Дарим");
  expect(ivan.buttons()).toEqual([["🔕 Отписаться"]]);
  const before = ivan.last();
  await until("2026-11-22T16:00");
  expect(ivan.last()).toEqual(before);
  expect((await rows("mailings.birthday")).map(({ state }) => state)).toEqual(["sent"]);
});

test("the owner reads what the law asks before he turns advertising on; a seller has no such screen", async () => {
  const { olga, shop } = stage;
  await olga.says("/settings");
  await olga.taps("📣 Сообщения");
  expect(olga.last().text).toContain("Реклама выключена");
  await olga.taps("🎁 Подарок");
  expect(olga.last().text).toContain("38-ФЗ");
  await olga.taps("Оставить без рекламы");
  await olga.taps("📢 Реклама: выключена");
  await olga.taps("Понимаю, включить рекламу");
  expect(olga.buttons().flat()).toContain("📢 Реклама: включена");
  expect((await shop.app.shop.getShop()).withoutAdvertising).toBe(false);
  await olga.taps("↩️ Отменить");
  expect((await shop.app.shop.getShop()).withoutAdvertising).toBe(true);

  await olga.says("/settings");
  await olga.taps("📣 Сообщения");
  await olga.taps("🎂 Поздравления");
  await olga.taps("В 11:00");
  await olga.taps("💤 Возвращение: включено");
  expect(olga.buttons().flat()).toContain("💤 Возвращение: выключено");
  await olga.taps("💤 Возвращение: выключено");
  await olga.taps("📢 Реклама: выключена");
  await olga.taps("Понимаю, включить рекламу");
  expect((await shop.app.shop.getShop()).greetings.at).toBe("11:00");
});

test("with advertising a birthday brings points, given once and only after its message", async () => {
  const { ivan, shop, clientId } = stage;
  await until("2027-11-22T10:59");
  const points = async () => (await shop.app.loyalty.standingOf(clientId))?.points ?? 0;
  const before = await points();
  expect(await giftModel(shop.mongo).find().lean()).toMatchObject([{ state: "planned", points: 500 }]);
  shop.clock.set("2027-11-22T11:00");
  await tick();
  await tick();
  expect(ivan.last().text).toContain("Дарим 500 бонусов — действуют до 06.12. Ждём вас!");
  expect(ivan.buttons()).toEqual([["🎁 Мои бонусы", "🔕 Отписаться"]]);
  expect(await points()).toBe(before + 500);
  expect(await giftModel(shop.mongo).find().lean()).toMatchObject([{ state: "given" }]);
  await tick();
  expect(await points()).toBe(before + 500);
});

test("a relative's date a week ahead is a reminder, and a tap on it an order", async () => {
  const { ivan, shop } = stage;
  await change({
    consents: ["pd", "dates"],
    relatives: [
      { role: "жена", name: "Анна", day: 14, month: 12 },
      { role: "супруга", day: 14, month: 12 },
    ],
  });
  await until("2027-12-07T11:00");
  expect(ivan.last().text).toBe(
    "Через неделю, 14 декабря, день рождения у супруги (Анна). Подобрать подарок?",
  );
  expect(await rows("mailings.dates")).toHaveLength(1);
  await ivan.taps("📝 Оставить заявку");
  await ivan.says("Кресло для чтения");
  expect(await appealModel(shop.mongo).countDocuments({ kind: "order" })).toBe(1);
  await appealModel(shop.mongo).updateMany({}, { $set: { state: "closed" } });
});

test("a date that was taken off the card meanwhile is not reminded of", async () => {
  await change({ relatives: [{ role: "друг", day: 20, month: 12 }] });
  stage.shop.clock.set("2027-12-13T00:30");
  await tick();
  await change({ relatives: [] });
  stage.shop.clock.set("2027-12-13T11:00");
  await tick();
  expect((await rows("mailings.dates")).at(-1)).toMatchObject({ state: "skipped", outcome: "not-due" });
});

test("who is due is reminded once and orders by a tap; «позже» and «не напоминать» hold", async () => {
  const { ivan, shop } = stage;
  await bought("2027-10-01", 100);
  await change({ consents: ["pd", "renew"], callbacks: [], lastContact: undefined });
  await clientModel(shop.mongo).updateOne({ _id: stage.clientId }, { $unset: { lastContact: 1 } });
  await until("2027-12-25T11:00");
  expect(ivan.last().text).toContain("Иван Петрович, с последней покупки прошло");
  expect(ivan.buttons()).toEqual([["📝 Да, заявка", "Позже (месяц)"], ["Больше не напоминать"]]);
  const asked = ivan.last();
  await ivan.taps("📝 Да, заявка");
  expect(ivan.last().text).toMatch(/Заявка №\d+ принята/);
  expect(await appealModel(shop.mongo).countDocuments({ kind: "order", state: "new" })).toBe(1);
  await ivan.forges(dataOf(asked, "Позже (месяц)"), asked);
  expect(await comeBackModel(shop.mongo).countDocuments({ step: "pause" })).toBe(1);
  await ivan.forges(dataOf(asked, "Больше не напоминать"), asked);
  expect(ivan.last().text).toContain("Больше не напоминаем");
  expect((await client()).consents).toEqual([]);
  await until("2027-12-27T12:00");
  expect(await rows("mailings.due")).toHaveLength(1);
});

test("a sleeper is asked without an offer; what he writes reaches the owner and his card", async () => {
  const { ivan, olga, shop } = stage;
  await appealModel(shop.mongo).updateMany(
    {},
    { $set: { state: "closed", closedAt: shop.clock.now().toJSDate() } },
  );
  await comeBackModel(shop.mongo).deleteMany({});
  await bought("2027-10-01", 100);
  await change({ consents: ["pd", "renew"] });
  await clientModel(shop.mongo).updateOne({ _id: stage.clientId }, { $unset: { lastContact: 1 } });
  await until("2028-02-08T12:00");
  expect(ivan.last().text).toBe(
    "Иван Петрович, давно не виделись. Что изменилось после последней покупки? Напишите как есть, прочитает владелец.",
  );
  await ivan.says("Переехали, далеко ездить. Звоните +7 912 345-67-89");
  expect(ivan.last().text).toContain("Передали владельцу");
  await tick();
  const heard = (await rows("mailings.heard")).at(-1);
  expect(heard?.state).toBe("sent");
  const told = await olga.sees("Переехали, далеко ездить");
  expect(told.text).toContain("Иван Петрович");
  expect(told.text).not.toContain("345-67-89");
  expect((await client()).lastContact).toMatchObject({ via: "chat", direction: "in" });
  const raw = await comeBackModel(shop.mongo).findOne({ step: "answer" }).lean();
  expect(JSON.stringify(raw)).not.toContain("Переехали");

  // «стоп» is never an answer, also while the words of one are still coming.
  await ivan.says("Стоп");
  expect(await comeBackModel(shop.mongo).countDocuments({ step: "answer" })).toBe(1);

  await until("2028-03-20T12:00");
  expect(await rows("mailings.offer")).toEqual([]);
  expect(dayNumberOf("2027-10-01")).toBe(
    (await comeBackModel(shop.mongo).findOne({ step: "ask" }).lean())?.anchor,
  );
});
