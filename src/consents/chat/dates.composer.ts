import { Composer } from "grammy";
import type { GuestContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import { addDateTalk, birthdayTalk } from "./dates.conversation.ts";
import * as buttons from "./guest.buttons.ts";
import { showHomeWith } from "./home.ts";
import type { GuestChatDeps } from "./home-deps.ts";
import { ownDatesScreen } from "./own-dates.ts";

/** «🎂 Мои даты» of a client. */
export function datesComposer(deps: GuestChatDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();
  const showDates = async (ctx: GuestContext) => {
    const { clientId } = ctx.guest;
    const screen = clientId === undefined ? undefined : await ownDatesScreen(deps, ctx, clientId);
    await (screen === undefined ? showHomeWith(deps)(ctx) : show(ctx, screen));
  };

  composer.command("dates", showDates);
  buttons.datesButton.handle(composer, showDates);
  buttons.birthdayButton.handle(composer, (ctx) => birthdayTalk.enter(ctx, {}));
  buttons.addDateButton.handle(composer, (ctx) => addDateTalk.enter(ctx, {}));
  buttons.removeDateButton.handle(composer, async (ctx, which) => {
    const { clientId } = ctx.guest;
    if (clientId === undefined) return showHomeWith(deps)(ctx);
    // One screen is tapped many times: the tap's own id keeps the second removal apart from the first.
    const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
    const removed = await deps.removeOwnDate({ clientId, requestKey, ...which });
    if (!removed.ok) await toast(ctx, ctx.t.plain(`guest-dates-refused-${removed.refusal}`), { alert: true });
    return showDates(ctx);
  });
  return composer;
}
