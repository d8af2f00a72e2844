import { Composer, InputFile } from "grammy";
import type { GuestContext } from "../../platform/telegram/context.ts";
import { sendScreen, show } from "../../platform/telegram/screen.ts";
import { correctTalk } from "./correct.conversation.ts";
import * as buttons from "./guest.buttons.ts";
import { showHomeWith } from "./home.ts";
import { backHome } from "./home.view.ts";
import type { GuestChatDeps } from "./home-deps.ts";
import { dataFile, dataPages, dataScreen } from "./my-data.view.ts";

/** «🗂 Мои данные»: what is kept of a client, what is wrong in it, and the way out. */
export function dataComposer(deps: GuestChatDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();
  const showData = (ctx: GuestContext) =>
    ctx.guest.clientId === undefined ? showHomeWith(deps)(ctx) : show(ctx, dataScreen(ctx.t));

  composer.command("mydata", showData);
  buttons.dataButton.handle(composer, showData);
  buttons.showDataButton.handle(composer, (ctx) => sendData(deps, ctx));
  buttons.correctButton.handle(composer, (ctx) => correctTalk.enter(ctx, {}));
  return composer;
}

/** All of it: in words, page by page, and as a file for a program. */
async function sendData(deps: GuestChatDeps, ctx: GuestContext): Promise<void> {
  const own = await deps.getOwnData(ctx.guest);
  if (!own.ok) return showHomeWith(deps)(ctx);
  const { zone } = await deps.shop();
  for (const text of dataPages(ctx.t, own.value, zone)) await sendScreen(ctx, { text });
  const file = Buffer.from(dataFile(await deps.shopName(), own.value));
  await ctx.replyWithDocument(new InputFile(file, "my-data.json"), {
    caption: ctx.t("guest-data-caption"),
    parse_mode: "HTML",
    reply_markup: backHome(ctx.t),
    // It is his: he may take it wherever he likes.
    protect_content: false,
  });
}
