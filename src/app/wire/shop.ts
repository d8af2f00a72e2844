import * as shop from "../../shop/index.ts";
import type { Ground } from "./ground.ts";

/** The shop's actions. */
export function wireShop({ mongo, now, leaveTrace }: Ground) {
  const deps = { mongo, now, leaveTrace };
  return {
    getShop: shop.getShopWith(deps),
    changeShop: shop.changeShopWith(deps),
    editShop: shop.editShopWith(deps),
    undoShopChange: shop.undoShopChangeWith(deps),
    noteFirstStep: shop.noteFirstStepWith(deps),
    markDemo: shop.markDemoWith(deps),
    listProducts: shop.listProductsWith(deps),
    productsById: shop.productsByIdWith(deps),
    addProducts: shop.addProductsWith(deps),
    editProduct: shop.editProductWith(deps),
    moveProduct: shop.moveProductWith(deps),
    removeDemoGoods: shop.removeDemoGoodsWith(deps),
    removeProduct: shop.removeProductWith(deps),
  };
}

export type Shop = ReturnType<typeof wireShop>;
