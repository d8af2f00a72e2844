import { duplicatedKeys } from "../../platform/mongo/duplicate.ts";
import { refused } from "../../shared/outcome.ts";
import { undoChangeWith } from "../../team/index.ts";
import { forgetShop } from "../store/fresh-shop.ts";
import { productModel } from "../store/product.model.ts";
import { shopModel } from "../store/shop.model.ts";
import type { ShopDeps } from "./change-shop.ts";

/** Takes back a change of settings or products within a minute. */
export function undoShopChangeWith({ mongo, now, leaveTrace }: ShopDeps) {
  const rowsOf = { shop: shopModel(mongo), product: productModel(mongo) };
  const undoChange = undoChangeWith({ mongo, now, leaveTrace, rowsOf });

  return async function undoShopChange(
    ...asked: Parameters<typeof undoChange>
  ): ReturnType<typeof undoChange> {
    try {
      return await undoChange(...asked);
    } catch (error) {
      // A removed product's name has been given to another one.
      if (duplicatedKeys(error) === undefined) throw error;
      return refused("changed-since");
    } finally {
      forgetShop(mongo);
    }
  };
}
