import { randomBytes } from "node:crypto";
import { GrammyError, HttpError, InlineKeyboard, type MiddlewareFn } from "grammy";
import { mongo } from "mongoose";
import type { Log } from "../log/log.ts";
import { TransactionTooLate } from "../mongo/transaction.ts";
import type { BotContext } from "./context.ts";
import { currentScope, UpdateExpired } from "./scope.ts";
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
      const update = currentScope()?.updateKey;
      if (isPassing(error) || error instanceof UpdateExpired) throw error;
      if (error instanceof GrammyError || error instanceof HttpError) {
        log.warn({ err: error, update }, "an answer did not reach the person");
        return;
      }
      await tellFault(ctx, error, log);
    }
  };
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

/** The database is away or a transaction lost a race: trying again is the answer. */
function isPassing(error: unknown): boolean {
  if (error instanceof TransactionTooLate) return true;
  if (!(error instanceof mongo.MongoError)) return false;
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    error.hasErrorLabel("TransientTransactionError") ||
    error.hasErrorLabel("RetryableWriteError") ||
    error.hasErrorLabel("UnknownTransactionCommitResult")
  );
}
