import type { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import { tapKeyOf } from "./change.ts";
import type { ShopChatDeps } from "./deps.ts";
import { addProductsTalk, editProductTalk } from "./product.conversation.ts";
import { productScreen, productsScreen } from "./products.view.ts";
import { changedScreen } from "./settings.view.ts";
import * as buttons from "./shop.buttons.ts";

/** «📦 Товары»: the list, a product's page, its place and its going. */
export function handleProducts(deps: ShopChatDeps, owner: Composer<StaffContext>): void {
  const list = async (ctx: StaffContext, page: number) =>
    show(ctx, productsScreen(ctx.t, await deps.listProducts(), page));
  const open = async (ctx: StaffContext, productId: string, change?: string) => {
    const products = await deps.listProducts();
    const place = products.findIndex((product) => product.productId === productId);
    const screen = productScreen(ctx.t, products, { place, ...(change !== undefined && { change }) });
    await show(ctx, screen ?? productsScreen(ctx.t, products, 0));
  };

  buttons.productsButton.handle(owner, (ctx, { page }) => list(ctx, page));
  buttons.addProductsButton.handle(owner, (ctx) => addProductsTalk.enter(ctx, {}));
  buttons.productButton.handle(owner, (ctx, { product }) => open(ctx, product));
  buttons.productFieldButton.handle(owner, (ctx, { product, field }) =>
    editProductTalk.enter(ctx, { product, field }),
  );
  buttons.moveProductButton.handle(owner, async (ctx, { product: productId, way }) => {
    const moved = await deps.moveProduct(ctx.actor, { productId, way, requestKey: tapKeyOf(ctx) });
    if (!moved.ok) return refuse(ctx, `shop-move-product-refused-${moved.refusal}`);
    await toast(ctx, ctx.t.plain("shop-settings-changed"));
    await open(ctx, productId, moved.value.changeId);
  });
  buttons.removeProductButton.handle(owner, async (ctx, { product: productId }) => {
    const removed = await deps.removeProduct(ctx.actor, { productId, requestKey: tapKeyOf(ctx) });
    if (!removed.ok) return refuse(ctx, `shop-remove-product-refused-${removed.refusal}`);
    await list(ctx, 0);
    await sendScreen(ctx, changedScreen(ctx.t, removed.value.changeId));
  });
}

async function refuse(ctx: StaffContext, key: string): Promise<void> {
  await toast(ctx, ctx.t.plain(key), { alert: true });
}
