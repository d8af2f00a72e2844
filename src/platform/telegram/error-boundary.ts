import { randomBytes } from "node:crypto";
import { GrammyError, HttpError, InlineKeyboard, type MiddlewareFn } from "grammy";
import type { Log } from "../log/log.ts";
import { isPassingFault } from "../mongo/passing-fault.ts";
import type { BotContext } from "./context.ts";
import { currentScope, UpdateExpired } from "./scope.ts";
import { offerResume } from "./talks/leave-talk.ts";
import { resumeTalk } from "./talks/talk-store.ts";

/**
 * The one place where what was thrown ends. A fault of the database that passes by itself is thrown on, so that
 * the lane tries the update again; a failed answer is logged, for the next screen shows the truth; the rest is
 * told to the person with a code that stands in the log.
 */
export function errorBoundary(log: Log): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (isPassingFault(error) || error instanceof UpdateExpired) throw error;
      if (error instanceof GrammyError || error instanceof HttpError) {
        await noteLostAnswer(ctx, error, log);
        return;
      }
      await tellFault(ctx, error, log);
    }
  };
}

async function noteLostAnswer(ctx: BotContext, error: unknown, log: Log): Promise<void> {
  const scope = currentScope();
  log.warn({ err: error, update: scope?.updateKey }, "an answer did not reach the person");
  if (scope?.talkBroken) await offerResume(ctx, "platform-talk-draft-kept").catch(() => undefined);
}

async function tellFault(ctx: BotContext, error: unknown, log: Log): Promise<void> {
  const code = randomBytes(2).toString("hex").toUpperCase();
  const scope = currentScope();
  log.error({ err: error, update: scope?.updateKey, code }, "an update was not handled");
  if (ctx.t === undefined || ctx.chat === undefined) return;
  const changed = error instanceof Error && error.message.startsWith("Bad replay");
  const keyboard = new InlineKeyboard();
  if (scope?.talkLeft && !changed) resumeTalk.on(keyboard, ctx.t.plain("platform-talk-resume"), {});
  const text = ctx.t(changed ? "platform-talk-changed" : "platform-fault-unknown", { code });
  await ctx.reply(text, { reply_markup: keyboard }).catch(() => undefined);
}
