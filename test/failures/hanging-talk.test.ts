import { Composer } from "grammy";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildBot } from "../../src/app/bot.ts";
import { openTelegram } from "../../src/app/telegram.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import type { BotContext } from "../../src/platform/telegram/context.ts";
import { openInbox } from "../../src/platform/telegram/intake/inbox.ts";
import { type Intake, openIntake } from "../../src/platform/telegram/intake/intake.ts";
import { startPolling } from "../../src/platform/telegram/intake/polling.ts";
import { defineTalk } from "../../src/platform/telegram/talks/talk.ts";
import { openTalkStore } from "../../src/platform/telegram/talks/talk-store.ts";
import { startChat } from "../support/chat.ts";
import { testClock } from "../support/clock.ts";
import { testMongo, testVault } from "../support/mongo.ts";

/**
 * github.com/grammyjs/conversations/issues/155: what a Bot API action throws that is not an HttpError, caught
 * by the talk, leaves the talk's next wait without an end. The update never returns; its lane must.
 */
const brokenTalk = defineTalk<Record<string, never>>("test.broken", { forAnyone: true });
const broken = brokenTalk.with(async (talk, ctx) => {
  // JSON can't hold it, so the action throws before a request is made.
  await ctx.reply("сломано", { message_thread_id: 1n as never }).catch(() => undefined);
  await talk.wait();
});

const clock = testClock("2026-11-21T12:00");
const log = pino({ level: "silent" });
const givenUp: string[] = [];
let intake: Intake;
let chat: Awaited<ReturnType<typeof startChat>>;
let mongo: Awaited<ReturnType<typeof testMongo>>;

beforeAll(async () => {
  mongo = await testMongo();
  chat = await startChat({ now: clock.now });
  const telegram = await openTelegram({ token: chat.token, apiRoot: chat.url, log });
  const vault = await testVault(mongo);
  const inbox = openInbox({ mongo, vault, now: clock.now, botId: telegram.botInfo.id });
  const talkStore = openTalkStore({ mongo, vault, now: clock.now, inbox });
  await ensureIndexes(mongo);

  const screens = new Composer<BotContext>();
  screens.command("break", (ctx) => brokenTalk.enter(ctx, {}));
  screens.on("message", (ctx) => ctx.reply(`слышу: ${ctx.message.text}`));
  const bot = buildBot({
    ...telegram,
    log,
    talkStore,
    findActor: async () => undefined,
    findGuest: async (telegramId) => ({ telegramId }),
    talks: [broken],
    forEveryone: [screens],
    forStaff: [],
    forGuests: [],
    forStrangers: [],
  });
  intake = openIntake({
    inbox,
    log,
    timeoutMs: 400,
    handle: (update) => bot.handleUpdate(update),
    onKept: () => undefined,
    onGivenUp: async (update, why) => {
      givenUp.push(why);
      await talkStore.drop(update.message?.chat.id ?? 0);
    },
  });
  await intake.begin();
  const receiver = startPolling({ api: telegram.api, accept: intake.accept, log, pollSeconds: 1 });
  chat.waitWith(() => intake.idle());
  afterAll(async () => {
    await receiver.stop();
    await intake.rest();
    await chat.close();
  });
});

test("a talk that never returns loses its update's time, and its lane goes on", async () => {
  const [semyon, anna] = ["Семён", "Анна"].map((name) => chat.person(name));
  chat.waitWith(undefined);
  await semyon?.says("/break");
  await semyon?.says("после");
  await anna?.says("рядом");
  await anna?.sees("слышу: рядом");
  expect(semyon?.isShown("слышу")).toBe(false);

  await semyon?.sees("слышу: после");
  await intake.idle();
  expect(givenUp).toEqual(["out-of-time"]);
  expect(await mongo.collection("talks").countDocuments()).toBe(0);
  const rows = await mongo
    .collection("inbox")
    .find({}, { projection: { state: 1 } })
    .toArray();
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(["done"]));
});
