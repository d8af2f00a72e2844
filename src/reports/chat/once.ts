import type { StaffContext } from "../../platform/telegram/context.ts";
import { toast } from "../../platform/telegram/screen.ts";

const sameTapMs = 4_000;

/**
 * Lets one tap of several in a row through: taps of a chat are handled one after another, so a second one comes
 * when the first has been answered already. `words`: what the others are told.
 */
export function oncePerTap() {
  const done = new Map<number, { tap: string; at: number }>();

  return async function once(ctx: StaffContext, words: string, work: () => Promise<void>): Promise<void> {
    const chat = ctx.chatId ?? 0;
    const tap = `${ctx.msgId}:${ctx.callbackQuery?.data}`;
    const earlier = done.get(chat);
    if (earlier?.tap === tap && performance.now() - earlier.at < sameTapMs) return toast(ctx, words);
    await work();
    done.set(chat, { tap, at: performance.now() });
  };
}
