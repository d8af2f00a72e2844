import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, show, toast } from "../../platform/telegram/screen.ts";
import type { Mailing } from "../rules/broadcast.ts";
import type { BroadcastChatDeps } from "./broadcast-deps.ts";
import { scheduledScreen } from "./broadcast-draft.view.ts";
import { runScreen } from "./broadcast-run.view.ts";

interface Screens {
  showControl(deps: BroadcastChatDeps, ctx: StaffContext, mailing: Mailing): Promise<void>;
  offScreen(ctx: StaffContext): Screen;
}

/** «🚀 Отправить 118 клиентам»: the tapped message becomes the one that shows how far the mailing is. */
export function launchWith(deps: BroadcastChatDeps, { showControl, offScreen }: Screens) {
  return async function launch(ctx: StaffContext, { id, n }: { id: string; n: number }): Promise<void> {
    const { t, actor } = ctx;
    const under = ctx.callbackQuery?.message;
    const screen = under && { chatId: under.chat.id, messageId: under.message_id, locale: t.locale };
    const started = await deps.startMailing(actor, { id, expected: n, ...(screen && { screen }) });
    if (started.ok) return showBegun(started.value);
    if (started.refusal === "advertising-off") return void (await show(ctx, offScreen(ctx)));
    await toast(ctx, t.plain(`broadcasts-refused-${started.refusal}`), { alert: true });
    const found = await deps.getMailing(actor, id);
    if (found.ok && found.value.mailing.state === "draft") await showControl(deps, ctx, found.value.mailing);

    async function showBegun(mailing: Mailing): Promise<void> {
      const now = deps.now().setZone((await deps.shop()).zone);
      if (mailing.state === "scheduled") return void (await show(ctx, scheduledScreen(t, mailing, now)));
      const begun = await deps.getMailing(actor, id);
      if (begun.ok) await show(ctx, runScreen(t, begun.value, now));
    }
  };
}
