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

/** What his standing is told from beside his points. */
interface KnownBuyer {
  id: string;
  totalKopecks: number;
  joined: boolean;
}

/**
 * Undefined: no such client, or the shop has no loyalty. Whoever has not joined has no points, only a tier. A client
 * who has just been read is not read again.
 */
export type StandingOf = (client: string | KnownBuyer) => Promise<Standing | undefined>;

export function standingOfWith({ mongo, now, shop }: LoyaltyDeps): StandingOf {
  return async function standingOf(client) {
    const { loyalty } = await shop();
    if (!loyalty.on) return undefined;
    const [buyer, lots] = await Promise.all(
      typeof client === "string"
        ? [findBuyer(client), livingLots(client)]
        : [client, client.joined ? livingLots(client.id) : []],
    );
    if (!buyer) return undefined;

    const own = buyer.joined ? lots : [];
    const expiring = expiringOf(own);
    const tier = tierOf(buyer.totalKopecks, loyalty.tiers);
    const next = nextTierOf(buyer.totalKopecks, loyalty.tiers);
    return {
      points: balanceOf(own),
      ...(expiring && { expiring }),
      ...(tier && { tier: { name: tier.name, percent: tier.percent } }),
      ...(next && { next }),
    };
  };

  async function livingLots(clientId: string) {
    const at = now();
    return lotsOf(await findLivingRows(mongo, clientId, at.toJSDate()), at);
  }

  async function findBuyer(id: string): Promise<KnownBuyer | undefined> {
    const found = await clientModel(mongo)
      .findById(id, { totalKopecks: 1, reach: 1 })
      .lean<Pick<ClientRecord, "totalKopecks" | "reach">>();
    return found ? { id, totalKopecks: found.totalKopecks, joined: found.reach !== undefined } : undefined;
  }
}
