import { Composer } from "grammy";
import type { BotContext, StaffContext } from "../../platform/telegram/context.ts";
import type { Actor } from "../../shared/actor.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { KnownMember } from "../../team/index.ts";
import { mainMenu } from "./menu.ts";

export interface HomeDeps {
  shop(): Promise<Pick<ShopSettings, "workingRules">>;
  shopName(): Promise<string>;
  findActor(telegramId: number): Promise<KnownMember | undefined>;
  findColleagues(): Promise<Actor[]>;
}

/** The main menu, and what re-attaches a lost keyboard. */
export function homeComposer(deps: HomeDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const home = (ctx: StaffContext) => sendHome(deps, ctx, ctx.actor, "app-home-hello");
  composer.command(["start", "menu"], home);
  composer.hears(/^(меню|menu)$/i, home);
  composer.command("cancel", (ctx) => sendHome(deps, ctx, ctx.actor, "app-home-cancelled"));
  composer.command("help", (ctx) => sendHelp(deps, ctx));
  return composer;
}

/** What is done most, on one screen, and the shop's own rules of work. */
export async function sendHelp({ shop }: Pick<HomeDeps, "shop">, ctx: StaffContext): Promise<void> {
  const { workingRules } = await shop();
  const own = workingRules === "" ? "" : `\n\n${ctx.t("app-help-rules", { rules: workingRules })}`;
  await ctx.reply(ctx.t(`app-help-${ctx.actor.role}`) + own);
}

/** Says a word and puts the main menu of the role under the thumb; who hid it gets it only on wish. */
export async function sendHome(deps: HomeDeps, ctx: BotContext, actor: Actor, key: string): Promise<void> {
  const known = await deps.findActor(actor.telegramId);
  const sellers = (await deps.findColleagues()).filter(({ role }) => role === "seller");
  const text = ctx.t(key, { name: actor.name, shop: await deps.shopName() });
  const keyboard = known?.settings.keyboardHidden
    ? { remove_keyboard: true as const }
    : mainMenu(ctx.t, actor.role, { sellsAlone: sellers.length === 0 });
  await ctx.reply(text, { reply_markup: keyboard });
}
