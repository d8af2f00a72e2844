import { findCutpointsWith, getConclusionsWith, refreshInsightWith } from "../../segments/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";

/** The conclusions about the whole base, and the lines that clients are told apart by. */
export function wireInsight({ mongo, now }: Ground, { getShop }: Pick<Shop, "getShop">) {
  const deps = { mongo, now, shop: getShop };
  return {
    getConclusions: getConclusionsWith(deps),
    refreshInsight: refreshInsightWith(deps),
    findCutpoints: findCutpointsWith(deps),
  };
}

export type Insight = ReturnType<typeof wireInsight>;
