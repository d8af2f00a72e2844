import { Composer } from "grammy";
import pino from "pino";
import { afterAll } from "vitest";
import { buildBot } from "../../src/app/bot.ts";
import { openTelegram } from "../../src/app/telegram.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { acknowledge } from "../../src/platform/telegram/acknowledge.ts";
import type { BotContext } from "../../src/platform/telegram/context.ts";
import { openInbox } from "../../src/platform/telegram/intake/inbox.ts";
import { type Intake, type IntakeOptions, openIntake } from "../../src/platform/telegram/intake/intake.ts";
import { startPolling } from "../../src/platform/telegram/intake/polling.ts";
import { currentScope } from "../../src/platform/telegram/scope.ts";
import type { ReadyTalk } from "../../src/platform/telegram/talks/talk.ts";
import { openTalkStore } from "../../src/platform/telegram/talks/talk-store.ts";
import { type Chat, type ChatOptions, startChat } from "./chat.ts";
import { testClock } from "./clock.ts";
import { testMongo, testVault } from "./mongo.ts";

/** A bot of a test's own talks and commands, over a real database and the strict local Telegram. */
export interface BotStage {
  chat: Chat;
  mongo: Mongo;
  intake: Intake;
  /** Why updates were given up. */
  givenUp: string[];
  /** In which states the updates so far are. */
  states(): Promise<unknown[]>;
}

export async function openBotStage(
  {
    talks,
    commands,
  }: { talks: ReadyTalk[]; commands: Record<string, (ctx: BotContext) => Promise<unknown>> },
  options: Pick<IntakeOptions, "timeoutMs" | "retryAfterMs"> & Pick<ChatOptions, "forgivesSilence"> = {},
): Promise<BotStage> {
  const clock = testClock("2026-11-21T12:00");
  const log = pino({ level: "silent" });
  const mongo = await testMongo();
  const chat = await startChat({ now: clock.now, forgivesSilence: options.forgivesSilence ?? false });
  const telegram = await openTelegram({ token: chat.token, apiRoot: chat.url, log });
  const vault = await testVault(mongo);
  const inbox = openInbox({ mongo, vault, now: clock.now, botId: telegram.botInfo.id });
  const talkStore = openTalkStore({ mongo, vault, now: clock.now, inbox });
  await ensureIndexes(mongo);

  const screens = new Composer<BotContext>();
  for (const [command, handler] of Object.entries(commands)) screens.command(command, handler);
  screens.on("message", (ctx) => ctx.reply(`слышу: ${ctx.message.text}`));
  const bot = buildBot({
    ...telegram,
    log,
    talkStore,
    findActor: async () => undefined,
    findGuest: async (telegramId) => ({ telegramId, clientId: String(telegramId) }),
    talks,
    forEveryone: [screens],
    forStaff: [],
    forGuests: [],
    forStrangers: [],
  });
  const givenUp: string[] = [];
  const intake = openIntake({
    ...options,
    inbox,
    log,
    async handle(update) {
      await bot.handleUpdate(update);
      const scope = currentScope();
      if (update.callback_query === undefined || scope === undefined) return;
      await acknowledge(telegram.api, update.callback_query.id, scope);
    },
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
  return { chat, mongo, intake, givenUp, states: () => mongo.collection("inbox").distinct("state") };
}
