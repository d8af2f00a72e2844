import { Composer } from "grammy";
import type { BotContext, StaffContext } from "../../platform/telegram/context.ts";
import type { Actor } from "../../shared/actor.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { KnownMember } from "../../team/index.ts";
import { mainMenu } from "./menu.ts";

export interface HomeDeps {
  shop(): Promise<Pick<ShopSettings, "name" | "workingRules">>;
  findActor(telegramId: number): Promise<KnownMember | undefined>;
  findColleagues(): Promise<Actor[]>;
}

/** What answers in every role: /help and /privacy. */
export function openComposer({ shop }: HomeDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("privacy", async (ctx) => {
    const { name } = await shop();
    await ctx.reply(ctx.t("app-privacy-text", { shop: name || ctx.me.first_name }));
  });
  composer.command("help", async (ctx, next) => {
    if (ctx.actor !== undefined) return next();
    await ctx.reply(ctx.t("app-help-stranger"));
  });
  return composer;
}

/** The main menu, and what re-attaches a lost keyboard. */
export function homeComposer(deps: HomeDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const home = (ctx: StaffContext) => sendHome(deps, ctx, ctx.actor, "app-home-hello");
  composer.command(["start", "menu"], home);
  composer.hears(/^(меню|menu)$/i, home);
  composer.command("cancel", (ctx) => sendHome(deps, ctx, ctx.actor, "app-home-cancelled"));
  composer.command("help", async (ctx) => {
    const { workingRules } = await deps.shop();
    const own = workingRules === "" ? "" : `\n\n${ctx.t("app-help-rules", { rules: workingRules })}`;
    await ctx.reply(ctx.t(`app-help-${ctx.actor.role}`) + own);
  });
  return composer;
}

/** Says a word and puts the main menu of the role under the thumb; who hid it gets it only on wish. */
export async function sendHome(deps: HomeDeps, ctx: BotContext, actor: Actor, key: string): Promise<void> {
  const known = await deps.findActor(actor.telegramId);
  const sellers = (await deps.findColleagues()).filter(({ role }) => role === "seller");
  const { name } = await deps.shop();
  const text = ctx.t(key, { name: actor.name, shop: name || ctx.me.first_name });
  const keyboard = known?.settings.keyboardHidden
    ? { remove_keyboard: true as const }
    : mainMenu(ctx.t, actor.role, { sellsAlone: sellers.length === 0 });
  await ctx.reply(text, { reply_markup: keyboard });
}
