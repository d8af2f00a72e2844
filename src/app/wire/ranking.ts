import { isLargeBaseWith, openColumns, rankClientsWith, type SegmentColumns } from "../../segments/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";

export interface Ranking {
  rankClients: ReturnType<typeof rankClientsWith>;
  /** Where the address of the database is not known there are none, and queries count. */
  columns?: SegmentColumns;
}

/** The whole base in columns, and its ranking by night. */
export function wireRanking({ mongo, uri, now, log }: Ground, { getShop }: Pick<Shop, "getShop">): Ranking {
  const columns =
    uri === undefined ? {} : { columns: openColumns({ uri, log, isWorthIt: isLargeBaseWith(mongo) }) };
  return { ...columns, rankClients: rankClientsWith({ mongo, now, shop: getShop, ...columns }) };
}
