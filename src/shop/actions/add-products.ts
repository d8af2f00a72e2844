import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Locale } from "../../shared/locale.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { searchKey } from "../../shared/text-search.ts";
import { type ChangeRecord, changeModel, may, setKeepingBefore } from "../../team/index.ts";
import { type ProductLine, readProductLines } from "../rules/product-line.ts";
import { spelledAs } from "../rules/read-category.ts";
import { findProducts, type ProductRecord, productModel, productsMax } from "../store/product.model.ts";
import type { ShopDeps } from "./change-shop.ts";

/** `unclear` and `unread` quote the lines whose price or name could not be read. */
export interface ProductsAdded {
  changeId: string;
  added: number;
  repriced: number;
  unclear: string[];
  unread: string[];
}

/** Adds what the owner typed; a product known by its name gets the new values. `demo`: demo data. */
export function addProductsWith({ mongo, now, leaveTrace }: ShopDeps) {
  return async function addProducts(
    actor: Actor,
    { text, locale, requestKey, demo }: { text: string; locale: Locale; requestKey: string; demo?: true },
  ): Promise<Outcome<ProductsAdded, "not-allowed" | "nothing-read" | "too-many-products">> {
    if (!may(actor, "shop.products")) return refused("not-allowed");
    const { products, unclear, unread } = readProductLines(text, locale);
    if (products.length === 0) return refused("nothing-read");

    const changeId = factId(requestKey, "products-add");
    const byKey = new Map(products.map((line) => [searchKey(line.name), line]));
    return inTransaction(mongo, async () => {
      const earlier = await changeModel(mongo).findById(changeId).lean<ChangeRecord>();
      if (earlier !== null) return done({ changeId, ...countsOf(earlier), unclear, unread });

      const standing = await findProducts(mongo);
      const known = new Map(standing.map((product) => [product.nameKey, product._id]));
      const fresh = [...byKey.keys()].filter((key) => !known.has(key));
      if (known.size + fresh.length > productsMax) return refused("too-many-products");
      const last = standing.at(-1)?.order ?? -1;
      for (const [place, key] of fresh.entries()) {
        const _id = factId(`${requestKey}|${key}`, "product");
        const product = { _id, nameKey: key, order: last + 1 + place };
        await layProduct(mongo, { ...product, name: byKey.get(key)?.name ?? key, ...(demo && { demo }) });
        known.set(key, product._id);
      }
      const change = { _id: changeId, kind: "product", at: now().toJSDate(), by: actor.memberId };
      const categories = [...standing, ...products].map(({ category }) => category);
      const wanted = [...byKey].map(([key, line]) => ({
        rowId: known.get(key) ?? key,
        set: {
          ...valuesOf(line, categories),
          ...(standing.some((one) => one.demo && one.nameKey === key) && { demo: null }),
        },
      }));
      await setKeepingBefore(mongo, productModel(mongo), change, wanted);
      const counts = { added: fresh.length, repriced: byKey.size - fresh.length };
      await leaveTrace(actor, "shop.add-products", { kind: "shop", id: "shop" }, counts);
      return done({ changeId, ...counts, unclear, unread });
    });
  };
}

/** Laid as removed and then put on sale, so that taking the change back takes the product away. */
async function layProduct(
  mongo: Mongo,
  product: Pick<ProductRecord, "_id" | "name" | "nameKey" | "order" | "demo">,
): Promise<void> {
  await productModel(mongo).insertOne({ ...product, removed: true });
}

/** What the request did when it came first. */
function countsOf({ fields }: ChangeRecord): { added: number; repriced: number } {
  const added = fields.filter(({ path, before }) => path === "removed" && before === true).length;
  return { added, repriced: new Set(fields.map(({ rowId }) => rowId)).size - added };
}

function valuesOf(
  { priceKopecks, cycleDays, category, costKopecks, marginPercent }: ProductLine,
  categories: readonly (string | undefined)[],
): Record<string, unknown> {
  return {
    removed: false,
    ...(priceKopecks !== undefined && { priceKopecks }),
    ...(cycleDays !== undefined && { cycleDays }),
    ...(category !== undefined && { category: spelledAs(categories, category) }),
    ...(costKopecks !== undefined && { costKopecks, marginPercent: null }),
    ...(marginPercent !== undefined && { marginPercent, costKopecks: null }),
  };
}
