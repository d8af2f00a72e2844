import type { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { type Screen, sendScreen } from "../../platform/telegram/screen.ts";
import { defaultHour } from "../../shared/when/settle.ts";
import { askWhen } from "./ask-when.ts";
import { setScreen } from "./callback.view.ts";
import type { CallsChatDeps } from "./deps.ts";
import { sceneOf } from "./scene.ts";
import { whenButton } from "./when.buttons.ts";

/** Puts «⏰ Перезвонить» on another slice's keyboard; `second` is the unix second in which the screen is shown. */
export function onWhenButton(
  keyboard: InlineKeyboard,
  text: string,
  clientId: string,
  second: number,
): InlineKeyboard {
  return whenButton.on(keyboard, text, { why: "plan", id: clientId, rev: second });
}

/** Asks when to call a client, in a new message; with a local ISO day sets the callback on it at once. */
export function planCallbackWith(deps: CallsChatDeps) {
  return async function planCallback(ctx: StaffContext, clientId: string, on?: string): Promise<unknown> {
    return sendScreen(ctx, on === undefined ? await asked(ctx, clientId) : await set(ctx, clientId, on));
  };

  async function asked(ctx: StaffContext, clientId: string): Promise<Screen> {
    const scene = await sceneOf(deps, ctx, clientId);
    const choosing = { why: "plan", id: clientId, rev: scene.now.toUnixInteger() } as const;
    return askWhen(deps, ctx, { scene, choosing });
  }

  async function set(ctx: StaffContext, clientId: string, on: string): Promise<Screen> {
    const { zone } = await deps.shop();
    const at = DateTime.fromISO(on, { zone }).set({ hour: defaultHour });
    const order = { clientId, at, timeGiven: false, requestKey: requestKeyOf(ctx, "callback") };
    const scheduled = await deps.scheduleCallback(ctx.actor, order);
    if (!scheduled.ok) return { text: ctx.t(`calls-refused-${scheduled.refusal}`) };
    return setScreen(await sceneOf(deps, ctx, clientId), scheduled.value.callback);
  }
}
