import { Composer } from "grammy";
import type { GuestContext } from "../../platform/telegram/context.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { LedgerPurpose } from "../rules/consent.ts";
import { isStopWord } from "../rules/stop-word.ts";
import * as buttons from "./consents.buttons.ts";
import type { ConsentsChatDeps } from "./deps.ts";
import * as views from "./join.view.ts";
import { proofOf, tapKeyOf } from "./proof.ts";
import { unsubscribeButton } from "./unsubscribe.buttons.ts";

/** What a client lets us send, and how he stops it: at once, by himself. */
export function togglesComposer(deps: ConsentsChatDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();
  const list = (ctx: GuestContext) => showToggles(deps, ctx);
  const stop = (ctx: GuestContext) => leaveAll(deps, ctx);

  composer.command("consents", list);
  buttons.consentsButton.handle(composer, list);
  buttons.toggleButton.handle(composer, (ctx, { purpose, to }) => toggle(deps, ctx, purpose, to === "on"));
  buttons.togglesTextButton.handle(composer, (ctx) => sendTexts(deps, ctx));
  buttons.readyButton.handle(composer, async (ctx) => deps.showHome(ctx));

  composer.command("stop", stop);
  composer.on("message:text", (ctx, next) => (isStopWord(ctx.message.text) ? stop(ctx) : next()));
  buttons.leaveAllButton.handle(composer, stop);
  unsubscribeButton.handle(composer, (ctx, { purpose }) =>
    leave(deps, ctx, purpose === "pd" ? "service" : purpose),
  );
  composer.on("my_chat_member", async (ctx) => {
    const { new_chat_member: now, chat } = ctx.myChatMember;
    if (now.status === "kicked") await deps.noteUnreachable(chat.id, { updateId: ctx.update.update_id });
    else if (await deps.noteReachable(chat.id)) await ctx.reply(ctx.t("consents-back-hello"));
  });
  return composer;
}

async function showToggles(deps: ConsentsChatDeps, ctx: GuestContext): Promise<unknown> {
  const { clientId } = ctx.guest;
  if (clientId === undefined) return show(ctx, { text: ctx.t("consents-toggles-stranger") });
  return show(ctx, views.togglesScreen(ctx.t, await deps.getToggles(clientId, ctx.t.locale)));
}

async function toggle(
  deps: ConsentsChatDeps,
  ctx: GuestContext,
  purpose: LedgerPurpose,
  on: boolean,
): Promise<unknown> {
  const refusal = await record(deps, ctx, purpose, on);
  if (refusal !== undefined) {
    return toast(ctx, ctx.t.plain(`consents-record-refused-${refusal}`), { alert: true });
  }
  await toast(ctx, ctx.t.plain(on ? "consents-toggle-on" : "consents-toggle-off"));
  return showToggles(deps, ctx);
}

/** «Отписаться» under a message: the message stays, the answer comes under it. */
async function leave(deps: ConsentsChatDeps, ctx: GuestContext, purpose: LedgerPurpose): Promise<unknown> {
  const refusal = await record(deps, ctx, purpose, false);
  if (refusal !== undefined) {
    return toast(ctx, ctx.t.plain(`consents-record-refused-${refusal}`), { alert: true });
  }
  await toast(ctx, ctx.t.plain("consents-toggle-off"));
  return sendScreen(ctx, views.leftScreen(ctx.t, purpose));
}

async function record(
  deps: ConsentsChatDeps,
  ctx: GuestContext,
  purpose: LedgerPurpose,
  on: boolean,
): Promise<string | undefined> {
  const { clientId } = ctx.guest;
  if (clientId === undefined) return "not-his";
  const recorded = await deps.recordConsent({
    ...{ guest: ctx.guest, clientId, purpose, decision: on ? "grant" : "withdraw" },
    ...{ locale: ctx.t.locale, proof: proofOf(ctx), requestKey: tapKeyOf(ctx) },
  });
  return recorded.ok ? undefined : recorded.refusal;
}

async function leaveAll(deps: ConsentsChatDeps, ctx: GuestContext): Promise<unknown> {
  const { clientId } = ctx.guest;
  if (clientId === undefined) return show(ctx, { text: ctx.t("consents-left-stranger") });
  const left = await deps.withdrawAll({
    ...{ guest: ctx.guest, clientId, locale: ctx.t.locale, proof: proofOf(ctx) },
    requestKey: tapKeyOf(ctx),
  });
  if (!left.ok) return show(ctx, { text: ctx.t(`consents-record-refused-${left.refusal}`) });
  return show(ctx, views.leftAllScreen(ctx.t));
}

/** The full texts, each a message: a screen would be too long for them. */
async function sendTexts(deps: ConsentsChatDeps, ctx: GuestContext): Promise<void> {
  await toast(ctx, "");
  const { clientId } = ctx.guest;
  if (clientId === undefined) return;
  const { asked } = await deps.getToggles(clientId, ctx.t.locale);
  for (const purpose of asked) {
    const text = await deps.findText(purpose, ctx.t.locale);
    if (text !== undefined) await sendScreen(ctx, { text: ctx.t("consents-text-page", { text: text.text }) });
  }
}
