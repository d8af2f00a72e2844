import { Composer, type InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { ShopSettings } from "../../shop/index.ts";
import { effectScreen } from "./come-back.view.ts";
import type { RemindersChatDeps } from "./deps.ts";
import { choiceScreen, chosenSetting, lawScreen, messagesScreen } from "./messages.view.ts";
import * as buttons from "./reminders.buttons.ts";

type ScreenDeps = Pick<RemindersChatDeps, "getShop" | "changeShop" | "onSettings" | "onUndo" | "reminders">;

/** «📣 Сообщения клиентам» of the owner: hours, gifts, the come-back, and whether the shop advertises. */
export function messagesComposer(deps: ScreenDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const owner = composer.filter((ctx) => ctx.actor.role === "owner");

  buttons.messagesButton.handle(owner, showMessagesWith(deps));
  buttons.chooseButton.handle(owner, (ctx, { field }) => show(ctx, choiceScreen(ctx.t, field)));
  buttons.lawButton.handle(owner, (ctx) => show(ctx, lawScreen(ctx.t)));
  buttons.setButton.handle(owner, async (ctx, { field, place }) => {
    const settings = chosenSetting(await deps.getShop(), field, place);
    if (settings !== undefined) await change(ctx, settings);
  });
  buttons.switchButton.handle(owner, async (ctx, { what }) => {
    const { greetings, comeBack, withoutAdvertising } = await deps.getShop();
    if (what === "come-back") return change(ctx, { comeBack: { on: !comeBack.on } });
    if (withoutAdvertising) return show(ctx, lawScreen(ctx.t));
    return change(ctx, { greetings: { ...greetings, gift: greetings.gift === "none" ? "points" : "none" } });
  });
  buttons.advertisingButton.handle(owner, (ctx, { on }) => change(ctx, { withoutAdvertising: on === "no" }));
  buttons.effectButton.handle(owner, async (ctx) => {
    const measured = await deps.reminders.measureComeBacks(ctx.actor);
    if (measured.ok) await show(ctx, effectScreen(ctx.t, measured.value));
  });
  return composer;

  async function change(ctx: StaffContext, settings: Partial<ShopSettings>): Promise<unknown> {
    // One screen is tapped many times: the tap's own id keeps the second change apart from the first.
    const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
    const changed = await deps.changeShop(ctx.actor, { settings, requestKey });
    if (!changed.ok)
      return toast(ctx, ctx.t.plain(`mailings-settings-refused-${changed.refusal}`), { alert: true });
    await toast(ctx, ctx.t.plain("mailings-settings-changed"));
    const withUndo = (keyboard: InlineKeyboard, t: Translate) =>
      deps.onSettings(deps.onUndo(keyboard, t, changed.value.changeId).row(), t);
    return show(ctx, messagesScreen(ctx.t, await deps.getShop(), withUndo));
  }
}

/** Opens «📣 Сообщения клиентам». */
function showMessagesWith({ getShop, onSettings }: Pick<ScreenDeps, "getShop" | "onSettings">) {
  return async function showMessages(ctx: StaffContext): Promise<void> {
    await show(ctx, messagesScreen(ctx.t, await getShop(), onSettings));
  };
}

/** «📣 Сообщения клиентам» for the settings. */
export function onMessages(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return buttons.messagesButton.on(keyboard, t.plain("mailings-settings-open"), {});
}
