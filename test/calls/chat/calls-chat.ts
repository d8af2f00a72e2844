import { Bot, Composer, type Context, InlineKeyboard } from "grammy";
import type { Update } from "grammy/types";
import { buildBot } from "../../../src/app/bot.ts";
import {
  type CallsChatDeps,
  callsComposer,
  callsOutboxKinds,
  callsTalks,
  handleCallLineWith,
  handleFreshWordsWith,
  onWhenButton,
  openOutcomeButton,
  readCallLineWith,
} from "../../../src/calls/index.ts";
import { createLogger } from "../../../src/platform/log/log.ts";
import { acknowledge } from "../../../src/platform/telegram/acknowledge.ts";
import type { StaffContext } from "../../../src/platform/telegram/context.ts";
import { openScope, withinScope } from "../../../src/platform/telegram/scope.ts";
import { clientOptions } from "../../../src/platform/telegram/sender/client.ts";
import { openOutboxSender } from "../../../src/platform/telegram/sender/outbox-sender.ts";
import { memoryStore } from "../../../src/sandbox/index.ts";
import type { Actor } from "../../../src/shared/actor.ts";
import { defaultSettings } from "../../../src/shop/index.ts";
import { type Chat, startChat } from "../../support/chat.ts";
import { anna, type CallsShop, olga, openCalls, semyon } from "../support/shop.ts";

/** The calls of a shop with their bot in a local Telegram. Steps of other slices are plain: «card», «sale». */
export async function openCallsChat() {
  const shop = await openCalls();
  const chat = await startChat({ now: shop.clock.now, store: memoryStore() });
  const people = { semyon: chat.person("Семён"), anna: chat.person("Анна"), olga: chat.person("Ольга") };
  const actors = new Map<number, Actor>();
  for (const [person, actor] of [
    [people.semyon, semyon],
    [people.anna, anna],
    [people.olga, olga],
  ] as const) {
    actors.set(person.id, { ...actor, telegramId: person.id });
    shop.meet(actor, person.id);
  }
  const deps = chatDeps(shop, actors);
  const bot = await startBot(chat, actors, deps);
  const log = createLogger({ level: "silent" });
  const sender = openOutboxSender({
    ...{ mongo: shop.mongo, now: shop.clock.now, log },
    ...{ api: bot.api, kinds: callsOutboxKinds(deps) },
  });
  for (const person of Object.values(people)) await person.opens();

  return {
    ...people,
    shop,
    deps,
    /** Runs the reminder tick and sends what is due. */
    async tick() {
      await shop.remindDueCallbacks();
      while ((await sender.sendDue()) > 0);
    },
    close: () => bot.stop().then(() => chat.close()),
  };
}

function chatDeps(shop: CallsShop, actors: ReadonlyMap<number, Actor>): CallsChatDeps {
  const names = new Map([olga, semyon, anna].map(({ memberId, name }) => [memberId, name]));
  return {
    ...shop,
    now: shop.clock.now,
    shop: async () => defaultSettings,
    planMessages: shop.callsDeps.planMessages,
    recentClients: async (actor) => (await shop.findOwnClients(actor)).rows,
    findColleagues: async () => [olga, semyon, anna],
    namesOfMembers: async () => names,
    startSale: (ctx, clientId) => ctx.reply(`sale ${clientId}`),
    handleSaleLine: (ctx, clientId, line) => ctx.reply(`sale ${clientId} ${JSON.stringify(line)}`),
    showCard: (ctx, clientId) => ctx.reply(`card ${clientId}`),
    revealPhone: (ctx, clientId) => ctx.reply(`phone of ${clientId}`),
    search: (ctx, typed) => ctx.reply(`search ${typed}`),
    readerAt: async (chatId) => {
      const actor = actors.get(chatId);
      return actor && { actor, locale: "ru", sound: true, askAfterReveal: true };
    },
  };
}

async function startBot(chat: Chat, actors: ReadonlyMap<number, Actor>, deps: CallsChatDeps) {
  const client = clientOptions({ apiRoot: chat.url, waitSecondsMax: 1 });
  const botInfo = await new Bot<Context>(chat.token, { client }).api.getMe();
  const bot = buildBot({
    ...{ token: chat.token, client, botInfo, log: createLogger({ level: "error" }) },
    findGuest: async (telegramId) => ({ telegramId }),
    findActor: async (id) => {
      const actor = actors.get(id);
      return actor && ({ actor, locale: "ru" } as never);
    },
    talkStore: talksInMemory() as never,
    talks: callsTalks(deps),
    forEveryone: [],
    forStaff: [callsComposer(deps), otherSlices(deps)],
    forGuests: [],
    forStrangers: [],
  });
  return { ...pump(bot, chat), api: bot.api };
}

/** Stands for the card and the router of typed text: `/card <client>`, `/line <client> недозвон`. */
function otherSlices(deps: CallsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const [readLine, handleLine] = [readCallLineWith(deps), handleCallLineWith(deps)];
  const takeFreshWords = handleFreshWordsWith(deps);
  composer.command("card", async (ctx) => {
    const keyboard = openOutcomeButton.on(new InlineKeyboard(), "📝 Итог звонка", { client: ctx.match });
    const second = deps.now().toUnixInteger();
    await ctx.reply("card", { reply_markup: onWhenButton(keyboard, "⏰ Перезвонить", ctx.match, second) });
  });
  composer.command("line", async (ctx) => {
    const [client = "", ...words] = ctx.match.split(" ");
    const line = await readLine(ctx, words.join(" "));
    if (line === undefined) await ctx.reply("note");
    else await handleLine(ctx, client, line);
  });
  composer.on("message:text", async (ctx) => {
    if (!(await takeFreshWords(ctx, ctx.message.text))) await ctx.reply(`free: ${ctx.message.text}`);
  });
  return composer;
}

function pump(bot: ReturnType<typeof buildBot>, chat: Chat) {
  let stopped = false;
  let handling: Promise<unknown> = Promise.resolve();
  chat.waitWith(async () => {
    await handling;
  });
  const ended = (async () => {
    for (let offset = 0; !stopped; ) {
      const updates: Update[] = await bot.api.getUpdates({ offset, timeout: 1 });
      for (const update of updates) {
        handling = handle(bot, update);
        await handling;
        offset = update.update_id + 1;
      }
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await ended;
    },
  };
}

async function handle(bot: ReturnType<typeof buildBot>, update: Update): Promise<void> {
  const scope = openScope(String(update.update_id));
  await withinScope(scope, () => bot.handleUpdate(update));
  if (update.callback_query !== undefined) await acknowledge(bot.api, update.callback_query.id, scope);
}

/** Talks as they come back from a database: through JSON. */
function talksInMemory() {
  const states = new Map<unknown, string>();
  return {
    prefetch: () => undefined,
    drop: async () => undefined,
    storage: {
      type: "context",
      version: 1,
      adapter: {
        read: (ctx: Context) => {
          const state = states.get(ctx.chatId);
          return state === undefined ? undefined : JSON.parse(state);
        },
        write: (ctx: Context, state: unknown) => void states.set(ctx.chatId, JSON.stringify(state)),
        delete: (ctx: Context) => void states.delete(ctx.chatId),
      },
    },
  };
}
