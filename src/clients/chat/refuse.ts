import { InlineKeyboard } from "grammy";
import type { BotContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen, toast } from "../../platform/telegram/screen.ts";
import { listButton, nowhere } from "./clients.buttons.ts";

/** What the refusals are worded by. */
const worded = {
  add: "clients-add-refused-",
  "undo-add": "clients-undo-add-refused-",
  change: "clients-change-refused-",
  undo: "clients-undo-refused-",
  reveal: "clients-reveal-refused-",
  hand: "clients-hand-refused-",
  answer: "clients-answer-refused-",
  search: "clients-search-refused-",
};

export type Verb = keyof typeof worded;

/** Says why not: over the screen after a tap, as a message after typed words. */
export async function refuse(ctx: BotContext, verb: Verb, refusal: string): Promise<void> {
  const key = worded[verb] + refusal;
  if (ctx.callbackQuery !== undefined) return toast(ctx, ctx.t.plain(key), { alert: true });
  const keyboard = new InlineKeyboard();
  if (refusal === "client-unknown")
    listButton.on(keyboard, ctx.t.plain("clients-card-back-own"), { back: nowhere });
  await sendScreen(ctx, { text: ctx.t(key), keyboard });
}

/**
 * The request of a tap on a screen that comes back: what was undone may be done again from the same message,
 * so the state of the message belongs to the key. A double tap has the same one.
 */
export function screenKeyOf(ctx: BotContext): string {
  const shown = ctx.callbackQuery?.message;
  const edited = shown !== undefined && "edit_date" in shown ? shown.edit_date : undefined;
  return edited === undefined ? requestKeyOf(ctx) : `${requestKeyOf(ctx)}|${edited}`;
}
