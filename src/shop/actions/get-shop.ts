import type { Mongo } from "../../platform/mongo/connect.ts";
import { freshShop } from "../store/fresh-shop.ts";
import type { ShopRecord } from "../store/shop.model.ts";

/** The shop's settings, its first steps and whether it holds demo data. */
export type Shop = Omit<ShopRecord, "_id">;

/** Settings and first steps, at most a second old; a shop that nobody has set up has the defaults. */
export function getShopWith({ mongo }: { mongo: Mongo }) {
  return function getShop(): Promise<Shop> {
    return freshShop(mongo);
  };
}
