import { conversations } from "@grammyjs/conversations";
import { type ApiClientOptions, Bot, type Composer } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { isStopWord } from "../consents/index.ts";
import type { Log } from "../platform/log/log.ts";
import { belongsToTalk } from "../platform/telegram/ask.ts";
import type { BotContext, GuestContext, StaffContext, TalkContext } from "../platform/telegram/context.ts";
import { errorBoundary } from "../platform/telegram/error-boundary.ts";
import { show, toast } from "../platform/telegram/screen.ts";
import { leaveTalk } from "../platform/telegram/talks/leave-talk.ts";
import type { ReadyTalk } from "../platform/telegram/talks/talk.ts";
import { resumeTalk, type TalkStore } from "../platform/telegram/talks/talk-store.ts";
import type { Guest } from "../shared/guest.ts";
import type { KnownMember } from "../team/index.ts";
import { isMenuWord } from "./screens/menu.ts";
import { strangerPace } from "./stranger-pace.ts";
import { whoIs, wordTalks } from "./who.ts";

export interface BotParts {
  token: string;
  client: ApiClientOptions;
  botInfo: UserFromGetMe;
  log: Log;
  findActor(telegramId: number): Promise<KnownMember | undefined>;
  findGuest(telegramId: number): Promise<Guest>;
  talkStore: TalkStore;
  talks: ReadyTalk[];
  /** Screens for everybody, before it matters who it is: a start link, /help, /privacy. */
  forEveryone: Composer<BotContext>[];
  forStaff: Composer<StaffContext>[];
  /** Screens for whoever is not of the team: clients, and people who may become clients. */
  forGuests: Composer<GuestContext>[];
  /** What is left over from whoever is not staff. */
  forStrangers: Composer<BotContext>[];
}

/** The bot: the order of its middleware is its architecture (dialogues.md §3.17). */
export function buildBot(parts: BotParts): Bot<BotContext> {
  const { token, client, botInfo, log, talkStore, talks } = parts;
  const bot = new Bot<BotContext>(token, { client, botInfo });

  bot.use(errorBoundary(log));
  bot.use(whoIs({ ...parts, talks: talkStore }));
  bot.use(strangerPace());
  bot.use(
    conversations<BotContext, TalkContext>({ storage: talkStore.storage, plugins: [wordTalks as never] }),
  );
  bot.use(leaveTalk(talks, (text, ctx) => isMenuWord(text) || (ctx.guest !== undefined && isStopWord(text))));
  for (const talk of talks) bot.use(talk.middleware);

  for (const screens of parts.forEveryone) bot.use(screens);
  const staff = bot.filter((ctx): ctx is StaffContext => ctx.actor !== undefined);
  for (const screens of parts.forStaff) staff.use(screens as unknown as Composer<BotContext>);
  const guests = bot.filter((ctx): ctx is GuestContext => ctx.guest !== undefined);
  for (const screens of parts.forGuests) guests.use(screens as unknown as Composer<BotContext>);
  for (const screens of parts.forStrangers) bot.use(screens);

  resumeTalk.handle(bot, (ctx) => show(ctx, { text: ctx.t("platform-screen-gone") }));
  bot.on("callback_query:data", (ctx) => {
    const isQuestion = belongsToTalk(ctx.callbackQuery.data);
    return toast(ctx, ctx.t.plain(isQuestion ? "platform-talk-closed" : "platform-screen-stale"));
  });
  return bot;
}
