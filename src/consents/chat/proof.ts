import type { GuestContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import type { Proof } from "../rules/consent.ts";

/** What shows that it was his own act: the update, the message and the words on the button he tapped, or typed. */
export function proofOf(ctx: GuestContext): Proof {
  const { callbackQuery, message } = ctx;
  const shown = callbackQuery?.message;
  const messageId = shown?.message_id ?? message?.message_id;
  const data = callbackQuery?.data;
  const keyboard = shown && "reply_markup" in shown ? (shown.reply_markup?.inline_keyboard ?? []) : [];
  const tapped = keyboard.flat().find((one) => "callback_data" in one && one.callback_data === data);
  return {
    updateId: ctx.update.update_id,
    chatId: ctx.chat?.id ?? ctx.guest.telegramId,
    ...(messageId !== undefined && { messageId }),
    ...(data !== undefined && { data }),
    label: (tapped?.text ?? message?.text ?? (message?.contact ? "contact" : "")).slice(0, 100),
  };
}

/** One screen is tapped many times: the tap's own id keeps the second «on» of a day apart from the first. */
export function tapKeyOf(ctx: GuestContext | Parameters<typeof requestKeyOf>[0]): string {
  return `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id ?? ""}`;
}
