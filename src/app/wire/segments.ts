import type { Calls } from "../../calls/index.ts";
import { clientModel, findPolicyWith } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { type Segments, type SegmentsDeps, segmentsWith } from "../../segments/index.ts";
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
  return segmentsWith({
    ...ground,
    shop: shop.getShop,
    policy: findPolicyWith({ mongo: ground.mongo, settings: shop.getShop }),
    ...(count === undefined ? {} : { count }),
    viewClients: clients.viewClients,
    scheduleCallback: calls.scheduleCallback,
    findColleagues: team.findColleagues,
    namesOfMembers: team.namesOfMembers,
    withPromoConsent: async (clientIds) =>
      (
        await clientModel(ground.mongo)
          .find({ _id: trusted({ $in: [...clientIds] }), consents: "promo" }, { _id: 1 })
          .lean()
      ).map(({ _id }) => _id),
  });
}
