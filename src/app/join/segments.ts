import { putClientRows } from "../../clients/index.ts";
import type { SegmentsChatDeps } from "../../segments/index.ts";
import { reasonTitle, sourceTitle, stepTitle } from "../../shop/index.ts";
import { mailingOnGroup } from "./broadcasts.ts";
import type { Wired } from "./wired.ts";

/** What the groups' screens take from the others. */
export function segmentsChatDeps({ segments, shop, team, broadcasts }: Wired): SegmentsChatDeps {
  return {
    ...segments,
    shop: shop.getShop,
    listProducts: shop.listProducts,
    productsById: shop.productsById,
    findColleagues: team.findColleagues,
    namesOfMembers: team.namesOfMembers,
    listMailings: broadcasts.listSentMailings,
    putMore: mailingOnGroup,
    putRows: putClientRows,
    sourceTitle,
    reasonTitle,
    stepTitle,
  };
}
