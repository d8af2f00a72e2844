import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { ShopSettings } from "../rules/settings.ts";
import { forgetShop } from "../store/fresh-shop.ts";
import { productModel } from "../store/product.model.ts";
import { findShop, shopModel } from "../store/shop.model.ts";
import type { ShopDeps } from "./change-shop.ts";

/** Takes the products and the costs of the demo data off; what the owner has changed since is his own and stays. */
export function removeDemoGoodsWith({ mongo, leaveTrace }: Pick<ShopDeps, "mongo" | "leaveTrace">) {
  return async function removeDemoGoods(actor: Actor): Promise<Outcome<{ products: number }, "not-allowed">> {
    if (!may(actor, "shop.products")) return refused("not-allowed");
    const products = await inTransaction(mongo, async () => {
      const demo = { demo: true as const, removed: false };
      const { modifiedCount } = await productModel(mongo).updateMany(demo, { removed: true });
      const sources = (await findShop(mongo)).sources.map(withoutDemo);
      await shopModel(mongo).updateOne({ _id: "shop" }, { sources });
      await leaveTrace(actor, "shop.remove-demo", { kind: "shop", id: "shop" }, { products: modifiedCount });
      return modifiedCount;
    });
    forgetShop(mongo);
    return done({ products });
  };
}

function withoutDemo({ costs = [], ...source }: ShopSettings["sources"][number]) {
  const left = costs.filter(({ demo }) => !demo);
  return left.length === 0 ? source : { ...source, costs: left };
}
