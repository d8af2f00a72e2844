import type { Calls } from "../../calls/index.ts";
import { findPolicyWith } from "../../clients/index.ts";
import {
  handOutModel,
  type Segments,
  type SegmentsDeps,
  segmentModel,
  segmentsWith,
} from "../../segments/index.ts";
import type { WiredClients } from "./clients.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** The groups' actions. `count` counts the whole base quickly, where something does. */
export function wireSegments(
  ground: Ground,
  { shop, team, clients, calls }: { shop: Shop; team: Team; clients: WiredClients; calls: Calls },
  count?: SegmentsDeps["count"],
): Segments {
  segmentModel(ground.mongo);
  handOutModel(ground.mongo);
  return segmentsWith({
    ...ground,
    shop: shop.getShop,
    policy: findPolicyWith({ mongo: ground.mongo, settings: shop.getShop }),
    ...(count === undefined ? {} : { count }),
    viewClients: clients.viewClients,
    scheduleCallback: calls.scheduleCallback,
    findColleagues: team.findColleagues,
    namesOfMembers: team.namesOfMembers,
    // Nobody has been asked yet, so nobody has agreed.
    withPromoConsent: async () => [],
  });
}
