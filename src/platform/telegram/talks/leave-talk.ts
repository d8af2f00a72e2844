import { InlineKeyboard, type MiddlewareFn } from "grammy";
import { belongsToTalk } from "../ask.ts";
import type { BotContext } from "../context.ts";
import { currentScope } from "../scope.ts";
import type { ReadyTalk } from "./talk.ts";
import { resumeTalk } from "./talk-store.ts";

/**
 * A command, a main-menu button or a tap elsewhere leaves the talk that is under way. What was answered is kept
 * for a while, and the person is told how to come back to it.
 */
export function leaveTalk(talks: ReadyTalk[], isMenu: IsMenu): MiddlewareFn<BotContext> {
  const open = new Set(talks.filter((talk) => talk.forAnyone).map((talk) => talk.name));
  return async (ctx, next) => {
    const active = Object.keys(ctx.conversation.active());
    if (active.length === 0) {
      const answers = ctx.message !== undefined || belongsToTalk(ctx.callbackQuery?.data ?? "");
      if (currentScope()?.talkExpired && answers) await offerResume(ctx, "platform-talk-expired");
    } else if (ctx.actor === undefined && active.some((name) => !open.has(name))) {
      await ctx.conversation.exitAll();
    } else if (leaves(ctx, isMenu)) {
      await putAside(ctx);
    }
    await keepTalkOnFault(next);
  };
}

async function putAside(ctx: BotContext): Promise<void> {
  const scope = currentScope();
  if (scope !== undefined) scope.talkLeft = true;
  await ctx.conversation.exitAll();
  // Whoever says /cancel hears so, once.
  if ((scope?.talkAnswers ?? 0) > 0 && !ctx.hasCommand("cancel")) {
    await offerResume(ctx, "platform-talk-draft-kept");
  }
}

/** Words that are said in place of a command. */
type IsMenu = (text: string, ctx: BotContext) => boolean;

function leaves(ctx: BotContext, isMenu: IsMenu): boolean {
  const data = ctx.callbackQuery?.data;
  if (data !== undefined) return !belongsToTalk(data);
  const text = ctx.message?.text;
  return text !== undefined && (text.startsWith("/") || isMenu(text, ctx));
}

/** A fault ends the talk; its last good state is put aside, so that nothing typed is lost. */
async function keepTalkOnFault(next: () => Promise<void>): Promise<void> {
  try {
    await next();
  } catch (error) {
    const scope = currentScope();
    if (scope !== undefined) scope.talkLeft = true;
    throw error;
  }
}

async function offerResume(ctx: BotContext, key: string): Promise<void> {
  const keyboard = resumeTalk.on(new InlineKeyboard(), ctx.t.plain("platform-talk-resume"), {});
  await ctx.reply(ctx.t(key), { reply_markup: keyboard });
}
