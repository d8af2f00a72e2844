import * as consents from "../../consents/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** The actions over consents, links and accounts. */
export function wireConsents(
  ground: Ground,
  { shop, team, botName }: { shop: Shop; team: Team; botName: string | undefined },
) {
  const deps: consents.UnreachableDeps = {
    ...ground,
    shop: shop.getShop,
    shopName: async () => (await shop.getShop()).name || botName || "—",
    findHearer: team.findHearer,
  };
  return {
    findGuest: consents.findGuestWith(deps),
    clientLocale: consents.clientLocaleWith(deps),
    consentsInForce: consents.consentsInForceWith(deps),
    recordConsent: consents.recordConsentWith(deps),
    withdrawAll: consents.withdrawAllWith(deps),
    makeLink: consents.makeLinkWith(deps),
    giveLink: consents.giveLinkWith(deps),
    noteUnreachable: consents.noteUnreachableWith(deps),
    noteReachable: consents.noteReachableWith(deps),
  };
}

export type WiredConsents = ReturnType<typeof wireConsents>;
