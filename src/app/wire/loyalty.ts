import * as loyalty from "../../loyalty/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";

/** Tiers and points. */
export function wireLoyalty(ground: Ground, { getShop }: Shop) {
  const deps: loyalty.LoyaltyDeps = { ...ground, shop: getShop };
  return {
    standingOf: loyalty.standingOfWith(deps),
    operationsOf: loyalty.operationsOfWith(deps),
    grantPoints: loyalty.grantPointsWith(deps),
  };
}

export type Loyalty = ReturnType<typeof wireLoyalty>;
