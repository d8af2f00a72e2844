import { type InsightChatDeps, openDefinitionWith, type ValueChatDeps } from "../../segments/index.ts";
import type { Ground } from "../wire/ground.ts";
import { segmentsChatDeps } from "./segments.ts";
import type { Wired } from "./wired.ts";

/** What the screens of conclusions take from the others. */
export function insightChatDeps(wired: Wired): InsightChatDeps {
  const { insight, shop, clients } = wired;
  return {
    getConclusions: insight.getConclusions,
    shop: shop.getShop,
    productsById: shop.productsById,
    viewClients: clients.viewClients,
    openGroup: openDefinitionWith(segmentsChatDeps(wired)),
  };
}

/** What the screen of one client's worth takes from the others. */
export function valueChatDeps({ now }: Ground, { insight, shop, clients }: Wired): ValueChatDeps {
  return {
    findCutpoints: insight.findCutpoints,
    now,
    shop: shop.getShop,
    getClientCard: clients.getClientCard,
  };
}
