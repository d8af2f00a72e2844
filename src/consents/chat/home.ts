import type { GuestContext } from "../../platform/telegram/context.ts";
import { type Screen, show } from "../../platform/telegram/screen.ts";
import * as views from "./home.view.ts";
import type { GuestChatDeps } from "./home-deps.ts";

/** The home of whoever it is: a client's, or a stranger's. */
export function showHomeWith(deps: GuestChatDeps) {
  return async function showHome(ctx: GuestContext): Promise<void> {
    await show(ctx, await homeOf(deps, ctx));
  };
}

/** The same as a screen. */
export async function homeOf(deps: GuestChatDeps, ctx: GuestContext): Promise<Screen> {
  const view = await homeViewOf(deps, ctx);
  return view === undefined
    ? views.strangerScreen(ctx.t, await deps.shopName(), deps.parts)
    : views.homeScreen(ctx.t, view, deps.parts);
}

/** What a client's home tells; undefined when he is none. */
export async function homeViewOf(
  deps: GuestChatDeps,
  { guest: { clientId } }: GuestContext,
): Promise<views.HomeView | undefined> {
  if (clientId === undefined) return undefined;
  const named = await deps.findOwnName(clientId);
  if (named === undefined) return undefined;
  const { loyalty, zone } = await deps.shop();
  const standing = await deps.standingOf(clientId);
  return { ...named, ...(standing && { standing }), spendMaxPercent: loyalty.spendMaxPercent, zone };
}
