import { Composer, InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { type Screen, sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { SegmentDefinition } from "../../segments/index.ts";
import type { Mailing } from "../rules/broadcast.ts";
import * as buttons from "./broadcast.buttons.ts";
import type { BroadcastChatDeps } from "./broadcast-deps.ts";
import * as views from "./broadcast-draft.view.ts";
import { effectScreen, runScreen } from "./broadcast-run.view.ts";
import { clientMessage, sampleAddressed } from "./client-view.ts";
import { launchWith } from "./launch.ts";
import { linkTalk, linkTalkWith } from "./link.conversation.ts";
import { messagesButton } from "./reminders.buttons.ts";
import { sendAtTalk, sendAtTalkWith } from "./send-at.conversation.ts";
import { textTalk, textTalkWith } from "./text.conversation.ts";

/** «📣 Рассылка»: the drafts, their way to the clients, and what came of the past ones. */
export function broadcastComposer(deps: BroadcastChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const openMailings = openMailingsWith(deps);
  const localNow = async () => deps.now().setZone((await deps.shop()).zone);

  composer.command("mailing", openMailings);
  buttons.mailingsButton.handle(composer, openMailings);
  buttons.newMailingButton.handle(composer, (ctx) =>
    unlessOff(deps, ctx, () =>
      show(
        ctx,
        views.groupsScreen(ctx.t, (keyboard, label) => deps.onGroups(keyboard, label)),
      ),
    ),
  );
  buttons.forGroupButton.handle(composer, async (ctx, { of }) => {
    const definition = await definitionFor(deps, ctx, of);
    if (definition === undefined) return refuse(ctx, "mailing-unknown");
    const begun = await deps.draftMailing(ctx.actor, { definition, requestKey: requestKeyOf(ctx) });
    if (begun.ok) await showAudience(deps, ctx, begun.value);
    else if (begun.refusal === "advertising-off") await show(ctx, offScreen(ctx));
    else await refuse(ctx, begun.refusal);
  });
  buttons.mailingButton.handle(composer, (ctx, { id }) => openMailing(deps, ctx, id));
  buttons.audienceButton.handle(composer, (ctx, { id }) =>
    withMailing(deps, ctx, id, ({ mailing }) => deps.openDefinition(ctx, thoseReached(mailing.definition))),
  );
  buttons.receivedButton.handle(composer, (ctx, { id }) =>
    withMailing(deps, ctx, id, () => deps.openDefinition(ctx, { is: "mailed", mailing: id })),
  );

  buttons.textButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, () => textTalk.enter(ctx, { id })),
  );
  buttons.linkButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, () => linkTalk.enter(ctx, { id })),
  );
  buttons.typeWhenButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, () => sendAtTalk.enter(ctx, { id })),
  );
  buttons.buttonsButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, (mailing) => show(ctx, views.buttonsScreen(ctx.t, mailing))),
  );
  buttons.turnButton.handle(composer, async (ctx, { id, what }) => {
    const turn = what === "unlink" ? { link: "none" as const } : { turn: what };
    const changed = await deps.buttonMailing(ctx.actor, { id, ...turn });
    if (changed.ok) await show(ctx, views.buttonsScreen(ctx.t, changed.value));
    else await refuse(ctx, changed.refusal);
  });
  buttons.lookButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, (mailing) => look(deps, ctx, mailing)),
  );
  buttons.testButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, async (mailing) => {
      await deps.showAsClientSees(ctx, clientMessage(ctx.t, mailing, sampleAddressed(ctx.t)));
      await toast(ctx, ctx.t.plain("broadcasts-test-sent"));
    }),
  );

  buttons.whenButton.handle(composer, (ctx, { id }) =>
    draftOnly(deps, ctx, id, async () => show(ctx, views.whenScreen(ctx.t, { id }, await localNow()))),
  );
  buttons.dayButton.handle(composer, async (ctx, { id, day }) => {
    const now = await localNow();
    const chosen = DateTime.fromFormat(day, "yyMMdd", { zone: now.zone });
    if (!chosen.isValid || chosen < now.startOf("day")) return refuse(ctx, "past");
    await draftOnly(deps, ctx, id, () => show(ctx, views.timesScreen(ctx.t, { id }, chosen, now)));
  });
  buttons.atButton.handle(composer, async (ctx, { id, at }) => {
    const now = await localNow();
    const chosen = at === "now" ? undefined : DateTime.fromFormat(at, "yyMMddHHmm", { zone: now.zone });
    if (chosen?.isValid === false) return refuse(ctx, "past");
    const timed = await deps.timeMailing(ctx.actor, { id, ...(chosen && { sendAt: chosen.toJSDate() }) });
    if (timed.ok) await showControl(deps, ctx, timed.value);
    else await refuse(ctx, timed.refusal);
  });

  buttons.launchButton.handle(composer, launchWith(deps, { showControl, offScreen }));
  buttons.keepButton.handle(composer, async (ctx) => {
    await toast(ctx, ctx.t.plain("broadcasts-control-kept"));
    await openMailings(ctx);
  });
  const puts = [
    [buttons.dropButton, "draft", "dropped"],
    [buttons.undropButton, "dropped", "draft"],
    [buttons.unplanButton, "scheduled", "draft"],
  ] as const;
  for (const [made, from, to] of puts)
    made.handle(composer, async (ctx, { id }) => {
      const put = await deps.putMailingAway(ctx.actor, { id, from, to });
      if (!put.ok) return refuse(ctx, put.refusal);
      await (to === "dropped" ? show(ctx, views.droppedScreen(ctx.t, { id })) : openMailing(deps, ctx, id));
    });

  buttons.steerButton.handle(composer, async (ctx, { id, how }) => {
    const steered = await deps.steerMailing(ctx.actor, { id, how });
    if (!steered.ok) return refuse(ctx, steered.refusal);
    await openMailing(deps, ctx, id);
  });
  buttons.effectButton.handle(composer, async (ctx, { id }) => {
    const found = await deps.getMailingEffect(ctx.actor, id);
    if (!found.ok) return refuse(ctx, found.refusal);
    const from = DateTime.fromJSDate(found.value.mailing.startedAt ?? deps.now().toJSDate());
    const daysGone = Math.floor(deps.now().diff(from, "days").days);
    await show(ctx, effectScreen(ctx.t, found.value, { daysGone }));
  });
  // Under a preview the client's buttons say what they would do.
  buttons.tapButton.handle(composer, (ctx) =>
    toast(ctx, ctx.t.plain("broadcasts-preview-tap"), { alert: true }),
  );
  return composer;
}

export function broadcastTalks(deps: BroadcastChatDeps): ReadyTalk[] {
  return [textTalkWith(deps), linkTalkWith(deps), sendAtTalkWith(deps)];
}

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
async function openMailing(deps: BroadcastChatDeps, ctx: StaffContext, id: string): Promise<void> {
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

async function showAudience(deps: BroadcastChatDeps, ctx: StaffContext, mailing: Mailing): Promise<void> {
  const [audience, sentence] = await Promise.all([
    deps.countAudience(mailing.definition),
    deps.sentence(ctx.t, mailing.definition),
  ]);
  await show(ctx, views.audienceScreen(ctx.t, mailing, { audience, sentence }));
}

/** The message as a client sees it, and under it what can be done with the draft. */
async function look(deps: BroadcastChatDeps, ctx: StaffContext, mailing: Mailing): Promise<void> {
  if (mailing.words === undefined) return textTalk.enter(ctx, { id: mailing.id });
  await deps.showAsClientSees(ctx, clientMessage(ctx.t, mailing, sampleAddressed(ctx.t)));
  const audience = await deps.countAudience(mailing.definition);
  const now = deps.now().setZone((await deps.shop()).zone);
  await sendScreen(ctx, views.controlScreen(ctx.t, mailing, audience, now));
}

async function showControl(deps: BroadcastChatDeps, ctx: StaffContext, mailing: Mailing): Promise<void> {
  const audience = await deps.countAudience(mailing.definition);
  const now = deps.now().setZone((await deps.shop()).zone);
  await show(ctx, views.controlScreen(ctx.t, mailing, audience, now));
}

async function unlessOff(
  deps: BroadcastChatDeps,
  ctx: StaffContext,
  open: () => Promise<unknown>,
): Promise<void> {
  if ((await deps.shop()).withoutAdvertising) await show(ctx, offScreen(ctx));
  else await open();
}

/** «Реклама выключена в настройках». */
function offScreen({ t }: StaffContext): Screen {
  const keyboard = new InlineKeyboard();
  messagesButton.on(keyboard, t.plain("broadcasts-off-open"), {});
  return { text: t("broadcasts-off-text"), keyboard };
}

type Found = Extract<Awaited<ReturnType<BroadcastChatDeps["getMailing"]>>, { ok: true }>["value"];

async function withMailing(
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
async function draftOnly(
  deps: BroadcastChatDeps,
  ctx: StaffContext,
  id: string,
  open: (mailing: Mailing) => Promise<unknown>,
): Promise<void> {
  await withMailing(deps, ctx, id, ({ mailing }) =>
    mailing.state === "draft" ? open(mailing) : openMailing(deps, ctx, id),
  );
}

async function definitionFor(
  deps: BroadcastChatDeps,
  ctx: StaffContext,
  of: string,
): Promise<SegmentDefinition | undefined> {
  if (of === "all") return { is: "consent", in: ["promo"] };
  const found = await deps.getGroup(ctx.actor, { of });
  return found.ok ? found.value.definition : undefined;
}

/** Those of the group who may be written to about offers. */
function thoseReached(definition: SegmentDefinition): SegmentDefinition {
  const reached: SegmentDefinition[] = [
    { is: "reach", in: ["joined"] },
    { is: "consent", in: ["promo"] },
    { not: { is: "complaint" } },
  ];
  return "all" in definition ? { all: [...definition.all, ...reached] } : { all: [definition, ...reached] };
}

async function refuse(ctx: StaffContext, refusal: string): Promise<void> {
  await toast(ctx, ctx.t.plain(`broadcasts-refused-${refusal}`), { alert: true });
}
