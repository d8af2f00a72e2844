import { loyaltyWith } from "../../loyalty/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";

/** Tiers and points. */
export function wireLoyalty(ground: Ground, { getShop }: Shop) {
  return loyaltyWith({ ...ground, shop: getShop });
}

export type WiredLoyalty = ReturnType<typeof wireLoyalty>;
