import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
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
    if (leaves) await forgetWhenAsked(ctx.actor);
    await next();
  });
  return composer;
}
