import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { type Screen, sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { Shop } from "../actions/get-shop.ts";
import type { ShopSettings } from "../rules/settings.ts";
import type { ShopChatDeps } from "./deps.ts";
import { changedScreen } from "./settings.view.ts";

/** The key of a tap on a screen that is tapped many times: the second change of a day is not the first. */
export function tapKeyOf(ctx: StaffContext): string {
  return `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
}

/** Changes settings by one tap and shows the screen anew; with `undo` a message of its own has the way back. */
export async function change(
  deps: ShopChatDeps,
  ctx: StaffContext,
  settings: Partial<ShopSettings>,
  { view, undo = false }: { view: (t: StaffContext["t"], shop: Shop) => Screen; undo?: boolean },
): Promise<void> {
  const changed = await deps.changeShop(ctx.actor, { settings, requestKey: tapKeyOf(ctx) });
  await showChange(deps, ctx, changed, { view, undo });
}

/** What a tap has changed: said over the screen, which is shown anew. */
export async function showChange(
  deps: ShopChatDeps,
  ctx: StaffContext,
  changed: Outcome<{ changeId: string }, string>,
  { view, undo = false }: { view: (t: StaffContext["t"], shop: Shop) => Screen; undo?: boolean },
): Promise<void> {
  if (!changed.ok) {
    await toast(ctx, ctx.t.plain(`shop-change-refused-${changed.refusal}`), { alert: true });
    return;
  }
  await toast(ctx, ctx.t.plain("shop-settings-changed"));
  await show(ctx, view(ctx.t, await deps.getShop()));
  if (undo) await sendScreen(ctx, changedScreen(ctx.t, changed.value.changeId));
}
