import { Composer } from "grammy";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { BotContext, GuestContext } from "../../platform/telegram/context.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { correctTalkWith } from "./correct.conversation.ts";
import { datesComposer } from "./dates.composer.ts";
import { addDateTalkWith, birthdayTalkWith } from "./dates.conversation.ts";
import { eraseClientTalkWith } from "./erase-client.conversation.ts";
import { forgetComposer } from "./forget.composer.ts";
import * as buttons from "./guest.buttons.ts";
import { homeOf, homeViewOf, showHomeWith } from "./home.ts";
import * as views from "./home.view.ts";
import type { GuestChatDeps } from "./home-deps.ts";
import { dataComposer } from "./my-data.composer.ts";

/** What clients and strangers find by themselves: their home, points, purchases, dates and data. */
export function guestComposer(deps: GuestChatDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();
  // Until the shop has its owner there is one thing to do here, and it is his.
  const open = composer.filter(async () => deps.isClaimed());
  const home = showHomeWith(deps);

  open.command(["start", "menu", "cancel"], home);
  open.hears(/^(меню|menu)$/i, home);
  open.command("help", (ctx) => help(deps, ctx));
  open.command("bonus", (ctx) => showBonus(deps, ctx));
  open.command(["settings", "lang"], (ctx) => show(ctx, views.languageScreen(ctx.t)));
  buttons.homeButton.handle(composer, home);
  buttons.aboutButton.handle(composer, async (ctx) =>
    show(ctx, views.aboutScreen(ctx.t, await deps.shopName(), await deps.shop())),
  );
  buttons.bonusButton.handle(composer, (ctx) => showBonus(deps, ctx));
  buttons.purchasesButton.handle(composer, (ctx) => showPurchases(deps, ctx));
  buttons.languageButton.handle(composer, async (ctx, { locale }) => {
    await deps.chooseLanguage(ctx.guest, locale);
    ctx.t = translatorOf(locale);
    await home(ctx);
  });
  composer.use(datesComposer(deps), dataComposer(deps), forgetComposer(deps));
  return composer;
}

export function guestTalks(deps: GuestChatDeps): ReadyTalk[] {
  return [birthdayTalkWith(deps), addDateTalkWith(deps), correctTalkWith(deps), eraseClientTalkWith(deps)];
}

/** What is left over from clients and strangers: words that nothing was meant by, buttons of screens that are gone. */
export function guestRestComposer(deps: GuestChatDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const guests = composer.filter((ctx): ctx is GuestContext => ctx.guest !== undefined);
  guests
    .filter(async () => deps.isClaimed())
    .on("message", async (ctx) => sendScreen(ctx, await homeOf(deps, ctx)));
  guests
    .filter(({ guest }) => guest.clientId !== undefined)
    .on("callback_query:data", (ctx) => toast(ctx, ctx.t.plain("platform-screen-stale")));
  return composer;
}

async function help(deps: GuestChatDeps, ctx: GuestContext): Promise<void> {
  const { keyboard } = await homeOf(deps, ctx);
  const text = ctx.t(ctx.guest.clientId === undefined ? "guest-help-stranger" : "guest-help-client", {
    shop: await deps.shopName(),
  });
  await sendScreen(ctx, { text, ...(keyboard && { keyboard }) });
}

/** «🎁 Мои бонусы», from wherever a client taps. */
export function showBonusWith(deps: GuestChatDeps) {
  return (ctx: GuestContext) => showBonus(deps, ctx);
}

async function showBonus(deps: GuestChatDeps, ctx: GuestContext): Promise<void> {
  const view = await homeViewOf(deps, ctx);
  if (view?.standing === undefined || ctx.guest.clientId === undefined) return showHomeWith(deps)(ctx);
  const operations = await deps.operationsOf(ctx.guest.clientId, operationsShown);
  await show(ctx, views.bonusScreen(ctx.t, { ...view, standing: view.standing }, operations));
}

const operationsShown = 5;

async function showPurchases(deps: GuestChatDeps, ctx: GuestContext): Promise<void> {
  const { clientId } = ctx.guest;
  if (clientId === undefined) return showHomeWith(deps)(ctx);
  const { zone } = await deps.shop();
  await show(ctx, views.purchasesScreen(ctx.t, await deps.findOwnPurchases(clientId), zone));
}
