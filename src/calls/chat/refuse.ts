import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import { closedScreen } from "./callback.view.ts";
import type { CallsChatDeps } from "./deps.ts";
import { reminderScreen } from "./reminder.view.ts";
import { sceneOf } from "./scene.ts";

/** Says over the chat why a tap did nothing. */
export function refuse(ctx: StaffContext, refusal: string): Promise<void> {
  return toast(ctx, ctx.t.plain(`calls-refused-${refusal}`), { alert: true });
}

/** A tap on a screen that shows an older state: says so and shows how the callback stands now. */
export async function refresh(deps: CallsChatDeps, ctx: StaffContext, callbackId: string): Promise<void> {
  const found = await deps.getCallback(ctx.actor, { callbackId });
  if (!found.ok) return refuse(ctx, found.refusal);
  await toast(ctx, ctx.t.plain("calls-refused-stale"));
  await showCallback(deps, ctx, callbackId);
}

/** Shows a callback as it stands: with its answers while it is open, else its end. */
export async function showCallback(
  deps: CallsChatDeps,
  ctx: StaffContext,
  callbackId: string,
): Promise<void> {
  const found = await deps.getCallback(ctx.actor, { callbackId });
  if (!found.ok) return refuse(ctx, found.refusal);
  const scene = await sceneOf(deps, ctx, found.value.clientId);
  const isOpen = found.value.state === "open";
  await show(
    ctx,
    isOpen ? reminderScreen(scene, found.value, { back: true }) : closedScreen(scene, found.value),
  );
}
