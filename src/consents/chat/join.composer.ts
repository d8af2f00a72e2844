import { Composer } from "grammy";
import { wordingsOf } from "../../platform/i18n/i18n.ts";
import type { GuestContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import { readLinkPayload } from "../rules/client-link.ts";
import * as buttons from "./consents.buttons.ts";
import type { ConsentsChatDeps } from "./deps.ts";
import * as views from "./join.view.ts";
import { proofOf, tapKeyOf } from "./proof.ts";
import { sendJoined } from "./send-joined.ts";

/** How somebody becomes a client who may be written to: a link, a yes, his own number. */
export function joinComposer(deps: ConsentsChatDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();

  composer.command("start", async (ctx, next) => {
    const token = readLinkPayload(ctx.match);
    return token === undefined ? next() : open(deps, ctx, token);
  });
  buttons.joinButton.handle(composer, (ctx) => open(deps, ctx));
  buttons.agreeButton.handle(composer, (ctx, { yes }) => answerFirst(deps, ctx, yes === "yes"));
  composer.hears(wordingsOf("consents-contact-not-now"), (ctx) => answerFirst(deps, ctx, false));
  buttons.firstTextButton.handle(composer, async (ctx) => {
    const text = await deps.findText("pd", ctx.t.locale);
    await toast(ctx, "");
    if (text !== undefined) await sendScreen(ctx, { text: ctx.t("consents-text-page", { text: text.text }) });
  });
  composer.on("message:contact", (ctx, next) => takeContact(deps, ctx, next));
  // Whoever types his number is shown the button: only a shared contact is sure to be his own.
  composer.hears(/^[\d\s()+-]{7,20}$/, async (ctx, next) =>
    (await deps.awaitsNumber(ctx.guest)) ? askContact(ctx) : next(),
  );
  buttons.goOnButton.handle(composer, async (ctx) => {
    const finished = await deps.finishJoining(ctx.guest, {
      locale: ctx.t.locale,
      requestKey: tapKeyOf(ctx),
    });
    if (!finished.ok)
      return toast(ctx, ctx.t.plain("consents-finish-refused-not-confirmed"), { alert: true });
    await toast(ctx, "");
    return sendJoined(deps, ctx, { how: "linked", clientId: finished.value.clientId, isNew: false });
  });
  return composer;
}

async function open(deps: ConsentsChatDeps, ctx: GuestContext, token?: string): Promise<unknown> {
  const { telegramId } = ctx.guest;
  const opened = await deps.openLink({
    telegramId,
    locale: ctx.t.locale,
    ...(token !== undefined && { token }),
  });
  if (!opened.ok) {
    if (opened.refusal === "muted") return undefined;
    if (opened.refusal === "no-operator")
      return show(ctx, { text: ctx.t("consents-open-refused-no-operator") });
    return show(ctx, views.deadLinkScreen(ctx.t, opened.refusal));
  }
  if (opened.value === "home") return deps.showHome(ctx);
  if (opened.value === "contact") return askContact(ctx);
  const [shop, { operator }] = await Promise.all([deps.shopName(), deps.shop()]);
  return operator && show(ctx, views.startScreen(ctx.t, { shop, operator }));
}

async function answerFirst(deps: ConsentsChatDeps, ctx: GuestContext, yes: boolean): Promise<unknown> {
  const answered = await deps.answerFirst({
    ...{ guest: ctx.guest, yes, locale: ctx.t.locale, proof: proofOf(ctx) },
    requestKey: tapKeyOf(ctx),
  });
  if (!answered.ok) {
    const text = ctx.t(`consents-record-refused-${answered.refusal}`);
    return show(ctx, { text });
  }
  if (answered.value === "home") return deps.showHome(ctx);
  if (answered.value === "contact") {
    await show(ctx, { text: ctx.t("consents-start-agreed") });
    return askContact(ctx);
  }
  if (ctx.callbackQuery !== undefined) return show(ctx, views.declinedScreen(ctx.t));
  return ctx.reply(ctx.t("consents-start-declined"), { reply_markup: { remove_keyboard: true } });
}

async function askContact(ctx: GuestContext): Promise<void> {
  if (ctx.callbackQuery !== undefined) await toast(ctx, "");
  await ctx.reply(ctx.t("consents-contact-ask"), { reply_markup: views.contactKeyboard(ctx.t) });
}

async function takeContact(
  deps: ConsentsChatDeps,
  ctx: GuestContext,
  next: () => Promise<void>,
): Promise<unknown> {
  const contact = ctx.message?.contact;
  if (contact === undefined || !(await deps.awaitsNumber(ctx.guest))) return next();
  if (contact.user_id !== ctx.from?.id) {
    return ctx.reply(ctx.t("consents-contact-foreign"), { reply_markup: views.contactKeyboard(ctx.t) });
  }
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  const joined = await deps.joinClient({
    ...{ guest: ctx.guest, phone: contact.phone_number, name, locale: ctx.t.locale },
    requestKey: requestKeyOf(ctx, "join"),
  });
  if (joined.ok) return sendJoined(deps, ctx, joined.value);
  if (joined.refusal === "not-agreed") return next();
  await ctx.reply(ctx.t("consents-contact-taken"), { reply_markup: { remove_keyboard: true } });
  if (joined.refusal === "link-dead") return sendScreen(ctx, views.deadLinkScreen(ctx.t, "link-dead"));
  return sendScreen(ctx, { text: ctx.t(`consents-join-refused-${joined.refusal}`) });
}
