import { Composer, InlineKeyboard } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { reasonTitle } from "../../shop/index.ts";
import { otherReason } from "../rules/lost-reason.ts";
import { isoDateOf } from "./client-words.view.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { longLabel, shortened, shortLabel } from "./lines.ts";
import { lookAt, reasonOf } from "./look.ts";
import { lostTalk } from "./lost.conversation.ts";
import { doneScreen } from "./note.ts";
import { refuse, screenKeyOf } from "./refuse.ts";

/** «⛔ Отказ» from the card, the way back into work, and the date to come back on. */
export function lostComposer(deps: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  buttons.lostButton.handle(composer, (ctx, { client }) => askReason(deps, ctx, client));
  buttons.lostForButton.handle(composer, (ctx, { client, reason }) =>
    reason === otherReason ? lostTalk.enter(ctx, { client }) : markLost(deps, ctx, client, reason),
  );
  buttons.reopenButton.handle(composer, (ctx, { client }) => reopen(deps, ctx, client));
  buttons.returnButton.handle(composer, (ctx, { client, on }) => deps.remind(ctx, client, on));
  return composer;
}

async function askReason(deps: ClientsChatDeps, ctx: StaffContext, client: string): Promise<void> {
  const { lostReasons } = await deps.shop();
  const keyboard = new InlineKeyboard();
  let before = longLabel;
  for (const reason of [...lostReasons, { id: otherReason }]) {
    const label = shortened(reasonTitle(ctx.t, reason), longLabel);
    if (before > shortLabel || label.length > shortLabel) keyboard.row();
    buttons.lostForButton.on(keyboard, label, { client, reason: reason.id });
    before = before <= shortLabel && label.length <= shortLabel ? longLabel : label.length;
  }
  buttons.cardButton.on(keyboard.row(), ctx.t.plain("clients-more-back"), { client, back: buttons.nowhere });
  await show(ctx, { text: ctx.t("clients-lost-why"), keyboard });
}

async function markLost(deps: ClientsChatDeps, ctx: StaffContext, clientId: string, reasonId: string) {
  const lost = await deps.clients.markLost(ctx.actor, { clientId, reasonId, requestKey: screenKeyOf(ctx) });
  if (!lost.ok) return refuse(ctx, "change", lost.refusal);
  const { shop } = await lookAt(deps);
  const reason = reasonOf(ctx.t, shop, reasonId) ?? "…";
  const screen = doneScreen(ctx.t, lost.value, "clients-lost-done", { reason });
  const on = await returnDayOf(deps, ctx, clientId);
  if (on !== undefined && screen.keyboard !== undefined) {
    const label = ctx.t.plain("clients-lost-return", { date: isoDateOf(ctx.t, on) });
    buttons.returnButton.on(screen.keyboard.row(), label, { client: clientId, on });
  }
  await show(ctx, screen);
}

async function returnDayOf({ clients }: ClientsChatDeps, { actor }: StaffContext, clientId: string) {
  return (await clients.viewClients(actor, [clientId])).get(clientId)?.lost?.returnOn;
}

async function reopen(deps: ClientsChatDeps, ctx: StaffContext, clientId: string): Promise<void> {
  const reopened = await deps.clients.reopenLead(ctx.actor, { clientId, requestKey: screenKeyOf(ctx) });
  if (!reopened.ok) return refuse(ctx, "change", reopened.refusal);
  await show(ctx, doneScreen(ctx.t, reopened.value, "clients-lost-reopened"));
}
