import { consentsWith, type JoiningDeps } from "../../consents/index.ts";
import type { WiredClients } from "./clients.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** The actions over consents, links and accounts. */
export function wireConsents(
  ground: Ground,
  { shop, team, clients, botName = "—" }: { shop: Shop; team: Team; clients: WiredClients; botName?: string },
) {
  const deps: JoiningDeps = {
    ...ground,
    shop: shop.getShop,
    shopName: async () => (await shop.getShop()).name || botName,
    findHearer: team.findHearer,
    addVisitor: clients.addVisitor,
  };
  return consentsWith(deps);
}
