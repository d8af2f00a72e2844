import { Composer } from "grammy";
import type { GuestContext } from "../../platform/telegram/context.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import { erasedScreen, forgetScreen, strangerForgetScreen } from "./forget.view.ts";
import * as buttons from "./guest.buttons.ts";
import { backHome } from "./home.view.ts";
import type { GuestChatDeps } from "./home-deps.ts";

/** /forget: a client takes himself out of the base. */
export function forgetComposer(deps: GuestChatDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();
  const ask = async (ctx: GuestContext) => {
    const { clientId: client } = ctx.guest;
    if (client === undefined) return show(ctx, strangerForgetScreen(ctx.t));
    const points = (await deps.standingOf(client))?.points ?? 0;
    return show(ctx, forgetScreen(ctx.t, { client, points }));
  };

  composer.command("forget", ask);
  buttons.forgetButton.handle(composer, ask);
  buttons.eraseSelfButton.handle(composer, async (ctx, { client }) => {
    const erased = await deps.eraseSelf(ctx.guest, { clientId: client });
    if (!erased.ok) return toast(ctx, ctx.t.plain("platform-screen-stale"), { alert: true });
    await deps.dress(ctx.guest.telegramId, "stranger");
    const screen = erasedScreen(ctx.t, erased.value, (await deps.shop()).zone);
    return ctx.callbackQuery?.message === undefined ? sendScreen(ctx, screen) : show(ctx, screen);
  });
  buttons.forgetMeButton.handle(composer, async (ctx) => {
    if (ctx.guest.clientId !== undefined)
      return toast(ctx, ctx.t.plain("platform-screen-stale"), { alert: true });
    await deps.forgetStranger(ctx.guest.telegramId);
    return show(ctx, { text: ctx.t("guest-forget-stranger-done"), keyboard: backHome(ctx.t) });
  });
  return composer;
}
