import type { Mongo } from "../../platform/mongo/connect.ts";
import { findShop, type ShopRecord } from "./shop.model.ts";

const freshForMs = 1_000;
const known = new WeakMap<Mongo, { shop: Promise<ShopRecord>; until: number }>();

/**
 * The shop's row, at most a second old: every update asks for it, an owner changes it once a month. A change
 * made by this process is seen at once, another process's within the second.
 */
export function freshShop(mongo: Mongo): Promise<ShopRecord> {
  const kept = known.get(mongo);
  if (kept !== undefined && performance.now() < kept.until) return kept.shop;

  const shop = findShop(mongo);
  known.set(mongo, { shop, until: performance.now() + freshForMs });
  shop.catch(() => forgetShop(mongo));
  return shop;
}

export function forgetShop(mongo: Mongo): void {
  known.delete(mongo);
}
