import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { type Screen, sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { Shop } from "../actions/get-shop.ts";
import type { ShopSettings } from "../rules/settings.ts";
import type { ShopChatDeps } from "./deps.ts";
import { addProductsTalk, editShopTalk } from "./edit-shop.conversation.ts";
import * as views from "./settings.view.ts";
import * as buttons from "./shop.buttons.ts";

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
  buttons.sourcesButton.handle(
    owner,
    shows((ctx, shop) => views.sourcesScreen(ctx.t, shop)),
  );
  buttons.reasonsButton.handle(
    owner,
    shows((ctx, shop) => views.reasonsScreen(ctx.t, shop)),
  );
  buttons.editButton.handle(owner, (ctx, { field }) => editShopTalk.enter(ctx, { field }));

  changes(deps, owner);
  products(deps, owner);
  return composer;
}

/** Opens the settings that the person has. */
export function showSettingsWith(deps: ShopChatDeps) {
  return async function showSettings(ctx: StaffContext): Promise<void> {
    if (ctx.actor.role === "owner") await show(ctx, views.settingsScreen(ctx.t, await deps.getShop()));
    else await deps.showOwnSettings(ctx);
  };
}

/** One-tap changes: the label shows the state, the toast says what is done. */
function changes(deps: ShopChatDeps, owner: Composer<StaffContext>): void {
  buttons.dayButton.handle(owner, async (ctx, { day }) => {
    const { workDays } = await deps.getShop();
    const next = workDays.includes(day) ? workDays.filter((one) => one !== day) : [...workDays, day].sort();
    await change(deps, ctx, { workDays: next }, views.daysScreen);
  });
  buttons.sharedButton.handle(owner, async (ctx) => {
    const { clientsShared } = await deps.getShop();
    await change(deps, ctx, { clientsShared: !clientsShared }, views.settingsScreen);
  });
  buttons.dropSourceButton.handle(owner, async (ctx, { source }) => {
    const { sources } = await deps.getShop();
    await change(deps, ctx, { sources: sources.filter(({ id }) => id !== source) }, views.sourcesScreen);
  });
  buttons.dropReasonButton.handle(owner, async (ctx, { reason }) => {
    const { lostReasons } = await deps.getShop();
    await change(
      deps,
      ctx,
      { lostReasons: lostReasons.filter(({ id }) => id !== reason) },
      views.reasonsScreen,
    );
  });
  buttons.undoShopButton.handle(owner, async (ctx, { change: changeId }) => {
    const undone = await deps.undoShopChange(ctx.actor, { changeId });
    if (undone.ok) await show(ctx, { text: ctx.t("shop-settings-undone") });
    else await toast(ctx, ctx.t.plain(`shop-undo-refused-${undone.refusal}`), { alert: true });
  });
}

async function change(
  deps: ShopChatDeps,
  ctx: StaffContext,
  settings: Partial<ShopSettings>,
  view: (t: StaffContext["t"], shop: Shop) => Screen,
): Promise<void> {
  // One screen is tapped many times: the moment keeps the second change of a day apart from the first.
  const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
  const changed = await deps.changeShop(ctx.actor, { settings, requestKey });
  if (!changed.ok) {
    await toast(ctx, ctx.t.plain(`shop-change-refused-${changed.refusal}`), { alert: true });
    return;
  }
  await toast(ctx, ctx.t.plain("shop-settings-changed"));
  await show(ctx, view(ctx.t, await deps.getShop()));
}

function products(deps: ShopChatDeps, owner: Composer<StaffContext>): void {
  const list = async (ctx: StaffContext, page: number) =>
    show(ctx, views.productsScreen(ctx.t, await deps.listProducts(), page));
  buttons.productsButton.handle(owner, (ctx, { page }) => list(ctx, page));
  buttons.addProductsButton.handle(owner, (ctx) => addProductsTalk.enter(ctx, {}));
  buttons.productButton.handle(owner, async (ctx, { product }) => {
    const found = (await deps.listProducts()).find(({ productId }) => productId === product);
    if (found === undefined) await list(ctx, 0);
    else await show(ctx, views.productScreen(ctx.t, found));
  });
  buttons.removeProductButton.handle(owner, async (ctx, { product }) => {
    const removed = await deps.removeProduct(ctx.actor, {
      productId: product,
      requestKey: requestKeyOf(ctx),
    });
    if (!removed.ok) {
      await toast(ctx, ctx.t.plain(`shop-remove-product-refused-${removed.refusal}`), { alert: true });
      return;
    }
    await list(ctx, 0);
    await sendScreen(ctx, views.changedScreen(ctx.t, removed.value.changeId));
  });
}
