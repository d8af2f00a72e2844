import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import type { CallsChatDeps } from "./deps.ts";
import { isOfChooser } from "./when.buttons.ts";

/** A command, an entry of the menu or a tap elsewhere ends the wait for a typed time, as it leaves a talk. */
export function leaveWhenComposer(
  { forgetWhenAsked }: Pick<CallsChatDeps, "forgetWhenAsked">,
  isMenuWord: (text: string) => boolean,
): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  composer.use(async (ctx, next) => {
    const { text = "" } = ctx.message ?? {};
    const data = ctx.callbackQuery?.data;
    const leaves = data === undefined ? text.startsWith("/") || isMenuWord(text) : !isOfChooser(data);
    // Beside the screen that is asked for: nobody waits for what is forgotten.
    const forgetting = leaves ? forgetWhenAsked(ctx.actor, requestKeyOf(ctx)) : undefined;
    await Promise.all([next(), forgetting]);
  });
  return composer;
}
