import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { balanceOf, expiringOf, lotsOf } from "../rules/points.ts";
import { type NextTier, nextTierOf, tierOf } from "../rules/tier.ts";
import { findLivingRows } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";

/** What a client has by now. `on`: the last day those points count on, as an instant of the shop's day. */
interface Standing {
  points: number;
  expiring?: { points: number; on: Date };
  tier?: { name: string; percent: number };
  next?: NextTier;
}

/** Undefined: no such client, or the shop has no loyalty. Whoever has not joined has no points, only a tier. */
export type StandingOf = (clientId: string) => Promise<Standing | undefined>;

export function standingOfWith({ mongo, now, shop }: LoyaltyDeps): StandingOf {
  return async function standingOf(clientId) {
    const { loyalty } = await shop();
    if (!loyalty.on) return undefined;
    const at = now();
    const [client, rows] = await Promise.all([
      clientModel(mongo).findById(clientId, { totalKopecks: 1, reach: 1 }).lean<ClientRecord>(),
      findLivingRows(mongo, clientId, at.toJSDate()),
    ]);
    if (!client) return undefined;

    const lots = client.reach === undefined ? [] : lotsOf(rows, at);
    const expiring = expiringOf(lots);
    const tier = tierOf(client.totalKopecks, loyalty.tiers);
    const next = nextTierOf(client.totalKopecks, loyalty.tiers);
    return {
      points: balanceOf(lots),
      ...(expiring && { expiring }),
      ...(tier && { tier: { name: tier.name, percent: tier.percent } }),
      ...(next && { next }),
    };
  };
}
