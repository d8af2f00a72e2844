import { InlineKeyboard } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { Mailing } from "../rules/broadcast.ts";
import type { BroadcastChatDeps } from "./broadcast-deps.ts";
import * as views from "./broadcast-draft.view.ts";
import { runScreen } from "./broadcast-run.view.ts";
import { clientMessage, sampleAddressed } from "./client-view.ts";
import { messagesButton } from "./reminders.buttons.ts";
import { textTalk } from "./text.conversation.ts";

/** «📣 Рассылка» and /mailing. */
export function openMailingsWith(deps: BroadcastChatDeps) {
  return async function openMailings(ctx: StaffContext): Promise<void> {
    if (ctx.actor.role !== "owner")
      return void (await sendScreen(ctx, { text: ctx.t("broadcasts-refused-no-rights") }));
    await unlessOff(deps, ctx, async () =>
      show(ctx, views.listScreen(ctx.t, await deps.listMailings(ctx.actor))),
    );
  };
}

/** A mailing's own screen, whatever state it is in. */
export async function openMailing(deps: BroadcastChatDeps, ctx: StaffContext, id: string): Promise<void> {
  await withMailing(deps, ctx, id, async ({ mailing, run }) => {
    if (mailing.state === "draft")
      return mailing.words === undefined ? showAudience(deps, ctx, mailing) : look(deps, ctx, mailing);
    const now = deps.now().setZone((await deps.shop()).zone);
    const screen =
      mailing.state === "dropped"
        ? views.droppedScreen(ctx.t, mailing)
        : mailing.state === "scheduled"
          ? views.scheduledScreen(ctx.t, mailing, now)
          : runScreen(ctx.t, { mailing, run }, now);
    await show(ctx, screen);
  });
}

export async function showAudience(
  deps: BroadcastChatDeps,
  ctx: StaffContext,
  mailing: Mailing,
): Promise<void> {
  const [audience, sentence] = await Promise.all([
    deps.countAudience(mailing.definition),
    deps.sentence(ctx.t, mailing.definition),
  ]);
  await show(ctx, views.audienceScreen(ctx.t, mailing, { audience, sentence }));
}

/** The message as a client sees it, and under it what can be done with the draft. */
export async function look(deps: BroadcastChatDeps, ctx: StaffContext, mailing: Mailing): Promise<void> {
  if (mailing.words === undefined) return textTalk.enter(ctx, { id: mailing.id });
  await deps.showAsClientSees(ctx, clientMessage(ctx.t, mailing, sampleAddressed(ctx.t)));
  await sendScreen(ctx, await controlOf(deps, ctx, mailing));
}

export async function showControl(
  deps: BroadcastChatDeps,
  ctx: StaffContext,
  mailing: Mailing,
): Promise<void> {
  await show(ctx, await controlOf(deps, ctx, mailing));
}

async function controlOf(deps: BroadcastChatDeps, { t }: StaffContext, mailing: Mailing): Promise<Screen> {
  const audience = await deps.countAudience(mailing.definition);
  const now = deps.now().setZone((await deps.shop()).zone);
  return views.controlScreen(t, mailing, audience, now);
}

export async function unlessOff(
  deps: BroadcastChatDeps,
  ctx: StaffContext,
  open: () => Promise<unknown>,
): Promise<void> {
  if ((await deps.shop()).withoutAdvertising) await show(ctx, offScreen(ctx));
  else await open();
}

/** «Реклама выключена в настройках». */
export function offScreen({ t }: StaffContext): Screen {
  const keyboard = new InlineKeyboard();
  messagesButton.on(keyboard, t.plain("broadcasts-off-open"), {});
  return { text: t("broadcasts-off-text"), keyboard };
}

type Found = Extract<Awaited<ReturnType<BroadcastChatDeps["getMailing"]>>, { ok: true }>["value"];

export async function withMailing(
  deps: BroadcastChatDeps,
  ctx: StaffContext,
  id: string,
  open: (found: Found) => Promise<unknown>,
): Promise<void> {
  const found = await deps.getMailing(ctx.actor, id);
  if (found.ok) await open(found.value);
  else await refuse(ctx, found.refusal);
}

/** Goes on with a draft; what has begun meanwhile shows its own screen. */
export async function draftOnly(
  deps: BroadcastChatDeps,
  ctx: StaffContext,
  id: string,
  open: (mailing: Mailing) => Promise<unknown>,
): Promise<void> {
  await withMailing(deps, ctx, id, ({ mailing }) =>
    mailing.state === "draft" ? open(mailing) : openMailing(deps, ctx, id),
  );
}

export async function refuse(ctx: StaffContext, refusal: string): Promise<void> {
  await toast(ctx, ctx.t.plain(`broadcasts-refused-${refusal}`), { alert: true });
}
