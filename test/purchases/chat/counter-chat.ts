import { Bot, Composer, type Context, InlineKeyboard } from "grammy";
import type { Update } from "grammy/types";
import { buildBot } from "../../../src/app/bot.ts";
import { createLogger } from "../../../src/platform/log/log.ts";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { acknowledge } from "../../../src/platform/telegram/acknowledge.ts";
import type { StaffContext } from "../../../src/platform/telegram/context.ts";
import { openScope, withinScope } from "../../../src/platform/telegram/scope.ts";
import { clientOptions } from "../../../src/platform/telegram/sender/client.ts";
import type { SaleFile } from "../../../src/purchases/chat/deps.ts";
import {
  getLineWith,
  handleSaleLineWith,
  matchProductWith,
  type PurchasesChatDeps,
  purchasesComposer,
  purchaseTalks,
  showSaleWith,
  startSale,
  startSaleButton,
} from "../../../src/purchases/index.ts";
import { memoryStore } from "../../../src/sandbox/index.ts";
import { newId } from "../../../src/shared/id.ts";
import { readPricedWords } from "../../../src/shared/money-tail.ts";
import { type Chat, startChat } from "../../support/chat.ts";
import { anna, type Counter, olga, openCounter, petr, zone } from "../counter.ts";

/** The counter with its bot in a local Telegram. Words of other slices are plain: «card», «history», «remind». */
export async function openCounterChat(
  mongo: Mongo,
  more: (shop: Counter) => Composer<StaffContext>[] = () => [],
) {
  const shop = await openCounter(mongo);
  const chat = await startChat({ now: shop.clock.now, store: memoryStore() });
  const people = {
    anna: chat.person("Анна"),
    petr: chat.person("Пётр"),
    olga: chat.person("Ольга"),
  };
  const actors = new Map([
    [people.anna.id, { ...anna, telegramId: people.anna.id }],
    [people.petr.id, { ...petr, telegramId: people.petr.id }],
    [people.olga.id, { ...olga, telegramId: people.olga.id }],
  ]);
  const files: Files = [];
  const deps = chatDeps(shop, files);
  const bot = await startBot(chat, actors, deps, [otherSlices(deps, shop), ...more(shop)]);
  for (const person of Object.values(people)) await person.opens();

  return { shop, deps, files, ...people, close: () => bot.stop().then(() => chat.close()) };
}

type Files = (SaleFile & { about: string })[];

function chatDeps(shop: Counter, files: Files): PurchasesChatDeps {
  const named = [
    { id: shop.ivan, title: "Иван", phoneEnd: "89" },
    { id: shop.maria, title: "Мария" },
  ];
  return {
    ...shop,
    matchProduct: matchProductWith(shop.deps),
    getLine: getLineWith(shop.deps),
    now: shop.clock.now,
    zone: async () => zone,
    newDraft: newId,
    recentClients: async () => named.slice(0, 1),
    findClients: async (_actor, { typed }) => ({
      ok: true,
      value: { rows: named.filter(({ title }) => title.toLowerCase().includes(typed.toLowerCase())) },
    }),
    noteContact: async () => "",
    takeBackContact: async () => undefined,
    filesOf: async (_actor, { saleId }) => files.filter(({ about }) => about === saleId),
    sendCard: (ctx, clientId) => ctx.reply(`card ${clientId}`),
    showHistory: (ctx, clientId) => ctx.reply(`history ${clientId}`),
    remind: (ctx, clientId, on = "when?") => ctx.reply(`remind ${clientId} ${on}`),
    localeAt: async () => "ru",
    quietUntil: async () => undefined,
  };
}

async function startBot(
  chat: Chat,
  actors: ReadonlyMap<number, typeof anna>,
  deps: PurchasesChatDeps,
  others: Composer<StaffContext>[],
) {
  const client = clientOptions({ apiRoot: chat.url, waitSecondsMax: 1 });
  const botInfo = await new Bot<Context>(chat.token, { client }).api.getMe();
  const bot = buildBot({
    token: chat.token,
    client,
    botInfo,
    log: createLogger({ level: "silent" }),
    findGuest: async (telegramId) => ({ telegramId }),
    findActor: async (id) => {
      const actor = actors.get(id);
      return actor && ({ actor, locale: "ru" } as never);
    },
    talkStore: talksInMemory() as never,
    talks: purchaseTalks(deps),
    forEveryone: [],
    forStaff: [purchasesComposer(deps), ...others],
    forGuests: [],
    forStrangers: [],
  });
  return pump(bot, chat);
}

/** Stands for the card, the router of typed lines and the history. */
function otherSlices(deps: PurchasesChatDeps, { ivan }: Counter): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const handleSaleLine = handleSaleLineWith(deps);
  composer.command("card", (ctx) => {
    const keyboard = startSaleButton.on(new InlineKeyboard(), ctx.t.plain("purchases-card-sale"), {
      client: ivan,
    });
    return ctx.reply("card", { reply_markup: keyboard });
  });
  composer.command("sell", (ctx) => startSale(ctx, ivan));
  composer.command("open", (ctx) => showSaleWith(deps)(ctx, ctx.match));
  composer.hears(/^купил (.+)/, async (ctx) => {
    const line = readPricedWords(ctx.match[1] ?? "");
    await handleSaleLine(ctx, ivan, line ?? { what: ctx.match[1] ?? "" });
  });
  return composer;
}

async function pump(bot: ReturnType<typeof buildBot>, chat: Chat) {
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
  const keyOf = (ctx: Context) => ctx.chatId;
  return {
    prefetch: () => undefined,
    drop: async () => undefined,
    storage: {
      type: "context",
      version: 1,
      adapter: {
        read: (ctx: Context) => {
          const state = states.get(keyOf(ctx));
          return state === undefined ? undefined : JSON.parse(state);
        },
        write: (ctx: Context, state: unknown) => void states.set(keyOf(ctx), JSON.stringify(state)),
        delete: (ctx: Context) => void states.delete(keyOf(ctx)),
      },
    },
  };
}
