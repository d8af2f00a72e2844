import type { Api } from "grammy";
import { DateTime } from "luxon";
import pino from "pino";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clientModel, type Purpose } from "../../src/clients/index.ts";
import { clientGateWith } from "../../src/consents/index.ts";
import { giftModel, reminderKinds, remindersWith } from "../../src/mailings/index.ts";
import { type ClientMessageKinds, outboxKindsOf } from "../../src/platform/channel/client-channel.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { outboxModel, planMessagesWith } from "../../src/platform/telegram/sender/outbox.ts";
import { openOutboxSender } from "../../src/platform/telegram/sender/outbox-sender.ts";
import { telegramChannel } from "../../src/platform/telegram/sender/telegram-channel.ts";
import { defaultSettings } from "../../src/shop/index.ts";
import { testClock } from "../support/clock.ts";
import { emptyDatabase, testMongo } from "../support/mongo.ts";
import { zones } from "./zones.ts";

const clock = testClock("2026-11-22T00:00");
let mongo: Mongo;
let settings = { ...defaultSettings, zone: "Europe/Moscow" };
let sent: { chatId: number; text: string; at: DateTime }[] = [];
let refuse = false;
let granted: string[] = [];

beforeAll(async () => {
  mongo = await testMongo();
  for (const model of [clientModel, outboxModel, giftModel]) model(mongo);
  await ensureIndexes(mongo);
});
beforeEach(async () => {
  await emptyDatabase(mongo);
  settings = { ...defaultSettings, zone: "Europe/Moscow" };
  [sent, granted, refuse] = [[], [], false];
});

const shop = async () => settings;
const sendMessage = async ({ chat_id: chatId, text }: { chat_id: number; text: string }) => {
  if (refuse) throw new Error("The line is dead");
  sent.push({ chatId, text, at: clock.now() });
  return { message_id: sent.length };
};

/** The planner, the outbox, the gate and the sender as the program has them; Telegram notes what it hears. */
function reminders() {
  const made = remindersWith({
    ...{ mongo, now: clock.now, shop, shopName: async () => "Мебель" },
    planMessages: planMessagesWith({ mongo, now: clock.now }),
    namesOfMembers: async () => new Map(),
    async grantPoints({ key }: { key: string }) {
      granted.push(key);
      return { ok: true, value: { expiresAt: new Date() } };
    },
    messageState: async (key: string) => (await outboxModel(mongo).findById(key).lean())?.state,
  } as unknown as Parameters<typeof remindersWith>[0]);
  const kinds: ClientMessageKinds = {
    ...reminderKinds(made),
    "test.points": {
      ruleOf: () => ({ purpose: "pd", uncounted: true }),
      render: async () => ({ text: "Бонусы", buttons: [] }),
    },
  };
  const gate = clientGateWith({ mongo, now: clock.now, shop, ruleOf: (row) => kinds[row.kind]?.ruleOf(row) });
  const api = { raw: { sendMessage } } as unknown as Api;
  const sender = openOutboxSender({
    ...{ mongo, now: clock.now, api, log: pino({ level: "silent" }) },
    kinds: outboxKindsOf(kinds, { channel: telegramChannel, gate, onUnreachable: async () => undefined }),
  });
  return { ...made, sender };
}

async function lay(chatId: number, card: object, consents: Purpose[] = ["pd", "birthday", "dates"]) {
  const reach = { channel: "telegram", chatId, locale: "ru", joinedAt: new Date(0) };
  const row = { _id: `client-${chatId}`, code: `c${chatId}`, rev: 1, grievances: [], relatives: [] };
  await clientModel(mongo).collection.insertOne({
    ...row,
    responsible: null,
    reach,
    consents,
    ...card,
  } as never);
}

describe("in every zone, through the planner, the outbox and the gate", () => {
  // An ordinary day, both sorts of 28 February, a leap day, and days on which clocks change somewhere.
  const dates = [
    "2026-11-22",
    "2027-02-28",
    "2028-02-29",
    "2027-03-28",
    "2027-10-31",
    "2027-04-04",
    "2026-12-31",
  ];
  for (const [place, date] of dates.entries()) {
    test(`${date}: one greeting each, on the own day, between ten and six`, async () => {
      const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
      const birthday = date === "2027-02-28" ? { day: 29, month: 2 } : { day, month };
      for (const [chatId, zone] of zones.entries()) await lay(chatId + 1, { zone, birthday });
      const begin = DateTime.utc(year, month, day).minus({ hours: 16 });
      // The program is down for eleven hours of it, at another time each run.
      const down = [14 + place * 3, 25 + place * 3] as const;
      await runThrough(begin, down);
      for (const [chatId, zone] of zones.entries()) {
        const own = sent.filter((one) => one.chatId === chatId + 1).map(({ at }) => at.setZone(zone));
        const local = DateTime.fromObject({ year, month, day }, { zone });
        expect(own.length, zone).toBe(isCovered(local, begin, down) ? 0 : 1);
        expect(
          own.every((at) => at.toISODate() === date && at.hour >= 10 && at.hour < 18),
          zone,
        ).toBe(true);
      }
    }, 240_000);
  }
});

async function runThrough(begin: DateTime, [from, to]: readonly [number, number]): Promise<void> {
  const { planGreetings, sender } = reminders();
  for (let hour = 0; hour < 54; hour += 1) {
    clock.set(begin.plus({ hours: hour }).setZone("Europe/Moscow").toFormat("yyyy-MM-dd'T'HH:mm"));
    if (hour >= from && hour < to) continue;
    await planGreetings();
    await sender.sendDue();
  }
}

/** Whether the program was down at every hour of that day's window. */
function isCovered(day: DateTime, begin: DateTime, [from, to]: readonly [number, number]): boolean {
  const wasDown = (hour: number) => {
    const at = day.set({ hour }).diff(begin, "hours").hours;
    return at > from - 1 && at < to;
  };
  return wasDown(10) && wasDown(17);
}

test("a day on which the program was down till six is skipped as late, not wished the next day", async () => {
  await lay(1, { birthday: { day: 22, month: 11 } });
  const { planGreetings, sender } = reminders();
  clock.set("2026-11-22T17:59");
  await planGreetings();
  clock.set("2026-11-22T18:00");
  await sender.sendDue();
  expect(sent).toEqual([]);
  expect(await outboxModel(mongo).find().lean()).toMatchObject([{ state: "skipped", outcome: "late" }]);
});

test("who took the consent back between planning and sending gets nothing", async () => {
  await lay(1, { birthday: { day: 22, month: 11 } });
  const { planGreetings, sender } = reminders();
  clock.set("2026-11-22T01:00");
  await planGreetings();
  await clientModel(mongo).updateOne({ _id: "client-1" }, { $set: { consents: ["pd"] } });
  clock.set("2026-11-22T10:00");
  await sender.sendDue();
  expect(sent).toEqual([]);
  expect(await outboxModel(mongo).find().lean()).toMatchObject([{ state: "skipped", outcome: "no-consent" }]);
});

test("of a birthday and a relative's date on one day the birthday goes", async () => {
  const relatives = [{ role: "сын", day: 29, month: 11 }];
  await lay(1, { birthday: { day: 22, month: 11 }, relatives });
  const { planGreetings, sender } = reminders();
  clock.set("2026-11-22T10:00");
  await planGreetings();
  await sender.sendDue();
  await sender.sendDue();
  expect(sent.map(({ text }) => text.split("\n")[0])).toEqual(["С днём рождения! 🎂"]);
});

test("a word about points neither takes the day's one message nor waits for it, but keeps quiet hours", async () => {
  await lay(1, { birthday: { day: 22, month: 11 } });
  const { planGreetings, sender } = reminders();
  clock.set("2026-11-22T10:00");
  await planGreetings();
  await planPoints("points:1");
  await sender.sendDue();
  await planPoints("points:2");
  await sender.sendDue();
  expect(sent.map(({ text }) => text.split("\n")[0])).toEqual(
    expect.arrayContaining(["С днём рождения! 🎂", "Бонусы", "Бонусы"]),
  );
  clock.set("2026-11-22T21:00");
  await planPoints("points:3");
  await sender.sendDue();
  expect(await outboxModel(mongo).findById("points:3").lean()).toMatchObject({
    state: "pending",
    notBefore: DateTime.fromISO("2026-11-23T10:00", { zone: "Europe/Moscow" }).toJSDate(),
  });
});

async function planPoints(_id: string): Promise<void> {
  const notBefore = clock.now().toJSDate();
  const row = { _id, kind: "test.points", chatId: 1, clientId: "client-1", subject: {}, notBefore };
  await planMessagesWith({ mongo, now: clock.now })([row]);
}

describe("a birthday gift", () => {
  const allow = () => {
    settings = { ...settings, withoutAdvertising: false };
  };
  const run = async () => {
    const { planGreetings, giveGifts, sender } = reminders();
    clock.set("2026-11-22T10:00");
    await planGreetings();
    return { giveGifts, sender };
  };

  test("is promised only where advertising is allowed, and given once its message is sent", async () => {
    await lay(1, { birthday: { day: 22, month: 11 } });
    const quiet = await run();
    await quiet.sender.sendDue();
    await quiet.giveGifts();
    expect([granted, sent[0]?.text.includes("Дарим")]).toEqual([[], false]);

    allow();
    await outboxModel(mongo).deleteMany({});
    const loud = await run();
    await loud.giveGifts();
    expect(granted).toEqual([]);
    await loud.sender.sendDue();
    await Promise.all([loud.giveGifts(), loud.giveGifts()]);
    await loud.giveGifts();
    expect(new Set(granted)).toEqual(new Set(["date:client-1:self:0:2026"]));
    expect(sent[1]?.text).toContain("Дарим 500 бонусов — действуют до 06.12");
  });

  test("is not given without its message: refused, withdrawn, or advertising turned off meanwhile", async () => {
    allow();
    await lay(1, { birthday: { day: 22, month: 11 } });
    const off = await run();
    settings = { ...settings, withoutAdvertising: true };
    await off.sender.sendDue();
    await off.giveGifts();
    expect(sent[0]?.text).not.toContain("Дарим");

    allow();
    await lay(2, { birthday: { day: 22, month: 11 } });
    refuse = true;
    const broken = await run();
    await broken.sender.sendDue();
    await outboxModel(mongo).updateMany({ chatId: 2 }, { $set: { state: "dead" } });
    await broken.giveGifts();
    expect(granted).toEqual([]);
  });

  test("of an offended client stays away", async () => {
    allow();
    await lay(1, {
      birthday: { day: 22, month: 11 },
      grievances: [{ id: "g", at: new Date(), why: "complaint" }],
    });
    const { sender, giveGifts } = await run();
    await sender.sendDue();
    await giveGifts();
    expect([sent[0]?.text.includes("Дарим"), granted]).toEqual([false, []]);
  });
});

test("the planner asks by index, never over the whole base", async () => {
  const found = await clientModel(mongo)
    .find({ $or: [{ "birthday.month": 2, "birthday.day": 28 }], consents: "birthday" })
    .explain("queryPlanner");
  const relatives = await mongo
    .collection("clients")
    .find({ $or: [{ relatives: { $elemMatch: { day: 28, month: 2 } } }], consents: "dates" })
    .explain("queryPlanner");
  expect(JSON.stringify(found)).toContain("birthday.month_1_birthday.day_1__id_1");
  expect(JSON.stringify(relatives)).toContain("relatives.month_1_relatives.day_1");
  for (const plan of [found, relatives]) expect(JSON.stringify(plan)).not.toContain("COLLSCAN");
});
