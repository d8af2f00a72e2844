import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import { snoozeTime } from "../rules/snooze.ts";
import { movedScreen } from "./callback.view.ts";
import * as buttons from "./calls.buttons.ts";
import type { CallsChatDeps } from "./deps.ts";
import { refresh, refuse, showCallback } from "./refuse.ts";
import { colleaguesScreen, reminderScreen } from "./reminder.view.ts";
import { sceneOf } from "./scene.ts";

/** What stands under a reminder besides outcomes: the number, another time, a colleague. */
export function callbackComposer(deps: CallsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();

  buttons.openCallbackButton.handle(composer, (ctx, { callback }) => showCallback(deps, ctx, callback));
  buttons.revealButton.handle(composer, (ctx, { client }) => deps.revealPhone(ctx, client));
  buttons.cardButton.handle(composer, (ctx, { client }) => deps.showCard(ctx, client));
  buttons.snoozeButton.handle(composer, async (ctx, { callback: callbackId, to, rev }) => {
    const at = snoozeTime(to, deps.now().setZone((await deps.shop()).zone));
    const moved = await deps.moveCallback(ctx.actor, { callbackId, rev, at, timeGiven: true });
    if (!moved.ok) return isOld(moved.refusal) ? refresh(deps, ctx, callbackId) : refuse(ctx, moved.refusal);
    const { callback } = moved.value;
    return show(ctx, movedScreen(await sceneOf(deps, ctx, callback.clientId), callback));
  });
  buttons.undoMoveButton.handle(composer, async (ctx, { callback: callbackId, rev }) => {
    const back = await deps.undoMove(ctx.actor, { callbackId, rev });
    if (!back.ok) return refuse(ctx, back.refusal);
    const { callback } = back.value;
    return show(ctx, reminderScreen(await sceneOf(deps, ctx, callback.clientId), callback));
  });
  buttons.undoCallbackButton.handle(composer, async (ctx, { callback: callbackId }) => {
    const undone = await deps.undoCallback(ctx.actor, { callbackId });
    if (!undone.ok) return refuse(ctx, undone.refusal);
    await toast(ctx, ctx.t.plain("calls-saved-undone"));
    return deps.showCard(ctx, undone.value.clientId);
  });
  buttons.colleaguesButton.handle(composer, (ctx, { callback }) => showColleagues(ctx, callback));
  buttons.offerToButton.handle(composer, async (ctx, { callback: callbackId, to, rev }) => {
    const offered = await deps.offerCallback(ctx.actor, { callbackId, rev, to });
    if (!offered.ok)
      return isOld(offered.refusal) ? refresh(deps, ctx, callbackId) : refuse(ctx, offered.refusal);
    const { callback } = offered.value;
    const name = (await deps.namesOfMembers([to])).get(to) ?? "";
    await toast(ctx, ctx.t.plain("calls-give-waiting", { name }));
    return show(ctx, reminderScreen(await sceneOf(deps, ctx, callback.clientId), callback));
  });
  buttons.takeButton.handle(composer, async (ctx, { callback: callbackId }) => {
    const taken = await deps.takeCallback(ctx.actor, { callbackId });
    if (!taken.ok) return refuse(ctx, taken.refusal);
    const { callback } = taken.value;
    return show(ctx, reminderScreen(await sceneOf(deps, ctx, callback.clientId), callback));
  });
  buttons.declineButton.handle(composer, async (ctx, { callback: callbackId }) => {
    const declined = await deps.declineCallback(ctx.actor, { callbackId });
    if (!declined.ok) return refuse(ctx, declined.refusal);
    return show(ctx, { text: ctx.t("calls-give-declined") });
  });
  return composer;

  async function showColleagues(ctx: StaffContext, callbackId: string): Promise<unknown> {
    const found = await deps.getCallback(ctx.actor, { callbackId });
    if (!found.ok) return refuse(ctx, found.refusal);
    const { memberId, clientId } = found.value;
    const others = (await deps.findColleagues()).filter((colleague) => colleague.memberId !== memberId);
    return show(ctx, colleaguesScreen(await sceneOf(deps, ctx, clientId), found.value, others));
  }
}

function isOld(refusal: string): boolean {
  return refusal === "stale" || refusal === "closed";
}
