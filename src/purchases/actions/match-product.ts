import type { Product } from "../../shop/index.ts";
import { productNamed } from "../rules/match-product.ts";
import type { PurchasesDeps } from "./deps.ts";

export type MatchProduct = (typed: string) => Promise<Product | undefined>;

/** The shop's product that a seller has typed the name of. */
export function matchProductWith({ products }: Pick<PurchasesDeps, "products">): MatchProduct {
  return async (typed) => productNamed(typed, await products());
}
