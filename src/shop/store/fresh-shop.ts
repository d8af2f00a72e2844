import type { Mongo } from "../../platform/mongo/connect.ts";
import { findShop, type ShopRecord } from "./shop.model.ts";

const freshForMs = 1_000;
const known = new WeakMap<Mongo, { shop: ShopRecord; until: number }>();

/**
 * The shop's row, at most a second old: every update asks for it, an owner changes it once a month. A change
 * made by this process is seen at once, another process's within the second.
 */
export async function freshShop(mongo: Mongo): Promise<ShopRecord> {
  const kept = known.get(mongo);
  if (kept !== undefined && performance.now() < kept.until) return kept.shop;

  // The value is kept, not the promise: it may be read within a transaction that fails.
  const shop = await findShop(mongo);
  known.set(mongo, { shop, until: performance.now() + freshForMs });
  return shop;
}

export function forgetShop(mongo: Mongo): void {
  known.delete(mongo);
}
