import type { Context } from "grammy";

/**
 * The natural key of what a person did, from which a fact's `_id` is made: a repeated delivery, a replay of a
 * talk or a double tap has the same key. A tap's key has the whole callback data in it, because one message
 * shows many screens.
 */
export function requestKeyOf(ctx: Context, what = ""): string {
  const bot = ctx.me.id;
  const { callbackQuery, editedMessage, message } = ctx;
  if (callbackQuery !== undefined) {
    const chat = callbackQuery.message?.chat.id ?? callbackQuery.from.id;
    return `${bot}:cb:${chat}:${callbackQuery.message?.message_id ?? callbackQuery.id}:${callbackQuery.data}`;
  }
  if (editedMessage !== undefined) {
    return `${bot}:edit:${editedMessage.chat.id}:${editedMessage.message_id}:${editedMessage.edit_date}`;
  }
  if (message !== undefined) return `${bot}:msg:${message.chat.id}:${message.message_id}:${what}`;
  return `${bot}:upd:${ctx.update.update_id}:${what}`;
}
