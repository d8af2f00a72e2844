import { Composer, InlineKeyboard } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen, show } from "../../platform/telegram/screen.ts";
import { cardScreen } from "./card.view.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { lookAt } from "./look.ts";
import { moreScreen } from "./more.view.ts";
import { doneScreen } from "./note.ts";
import { refuse, screenKeyOf } from "./refuse.ts";
import { revealWith } from "./reveal.ts";

export type WhichCard = { clientId: string } | { code: string };

/** The card, what «⋯ Ещё» opens, and what is done from there by one tap. */
export function cardComposer(deps: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const reveal = revealWith(deps);

  buttons.cardButton.handle(composer, (ctx, { client, back }) =>
    openCard(deps, ctx, { clientId: client }, { back }),
  );
  buttons.moreButton.handle(composer, (ctx, { client, back }) => showMore(deps, ctx, client, back));
  buttons.revealButton.handle(composer, (ctx, { client, index }) => reveal(ctx, { clientId: client, index }));
  buttons.takeButton.handle(composer, (ctx, { client }) => take(deps, ctx, client));
  buttons.quietButton.handle(composer, (ctx, { client, on }) => setQuiet(deps, ctx, client, on === "on"));
  buttons.undoButton.handle(composer, (ctx, { fact }) => undo(deps, ctx, fact));
  return composer;
}

/** The card: in the place of the screen that was tapped, else as a new message. */
export function showCardWith(deps: ClientsChatDeps) {
  return (ctx: StaffContext, clientId: string): Promise<void> => openCard(deps, ctx, { clientId });
}

/** The card that `/c_7Kx2bQ` names. */
export function openByCodeWith(deps: ClientsChatDeps) {
  return (ctx: StaffContext, code: string): Promise<void> => openCard(deps, ctx, { code });
}

/** The card as a new message, whatever brought it. */
export function sendCardWith(deps: ClientsChatDeps) {
  return (ctx: StaffContext, clientId: string): Promise<void> =>
    openCard(deps, ctx, { clientId }, { asNew: true });
}

export async function openCard(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  which: WhichCard,
  { back = buttons.nowhere, asNew = false } = {},
): Promise<void> {
  const card = await deps.clients.getClientCard(ctx.actor, which);
  if (!card.ok) return refuse(ctx, "change", card.refusal);
  const lines = (await deps.cardLines?.(ctx.actor, card.value, ctx.t)) ?? [];
  const screen = cardScreen(ctx.t, card.value, { look: await lookAt(deps), parts: deps.parts, back, lines });
  await (asNew ? sendScreen : show)(ctx, screen);
}

async function showMore(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  clientId: string,
  back: string,
): Promise<void> {
  const card = await deps.clients.getClientCard(ctx.actor, { clientId });
  if (!card.ok) return refuse(ctx, "change", card.refusal);
  const files = await deps.clients.findFiles(ctx.actor, { clientId });
  const count = files.ok ? files.value.length : 0;
  await show(ctx, moreScreen(ctx.t, card.value, { files: count, back, parts: deps.moreParts ?? [] }));
}

async function take(deps: ClientsChatDeps, ctx: StaffContext, clientId: string): Promise<void> {
  const taken = await deps.clients.takeClient(ctx.actor, { clientId, requestKey: screenKeyOf(ctx) });
  if (!taken.ok) return refuse(ctx, "change", taken.refusal);
  await show(ctx, doneScreen(ctx.t, taken.value, "clients-take-done"));
}

async function setQuiet(deps: ClientsChatDeps, ctx: StaffContext, clientId: string, on: boolean) {
  const request = { clientId, on, requestKey: screenKeyOf(ctx) };
  const set = await deps.clients.setDoNotDisturb(ctx.actor, request);
  if (!set.ok) return refuse(ctx, "change", set.refusal);
  await show(ctx, doneScreen(ctx.t, set.value, on ? "clients-quiet-on" : "clients-quiet-off"));
}

async function undo(deps: ClientsChatDeps, ctx: StaffContext, factId: string): Promise<void> {
  const undone = await deps.clients.undoFact(ctx.actor, { factId });
  if (!undone.ok) return refuse(ctx, "undo", undone.refusal);
  const keyboard = new InlineKeyboard();
  const { clientId: client } = undone.value;
  buttons.cardButton.on(keyboard, ctx.t.plain("clients-saved-card"), { client, back: buttons.nowhere });
  await show(ctx, { text: ctx.t("clients-undo-done"), keyboard });
}
