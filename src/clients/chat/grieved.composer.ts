import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { grieveButton, settleButton } from "./clients.buttons.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { grievedTalk } from "./grieved.conversation.ts";
import { doneScreen } from "./note.ts";
import { refuse, screenKeyOf } from "./refuse.ts";

/** «💔 Обижен», and how the owner closes it. */
export function grievedComposer({ clients }: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  grieveButton.handle(composer, (ctx, { client }) => grievedTalk.enter(ctx, { client }));
  settleButton.handle(composer, async (ctx, { client: clientId, how, rev }) => {
    const request = { clientId, rev, how, requestKey: screenKeyOf(ctx) };
    const settled = await clients.settleGrievance(ctx.actor, request);
    if (!settled.ok) return refuse(ctx, "change", settled.refusal);
    await show(ctx, doneScreen(ctx.t, settled.value, `clients-grieved-${how}`));
  });
  return composer;
}
