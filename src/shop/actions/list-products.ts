import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { findProducts, type ProductRecord, productModel } from "../store/product.model.ts";

export type Product = Pick<
  ProductRecord,
  "name" | "category" | "priceKopecks" | "costKopecks" | "marginPercent" | "cycleDays"
> & {
  productId: string;
};

/** What is sold now, in the owner's order. */
export function listProductsWith({ mongo }: { mongo: Mongo }) {
  return async function listProducts(): Promise<Product[]> {
    return (await findProducts(mongo)).map(asProduct);
  };
}

/** The products of a sale, removed ones too. */
export function productsByIdWith({ mongo }: { mongo: Mongo }) {
  return async function productsById(productIds: string[]): Promise<Map<string, Product>> {
    const rows = await productModel(mongo)
      .find({ _id: trusted({ $in: productIds }) })
      .lean<ProductRecord[]>();
    return new Map(rows.map((row) => [row._id, asProduct(row)]));
  };
}

function asProduct({
  _id,
  nameKey: _key,
  order: _order,
  removed: _removed,
  demo: _demo,
  ...product
}: ProductRecord): Product {
  return { productId: _id, ...product };
}
