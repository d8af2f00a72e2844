import { putClientRows } from "../../clients/index.ts";
import type { SegmentsChatDeps } from "../../segments/index.ts";
import { reasonTitle, sourceTitle } from "../../shop/index.ts";
import type { Wired } from "./wired.ts";

/** What the groups' screens take from the others. */
export function segmentsChatDeps({ segments, shop, team }: Wired): SegmentsChatDeps {
  return {
    ...segments,
    shop: shop.getShop,
    listProducts: shop.listProducts,
    productsById: shop.productsById,
    findColleagues: team.findColleagues,
    namesOfMembers: team.namesOfMembers,
    listMailings: async () => [],
    putRows: putClientRows,
    sourceTitle,
    reasonTitle,
  };
}
