import type { GuestContext } from "../../platform/telegram/context.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { Joined } from "../actions/join-client.ts";
import type { GiftFile } from "../rules/client-link.ts";
import type { ConsentsChatDeps } from "./deps.ts";
import { togglesScreen } from "./join.view.ts";

/** What somebody hears after he has given his number: his name when it was met, the gift, what may be sent. */
export async function sendJoined(deps: ConsentsChatDeps, ctx: GuestContext, joined: Joined): Promise<void> {
  const done = { reply_markup: { remove_keyboard: true as const } };
  if (joined.how === "asked") {
    await ctx.reply(ctx.t("consents-join-asked"), done);
    await sendGift(ctx, joined.gift);
    return;
  }
  ctx.guest = { ...ctx.guest, clientId: joined.clientId };
  const name = (await deps.findOwnName(joined.clientId))?.name;
  const how = joined.isNew ? "new" : "found";
  await ctx.reply(
    name === undefined ? ctx.t(`consents-join-${how}`) : ctx.t(`consents-join-${how}-name`, { name }),
    done,
  );
  await deps.dress(ctx.guest.telegramId);
  await sendGift(ctx, joined.gift);
  await sendScreen(ctx, togglesScreen(ctx.t, await deps.getToggles(joined.clientId, ctx.t.locale)));
}

async function sendGift(ctx: GuestContext, gift: GiftFile | undefined): Promise<void> {
  if (gift === undefined) return;
  const caption = { caption: ctx.t("consents-join-gift") };
  if (gift.kind === "photo") await ctx.replyWithPhoto(gift.fileId, caption);
  else await ctx.replyWithDocument(gift.fileId, caption);
}
