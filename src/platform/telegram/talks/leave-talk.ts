import { InlineKeyboard, type MiddlewareFn } from "grammy";
import { isPassingFault } from "../../mongo/passing-fault.ts";
import { belongsToTalk } from "../ask.ts";
import type { BotContext } from "../context.ts";
import { currentScope, noteInScope } from "../scope.ts";
import { sendScreen } from "../screen.ts";
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
    await keepTalkOnFault(ctx, next);
  };
}

async function putAside(ctx: BotContext): Promise<void> {
  noteInScope({ talkLeft: true });
  await ctx.conversation.exitAll();
  // Whoever says /cancel hears so, once.
  if ((currentScope()?.talkAnswers ?? 0) > 0 && !ctx.hasCommand("cancel")) {
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

/**
 * A fault ends the talk; its last good state is put aside, so that nothing typed is lost. After a fault that passes
 * the update is handled once more, from where the talk was before it.
 */
async function keepTalkOnFault(ctx: BotContext, next: () => Promise<void>): Promise<void> {
  const isUnderWay = Object.keys(ctx.conversation.active()).length > 0;
  try {
    await next();
  } catch (error) {
    if (isPassingFault(error)) noteInScope({ startsAnew: true });
    else if (isUnderWay) noteInScope({ talkLeft: true, talkBroken: true });
    throw error;
  }
}

/** Says that what was answered so far is kept, with the way back to it. */
export async function offerResume(ctx: BotContext, key: string): Promise<void> {
  const keyboard = resumeTalk.on(new InlineKeyboard(), ctx.t.plain("platform-talk-resume"), {});
  await sendScreen(ctx, { text: ctx.t(key), keyboard });
}
