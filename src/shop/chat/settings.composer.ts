import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, show, toast } from "../../platform/telegram/screen.ts";
import type { Shop } from "../actions/get-shop.ts";
import { change } from "./change.ts";
import type { ShopChatDeps } from "./deps.ts";
import { editShopTalk } from "./edit-shop.conversation.ts";
import { handleProducts } from "./products.composer.ts";
import { handleReasons } from "./reasons.composer.ts";
import * as views from "./settings.view.ts";
import * as buttons from "./shop.buttons.ts";
import { handleSources } from "./sources.composer.ts";
import { handleSteps } from "./steps.composer.ts";

/** The owner's settings of the shop; a seller's /settings are his own switches. */
export function settingsComposer(deps: ShopChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const open = showSettingsWith(deps);
  composer.command("settings", open);
  buttons.settingsButton.handle(composer, open);
  buttons.ownSettingsButton.handle(composer, deps.showOwnSettings);

  const owner = composer.filter((ctx) => ctx.actor.role === "owner");
  const shows = (view: (ctx: StaffContext, shop: Shop) => Screen) => async (ctx: StaffContext) =>
    show(ctx, view(ctx, await deps.getShop()));
  buttons.shopCardButton.handle(
    owner,
    shows((ctx, shop) => views.shopCardScreen(ctx.t, shop, deps.now())),
  );
  buttons.daysButton.handle(
    owner,
    shows((ctx, shop) => views.daysScreen(ctx.t, shop)),
  );
  buttons.statusesButton.handle(
    owner,
    shows((ctx, shop) => views.statusesScreen(ctx.t, shop)),
  );
  buttons.editButton.handle(owner, (ctx, { field }) => editShopTalk.enter(ctx, { field }));

  changes(deps, owner);
  handleProducts(deps, owner);
  handleSources(deps, owner);
  handleReasons(deps, owner);
  handleSteps(deps, owner);
  return composer;
}

/** Opens the settings that the person has. */
export function showSettingsWith(deps: ShopChatDeps) {
  return async function showSettings(ctx: StaffContext): Promise<void> {
    if (ctx.actor.role === "owner")
      await show(ctx, views.settingsScreen(ctx.t, await deps.getShop(), deps.settingsEntries));
    else await deps.showOwnSettings(ctx);
  };
}

/** One-tap changes: the label shows the state, the toast says what is done. */
function changes(deps: ShopChatDeps, owner: Composer<StaffContext>): void {
  buttons.dayButton.handle(owner, async (ctx, { day }) => {
    const { workDays } = await deps.getShop();
    const next = workDays.includes(day) ? workDays.filter((one) => one !== day) : [...workDays, day].sort();
    await change(deps, ctx, { workDays: next }, { view: views.daysScreen });
  });
  buttons.sharedButton.handle(owner, async (ctx) => {
    const { clientsShared } = await deps.getShop();
    await change(
      deps,
      ctx,
      { clientsShared: !clientsShared },
      {
        view: (t, shop) => views.settingsScreen(t, shop, deps.settingsEntries),
      },
    );
  });
  buttons.undoShopButton.handle(owner, async (ctx, { change: changeId }) => {
    const undone = await deps.undoShopChange(ctx.actor, { changeId });
    if (undone.ok) await show(ctx, { text: ctx.t("shop-settings-undone") });
    else await toast(ctx, ctx.t.plain(`shop-undo-refused-${undone.refusal}`), { alert: true });
  });
}
