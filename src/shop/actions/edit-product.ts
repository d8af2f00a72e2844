import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { searchKey } from "../../shared/text-search.ts";
import { changeModel, may, setKeepingBefore } from "../../team/index.ts";
import { type ProductEdit, readProductEdit } from "../rules/product-edit.ts";
import { spelledAs } from "../rules/read-category.ts";
import { findProducts, type ProductRecord, productModel } from "../store/product.model.ts";
import type { ShopDeps } from "./change-shop.ts";

type Changed<Refusal extends string> = Promise<Outcome<{ changeId: string }, "not-allowed" | Refusal>>;

/** Name, category, price, cost or cycle of one product; null takes a value away. */
export function editProductWith({ mongo, now, leaveTrace }: ShopDeps) {
  return async function editProduct(
    actor: Actor,
    { productId, fields, requestKey }: { productId: string; fields: ProductEdit; requestKey: string },
  ): Changed<"product-wrong" | "product-unknown" | "name-taken"> {
    if (!may(actor, "shop.products")) return refused("not-allowed");
    const edit = readProductEdit(fields);
    if (edit === undefined) return refused("product-wrong");

    const changeId = factId(requestKey, "product-change");
    return inTransaction(mongo, async () => {
      if (await changeModel(mongo).exists({ _id: changeId })) return done({ changeId });
      const products = await findProducts(mongo);
      const product = products.find(({ _id }) => _id === productId);
      if (product === undefined) return refused("product-unknown");
      const others = products.filter((one) => one !== product);
      const set = valuesOf(edit, product, others);
      if (others.some(({ nameKey }) => nameKey === set.nameKey)) return refused("name-taken");

      const change = { _id: changeId, kind: "product", at: now().toJSDate(), by: actor.memberId };
      await setKeepingBefore(mongo, productModel(mongo), change, [{ rowId: productId, set }]);
      const meta = { fields: Object.keys(edit).join(" ") };
      await leaveTrace(actor, "shop.edit-product", { kind: "product", id: productId }, meta);
      return done({ changeId });
    });
  };
}

/** Takes a product off every list; the sales it was in keep it. */
export function removeProductWith({ mongo, now, leaveTrace }: ShopDeps) {
  return async function removeProduct(
    actor: Actor,
    { productId, requestKey }: { productId: string; requestKey: string },
  ): Changed<"product-unknown"> {
    if (!may(actor, "shop.products")) return refused("not-allowed");

    const changeId = factId(requestKey, "product-remove");
    return inTransaction(mongo, async () => {
      if (await changeModel(mongo).exists({ _id: changeId })) return done({ changeId });
      const products = await findProducts(mongo);
      if (!products.some(({ _id }) => _id === productId)) return refused("product-unknown");
      const change = { _id: changeId, kind: "product", at: now().toJSDate(), by: actor.memberId };
      await setKeepingBefore(mongo, productModel(mongo), change, [
        { rowId: productId, set: { removed: true } },
      ]);
      await leaveTrace(actor, "shop.remove-product", { kind: "product", id: productId });
      return done({ changeId });
    });
  };
}

/** The fields to write; a category is spelled as the shop spells it, and what came with the demo is now the shop's. */
function valuesOf(edit: ProductEdit, product: ProductRecord, others: readonly ProductRecord[]) {
  const { name, category } = edit;
  const categories = [product, ...others].map((one) => one.category);
  return {
    ...edit,
    ...(name !== undefined && { nameKey: searchKey(name) }),
    ...(typeof category === "string" && { category: spelledAs(categories, category) }),
    ...(product.demo && { demo: null }),
  };
}
