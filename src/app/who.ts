import type { MiddlewareFn } from "grammy";
import { translatorOf } from "../platform/i18n/i18n.ts";
import type { BotContext } from "../platform/telegram/context.ts";
import { currentScope } from "../platform/telegram/scope.ts";
import type { TalkStore } from "../platform/telegram/talks/talk-store.ts";
import type { Guest } from "../shared/guest.ts";
import { localeOf } from "../shared/locale.ts";
import type { KnownMember } from "../team/index.ts";

/**
 * Who is this, and in which language: from `ctx.from`, once for each update, side by side with the talk of the
 * chat. Somebody who left, or who has yet to accept the rules, is nobody's actor from this update on; whoever is
 * not an actor is a guest.
 */
export function whoIs(deps: {
  findActor(telegramId: number): Promise<KnownMember | undefined>;
  findGuest(telegramId: number): Promise<Guest>;
  talks: TalkStore;
}): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (ctx.from === undefined || ctx.chat?.type !== "private") return;
    deps.talks.prefetch(ctx);
    const known = await deps.findActor(ctx.from.id);
    ctx.t = translatorOf(known?.locale ?? localeOf(ctx.from.language_code));
    if (known?.actor !== undefined) ctx.actor = known.actor;
    else ctx.guest = await deps.findGuest(ctx.from.id);
    if (ctx.guest?.locale !== undefined) ctx.t = translatorOf(ctx.guest.locale);
    const scope = currentScope();
    if (scope !== undefined) scope.t = ctx.t;
    await next();
  };
}

/** Words for the contexts that talks make for themselves. */
export const wordTalks: MiddlewareFn<BotContext> = async (ctx, next) => {
  ctx.t = currentScope()?.t ?? translatorOf(localeOf(ctx.from?.language_code));
  await next();
};
