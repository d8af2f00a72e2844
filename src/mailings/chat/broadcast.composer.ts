import { Composer } from "grammy";
import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { SegmentDefinition } from "../../segments/index.ts";
import * as buttons from "./broadcast.buttons.ts";
import type { BroadcastChatDeps } from "./broadcast-deps.ts";
import { draftComposer } from "./broadcast-draft.composer.ts";
import * as views from "./broadcast-draft.view.ts";
import { effectScreen } from "./broadcast-run.view.ts";
import {
  offScreen,
  openMailing,
  openMailingsWith,
  refuse,
  showAudience,
  unlessOff,
  withMailing,
} from "./broadcast-screens.ts";
import { linkTalkWith } from "./link.conversation.ts";
import { sendAtTalkWith } from "./send-at.conversation.ts";
import { textTalkWith } from "./text.conversation.ts";

/** «📣 Рассылка»: the drafts, and what came of those that went out. */
export function broadcastComposer(deps: BroadcastChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const openMailings = openMailingsWith(deps);
  composer.use(draftComposer(deps));

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
