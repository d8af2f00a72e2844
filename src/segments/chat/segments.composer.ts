import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import { boughtButNot, lostFor } from "../rules/ready.ts";
import { buildComposer } from "./build.composer.ts";
import { bothScreen } from "./build.view.ts";
import { reasonChoices, soldChoices } from "./choices.ts";
import type { SegmentsChatDeps } from "./deps.ts";
import { readBack } from "./group.view.ts";
import { openDefinitionWith, openGroup, refuseGroup, showShelf } from "./open-group.ts";
import { reasonsScreen } from "./reasons.view.ts";
import { removedScreen } from "./removed.view.ts";
import * as buttons from "./segments.buttons.ts";
import { handOutTalk, nameTalk } from "./segments.talks.ts";
import { sendFile } from "./send-file.ts";

/** The groups: their list, one group, and what is done with it. */
export function segmentsComposer(deps: SegmentsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const openDefinition = openDefinitionWith(deps);
  composer.command("segments", (ctx) => showShelf(deps, ctx));
  buttons.shelfButton.handle(composer, (ctx, { shelf }) => showShelf(deps, ctx, shelf));
  buttons.openButton.handle(composer, (ctx, { of, page }) => openGroup(deps, ctx, { of, page }));
  buttons.bothButton.handle(composer, async (ctx, chosen) =>
    show(ctx, bothScreen(ctx.t, chosen, soldChoices(ctx.t, await deps.listProducts()))),
  );
  buttons.bothReadyButton.handle(composer, (ctx, { x, y }) => openDefinition(ctx, boughtButNot(x, y)));
  buttons.lostButton.handle(composer, (ctx) => showReasons(deps, ctx));
  buttons.lostForButton.handle(composer, (ctx, { reason }) => openDefinition(ctx, lostFor(reason)));
  buttons.exportButton.handle(composer, (ctx, { of }) => sendFile(deps, ctx, of));
  buttons.handOutButton.handle(composer, (ctx, { of }) => handOutTalk.enter(ctx, { of }));
  buttons.saveButton.handle(composer, (ctx, { of }) => nameTalk.enter(ctx, { of }));
  buttons.shareButton.handle(composer, async (ctx, { of, on }) => {
    const shared = await deps.shareSegment(ctx.actor, { of, shared: on === "on" });
    if (!shared.ok) return refuseGroup(ctx, shared.refusal);
    await toast(ctx, ctx.t.plain(`segments-share-done-${on}`));
    await openGroup(deps, ctx, { of, page: 1 });
  });
  buttons.removeButton.handle(composer, async (ctx, { of }) => {
    const removed = await deps.removeSegment(ctx.actor, { of });
    if (!removed.ok) return refuseGroup(ctx, removed.refusal);
    await show(ctx, removedScreen(ctx.t, removed.value));
  });
  buttons.restoreButton.handle(composer, async (ctx, { of }) => {
    const restored = await deps.restoreSegment(ctx.actor, { of });
    if (!restored.ok) return refuseGroup(ctx, restored.refusal);
    await openGroup(deps, ctx, { of, page: 1 });
  });
  composer.use(buildComposer(deps, requestKeyOf));
  return composer;
}

/** The list that a card of a group leads back to, by its `back`. */
export function openBackWith(deps: SegmentsChatDeps) {
  return async function openBack(ctx: StaffContext, back: string): Promise<void> {
    const read = readBack(back);
    await (read === undefined ? showShelf(deps, ctx) : openGroup(deps, ctx, read));
  };
}

async function showReasons(deps: SegmentsChatDeps, ctx: StaffContext): Promise<void> {
  const reasons = await reasonChoices(deps, ctx.t);
  const counts = await deps.countGroups(
    ctx.actor,
    reasons.map(({ value }) => lostFor(value)),
  );
  await show(ctx, reasonsScreen(ctx.t, reasons, counts));
}
