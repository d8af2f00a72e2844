import { type Calls, type CallsDeps, callsWith, type TodayPart } from "../../calls/index.ts";
import type { Clients } from "../../clients/index.ts";
import type { Ground } from "./ground.ts";
import { wireDayMarks } from "./reports.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** The calls' actions; a refusal and its way back are the clients' facts. */
export function wireCalls(
  ground: Ground,
  {
    shop,
    team,
    clients,
    todayParts,
  }: { shop: Shop; team: Team; clients: Clients; todayParts: readonly TodayPart[] },
): Calls {
  const deps: CallsDeps = {
    ...ground,
    ...wireDayMarks(ground, shop),
    shop: shop.getShop,
    visibility: async () => ((await shop.getShop()).clientsShared ? "shared" : "own"),
    noteFact: clients.noteFact,
    recountClient: clients.recountClient,
    markLost: clients.markLost,
    undoLost: clients.undoFact,
    reopenLead: clients.reopenLead,
    findHearer: team.findHearer,
    findPaused: team.findPaused,
    todayParts,
  };
  return callsWith(deps);
}
