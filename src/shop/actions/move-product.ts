import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { changeModel, may, setKeepingBefore } from "../../team/index.ts";
import { findProducts, productModel } from "../store/product.model.ts";
import type { ShopDeps } from "./change-shop.ts";

/** Moves a product one place up or down in every list. */
export function moveProductWith({ mongo, now, leaveTrace }: ShopDeps) {
  return async function moveProduct(
    actor: Actor,
    { productId, way, requestKey }: { productId: string; way: "up" | "down"; requestKey: string },
  ): Promise<Outcome<{ changeId: string }, "not-allowed" | "product-unknown" | "at-the-end">> {
    if (!may(actor, "shop.products")) return refused("not-allowed");

    const changeId = factId(requestKey, "product-move");
    return inTransaction(mongo, async () => {
      if (await changeModel(mongo).exists({ _id: changeId })) return done({ changeId });
      const products = await findProducts(mongo);
      const place = products.findIndex(({ _id }) => _id === productId);
      const moved = products[place];
      if (moved === undefined) return refused("product-unknown");
      const next = way === "up" ? place - 1 : place + 1;
      if (products[next] === undefined) return refused("at-the-end");

      products.splice(place, 1);
      products.splice(next, 0, moved);
      const wanted = products
        .map(({ _id, order }, at) => ({ rowId: _id, order, set: { order: at } }))
        .filter(({ order, set }) => order !== set.order);
      const change = { _id: changeId, kind: "product", at: now().toJSDate(), by: actor.memberId };
      await setKeepingBefore(mongo, productModel(mongo), change, wanted);
      await leaveTrace(actor, "shop.move-product", { kind: "product", id: productId }, { way });
      return done({ changeId });
    });
  };
}
