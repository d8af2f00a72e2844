import { Composer, InputFile } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import * as buttons from "./consents.buttons.ts";
import type { ConsentsChatDeps } from "./deps.ts";
import { giftTalk } from "./gift.conversation.ts";
import { linkScreen, linksScreen, noOperatorScreen } from "./settings.view.ts";

/** «🔗 Ссылка клиенту» on a card, and the owner's links and QR codes. */
export function linksComposer(deps: ConsentsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();

  buttons.giveLinkButton.handle(composer, (ctx, { client }) => giveLink(deps, ctx, client));
  buttons.linksButton.handle(composer, (ctx) => showLinks(deps, ctx));
  buttons.sourceLinkButton.handle(composer, (ctx, { source }) => showLink(deps, ctx, source));
  buttons.linkPictureButton.handle(composer, (ctx, { source }) =>
    withLink(deps, ctx, source, async ({ title, link }) => {
      const note = ctx.t.plain("consents-picture-note");
      await toast(ctx, "");
      await sendPicture(deps, ctx, { link, title: await deps.shopName(), note }, `${title}\n${link}`);
    }),
  );
  buttons.giftButton.handle(composer, (ctx, { source }) => giftTalk.enter(ctx, { source }));
  buttons.dropGiftButton.handle(composer, async (ctx, { source }) => {
    const dropped = await deps.setGift(ctx.actor, { sourceId: source });
    return dropped.ok ? showLink(deps, ctx, source) : refuse(ctx, dropped.refusal);
  });
  buttons.revokeLinkButton.handle(composer, async (ctx, { source }) => {
    const revoked = await deps.revokeLink(ctx.actor, whichOf(source));
    if (!revoked.ok) return refuse(ctx, revoked.refusal);
    await toast(ctx, ctx.t.plain("consents-link-revoked"));
    return showLinks(deps, ctx);
  });
  return composer;
}

async function giveLink(deps: ConsentsChatDeps, ctx: StaffContext, clientId: string): Promise<unknown> {
  const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
  const given = await deps.giveLink(ctx.actor, { clientId, requestKey });
  if (!given.ok) return refuse(ctx, given.refusal);
  await toast(ctx, "");
  const shop = await deps.shopName();
  const link = linkOf(ctx, given.value.payload);
  await sendScreen(ctx, { text: ctx.t("consents-give-forward") });
  await ctx.reply(ctx.t("consents-give-words", { shop, link }), { protect_content: false });
  return sendPicture(deps, ctx, { link, title: shop, note: ctx.t.plain("consents-picture-note") }, "");
}

async function showLinks(deps: ConsentsChatDeps, ctx: StaffContext): Promise<unknown> {
  const listed = await deps.listShopLinks(ctx.actor);
  if (!listed.ok) return refuse(ctx, listed.refusal);
  const { sources } = await deps.shop();
  const named = sources.map((source) => ({ id: source.id, title: deps.sourceTitle(ctx.t, source) }));
  return show(ctx, linksScreen(ctx.t, listed.value, named));
}

function showLink(deps: ConsentsChatDeps, ctx: StaffContext, source: string): Promise<unknown> {
  return withLink(deps, ctx, source, (shown) => show(ctx, linkScreen(ctx.t, { source, ...shown })));
}

interface Shown {
  title: string;
  link: string;
  gift: boolean;
}

/** A link of the shop that was asked for is made when there is none. */
async function withLink(
  deps: ConsentsChatDeps,
  ctx: StaffContext,
  source: string,
  work: (shown: Shown) => Promise<unknown>,
): Promise<unknown> {
  const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
  const made = await deps.makeShopLink(ctx.actor, { ...whichOf(source), requestKey });
  if (!made.ok) return refuse(ctx, made.refusal);
  const listed = await deps.listShopLinks(ctx.actor);
  const known = listed.ok ? listed.value.find(({ payload }) => payload === made.value.payload) : undefined;
  const { sources } = await deps.shop();
  const found = sources.find(({ id }) => id === source);
  const title = found === undefined ? ctx.t.plain("consents-links-counter") : deps.sourceTitle(ctx.t, found);
  return work({ title, link: linkOf(ctx, made.value.payload), gift: known?.gift !== undefined });
}

function whichOf(source: string) {
  return source === buttons.counter ? {} : { sourceId: source };
}

function linkOf(ctx: StaffContext, payload: string): string {
  return `https://t.me/${ctx.me.username}?start=${payload}`;
}

/** A picture to print or to show: without it the words are enough. */
async function sendPicture(
  deps: ConsentsChatDeps,
  ctx: StaffContext,
  sheet: { link: string; title: string; note: string },
  caption: string,
): Promise<void> {
  await ctx.replyWithChatAction("upload_photo");
  const png = await deps.drawQr(sheet);
  await ctx.replyWithPhoto(new InputFile(png, "qr.png"), {
    ...(caption !== "" && { caption }),
    protect_content: false,
  });
}

export async function refuse(ctx: StaffContext, refusal: string): Promise<void> {
  if (refusal === "no-operator") {
    await toast(ctx, "");
    await sendScreen(ctx, noOperatorScreen(ctx.t, ctx.actor.role === "owner"));
    return;
  }
  await toast(ctx, ctx.t.plain(`consents-owner-refused-${refusal}`), { alert: true });
}
