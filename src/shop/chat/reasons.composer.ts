import type { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { change } from "./change.ts";
import type { ShopChatDeps } from "./deps.ts";
import { editReasonTalk } from "./reason.conversation.ts";
import { reasonScreen, reasonsScreen } from "./reasons.view.ts";
import * as buttons from "./shop.buttons.ts";

/** «⛔ Причины отказа»: the closed list, a reason's page. */
export function handleReasons(deps: ShopChatDeps, owner: Composer<StaffContext>): void {
  buttons.reasonsButton.handle(owner, async (ctx) => show(ctx, reasonsScreen(ctx.t, await deps.getShop())));
  buttons.reasonButton.handle(owner, async (ctx, { reason: id }) => {
    const shop = await deps.getShop();
    const reason = shop.lostReasons.find((one) => one.id === id);
    await show(ctx, reason === undefined ? reasonsScreen(ctx.t, shop) : reasonScreen(ctx.t, reason));
  });
  buttons.addReasonButton.handle(owner, (ctx) => editReasonTalk.enter(ctx, { field: "new" }));
  buttons.reasonFieldButton.handle(owner, (ctx, { reason, field }) =>
    editReasonTalk.enter(ctx, { field, reason }),
  );
  buttons.dropReasonButton.handle(owner, async (ctx, { reason }) => {
    const { lostReasons } = await deps.getShop();
    const left = lostReasons.filter(({ id }) => id !== reason);
    await change(deps, ctx, { lostReasons: left }, { view: reasonsScreen, undo: true });
  });
}
