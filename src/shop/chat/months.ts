import type { ShopChatDeps } from "./deps.ts";

/** The month that runs in the shop: "2026-11". */
export async function monthNow({ now, getShop }: Pick<ShopChatDeps, "now" | "getShop">): Promise<string> {
  return now()
    .setZone((await getShop()).zone)
    .toFormat("yyyy-MM");
}
