import type { Context } from "grammy";
import type { Message } from "grammy/types";
import { type Screen, sendScreen, show } from "../../platform/telegram/screen.ts";

/**
 * Shows a screen as the answer to what was typed or sent, so that a later tap finds there what the screen is
 * about: a button carries ids, the words stay in the message that is answered.
 */
export async function answer(ctx: Context, screen: Screen): Promise<void> {
  if (ctx.message === undefined) await show(ctx, screen);
  else await sendScreen(ctx, screen, { replyTo: ctx.message.message_id });
}

/** The message that the tapped screen answers; undefined when it was deleted. */
export function answeredBy(ctx: Context): Message | undefined {
  const shown = ctx.callbackQuery?.message;
  return shown !== undefined && "reply_to_message" in shown ? shown.reply_to_message : undefined;
}
