import { Composer } from "grammy";
import type { GuestContext } from "../../platform/telegram/context.ts";
import * as buttons from "./broadcast.buttons.ts";
import type { MailingTapDeps } from "./broadcast-deps.ts";

/** A client's taps under a mailing: noted as its answer, then they lead where they say. */
export function mailingTapComposer(deps: MailingTapDeps): Composer<GuestContext> {
  const composer = new Composer<GuestContext>();
  buttons.tapButton.handle(composer, async (ctx, { id, what }) => {
    const { clientId } = ctx.guest;
    if (clientId !== undefined) await deps.noteMailingTap(clientId, { mailing: id, what });
    await (what === "order" ? deps.startOrder(ctx) : deps.showPoints(ctx));
  });
  return composer;
}
