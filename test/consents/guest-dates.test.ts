import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { mayChangeBirthday } from "../../src/clients/rules/own-dates.ts";
import { traceModel } from "../../src/protection/index.ts";
import { openGuestStage } from "./guest-stage.ts";

const { shop, semyon, ivan, clientId } = await openGuestStage();
const card = () => clientModel(shop.mongo).findById(clientId).orFail().lean();

test("a birthday may be changed again a year later to the day, not a minute earlier", () => {
  const changed = new Date("2026-03-14T10:00:00Z");
  expect(mayChangeBirthday(undefined, DateTime.utc(2026, 3, 14))).toBe(true);
  expect(mayChangeBirthday(changed, DateTime.fromISO("2027-03-14T09:59:00Z"))).toBe(false);
  expect(mayChangeBirthday(changed, DateTime.fromISO("2027-03-14T10:00:00Z"))).toBe(true);
});

test("a client says when he was born; his seller sees it on the card, and the trace says that it was him", async () => {
  await ivan.says("/mydata");
  await ivan.taps("🎂 Мои даты");
  await ivan.sees("Ваш день рождения не указан");
  await ivan.taps("🎂 Мой день");
  await ivan.says("сорок мартобря");
  await ivan.sees("Не понял дату");
  await ivan.says("14.03");
  await ivan.sees("Ваш день рождения: 14 марта");
  expect((await card()).birthday).toEqual({ day: 14, month: 3 });
  await semyon.says("Кузнецов");
  await semyon.sees("🎂 14 марта");
  expect(
    await traceModel(shop.mongo).countDocuments({ action: "client.own-birthday", actor: "client" }),
  ).toBe(1);
});

test("a second change within the year is for his seller, who is told in the client's words", async () => {
  shop.clock.advance({ minutes: 5 });
  await ivan.taps("🎂 Мой день");
  await ivan.says("15.04.1990");
  await ivan.sees("раз в год");
  expect((await card()).birthday).toEqual({ day: 14, month: 3 });
  await shop.tick();
  await semyon.sees(/просит исправить свои данные: «Просит исправить день рождения: 15 апреля 1990»/);
});

test("dates of others: whose by a tap, the name skipped, day and month; a phone in the name is not taken", async () => {
  await ivan.says("/dates");
  await ivan.taps("➕ Дата");
  await ivan.taps("Супруг(а)");
  await ivan.says("Анна 89123456789");
  await ivan.sees("без телефона");
  await ivan.says("Анна");
  await ivan.says("3 мая 1991");
  await ivan.sees("супруг(а) Анна: 3 мая");
  await ivan.sees("О датах не напоминаем");
  expect((await card()).relatives).toEqual([{ role: "супруг(а)", name: "Анна", day: 3, month: 5 }]);

  await ivan.taps("➕ Дата");
  await ivan.says("сестра");
  await ivan.taps("⏭ Без имени");
  await ivan.says("29.02");
  await ivan.sees("сестра: 29 февраля");
  await semyon.says("Кузнецов");
  await semyon.sees("2 даты близких");
});

test("with his consent to be reminded it says so, and how long before", async () => {
  await clientModel(shop.mongo).updateOne({ _id: clientId }, { $set: { consents: ["pd", "dates"] } });
  await ivan.says("/dates");
  await ivan.sees("напомним за 7 дней");
});

test("a date is taken away by a tap; an old screen takes no other one", async () => {
  const old = ivan.last();
  await ivan.taps("✖️ супруг(а) Анна");
  expect((await card()).relatives).toEqual([{ role: "сестра", day: 29, month: 2 }]);
  await ivan.forges("1:guest.remove-date:0:3:5", old);
  // A late answer is said as a message.
  expect(`${ivan.toast()} ${ivan.screen()}`).toContain("Этой даты уже нет");
  expect((await card()).relatives).toHaveLength(1);
});

test("an eleventh date is not kept", async () => {
  const ten = Array.from({ length: 10 }, (_, place) => ({ role: "друг", day: place + 1, month: 1 }));
  await clientModel(shop.mongo).updateOne({ _id: clientId }, { $set: { relatives: ten } });
  await ivan.says("/dates");
  expect(ivan.buttons().flat()).not.toContain("➕ Дата");
  const eleventh = { role: "друг", day: 11, month: 1 };
  const added = await shop.app.clients.addOwnDate({ clientId, requestKey: "eleventh", relative: eleventh });
  expect(added).toEqual({ ok: false, refusal: "too-many" });
});

test("nobody met an error of ours", () => {
  expect(shop.log).toEqual([]);
});
