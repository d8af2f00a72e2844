import type { Calls } from "../../calls/index.ts";
import { feedbackWith } from "../../feedback/index.ts";
import type { WiredClients } from "./clients.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** The actions over orders, complaints and scores. */
export function wireFeedback(
  ground: Ground,
  { shop, team, clients, calls }: { shop: Shop; team: Team; clients: WiredClients; calls: Calls },
) {
  return feedbackWith({
    ...ground,
    shop: shop.getShop,
    noteFact: clients.noteFact,
    noteGrievance: clients.noteGrievance,
    noteScore: clients.noteScore,
    addVisitor: clients.addVisitor,
    takeClient: clients.takeClient,
    viewClients: clients.viewClients,
    noteChat: calls.noteChat,
    findHearer: team.findHearer,
    findColleagues: team.findColleagues,
    namesOfMembers: team.namesOfMembers,
  });
}
