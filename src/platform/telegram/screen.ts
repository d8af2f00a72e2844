import type { Context, InlineKeyboard } from "grammy";
import { escapeHtml } from "../../shared/html.ts";
import { staysUnderTap } from "./button.ts";
import { currentScope } from "./scope.ts";
import { isAlreadySo, isGone, isLost } from "./sender/outcome-class.ts";

/** What a person sees: words in HTML and the buttons under them. */
export interface Screen {
  text: string;
  keyboard?: InlineKeyboard;
}

/**
 * Shows a screen: after a tap the message that was tapped becomes it, after typed text a new message does.
 * A screen that is already so counts as shown; one that is gone is sent anew, and so is one after a tap under a
 * message that stays. Answers the message's id, or undefined when the network has lost the call: that is no fault of
 * the update, which goes on.
 */
export async function show(ctx: Context, screen: Screen): Promise<number | undefined> {
  const shown = ctx.callbackQuery?.message;
  if (shown === undefined || staysUnderTap(ctx.callbackQuery?.data)) return sendScreen(ctx, screen);
  try {
    await ctx.editMessageText(screen.text, markup(screen));
    return shown.message_id;
  } catch (error) {
    if (isAlreadySo(error)) return shown.message_id;
    if (isGone(error)) return sendScreen(ctx, screen);
    if (isLost(error)) return undefined;
    throw error;
  }
}

/** Sends a screen as a new message, whatever brought it; with `replyTo` as the answer to a message. */
export async function sendScreen(
  ctx: Context,
  screen: Screen,
  { replyTo }: { replyTo?: number } = {},
): Promise<number | undefined> {
  const reply = replyTo !== undefined && {
    reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
  };
  try {
    const sent = await ctx.reply(screen.text, { ...markup(screen), ...reply });
    return sent.message_id;
  } catch (error) {
    if (isLost(error)) return undefined;
    throw error;
  }
}

/**
 * A short word over the chat: done. With `alert` it must be read and closed: refused. A refusal that comes after
 * the spinner was taken away is said as a message: nobody is left without a word.
 */
export async function toast(ctx: Context, text: string, { alert = false } = {}): Promise<void> {
  if (alert && currentScope()?.acknowledged) return sayLate(ctx, text);
  try {
    await ctx.answerCallbackQuery({ text: text.slice(0, 200), show_alert: alert });
  } catch (error) {
    if (!isAlreadySo(error) && !isLost(error)) throw error;
  }
}

function markup({ keyboard }: Screen) {
  return keyboard === undefined ? {} : { reply_markup: keyboard };
}

const sameWordsMs = 10_000;
const saidLate = new Map<number, { words: string; at: number }>();

/** Many taps of one button in a row hear their late refusal once. */
async function sayLate(ctx: Context, text: string): Promise<void> {
  const words = `${ctx.msgId}:${text}`;
  const at = performance.now();
  const earlier = saidLate.get(ctx.chatId ?? 0);
  saidLate.set(ctx.chatId ?? 0, { words, at });
  if (earlier?.words === words && at - earlier.at < sameWordsMs) return;
  await sendScreen(ctx, { text: escapeHtml(text) });
}
