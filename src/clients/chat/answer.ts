import type { Context } from "grammy";
import type { Message } from "grammy/types";
import { type Screen, show } from "../../platform/telegram/screen.ts";

/**
 * Shows a screen as the answer to what was typed or sent, so that a later tap finds there what the screen is
 * about: a button carries ids, the words stay in the message that is answered.
 */
export async function answer(ctx: Context, { text, keyboard }: Screen): Promise<number> {
  if (ctx.message === undefined) return show(ctx, { text, ...(keyboard === undefined ? {} : { keyboard }) });
  const sent = await ctx.reply(text, {
    reply_parameters: { message_id: ctx.message.message_id, allow_sending_without_reply: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
  return sent.message_id;
}

/** The message that the tapped screen answers; undefined when it was deleted. */
export function answeredBy(ctx: Context): Message | undefined {
  const shown = ctx.callbackQuery?.message;
  return shown !== undefined && "reply_to_message" in shown ? shown.reply_to_message : undefined;
}
