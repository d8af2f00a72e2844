import type { Clients } from "../../clients/index.ts";
import type { SaleLoyalty } from "../../loyalty/index.ts";
import * as purchases from "../../purchases/index.ts";
import type { Ground } from "./ground.ts";
import { wireDayMarks } from "./reports.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** The purchases' actions. */
export function wirePurchases(
  ground: Ground,
  { shop, team, clients, loyalty }: { shop: Shop; team: Team; clients: Clients; loyalty: SaleLoyalty },
) {
  const deps: purchases.PurchasesDeps = {
    ...ground,
    ...wireDayMarks(ground, shop),
    noteFact: clients.noteFact,
    loyalty,
    planLines: ground.planMessages,
    visibility: async () => ((await shop.getShop()).clientsShared ? "shared" : "own"),
    zone: async () => (await shop.getShop()).zone,
    products: shop.listProducts,
    findHearer: team.findHearer,
    findColleagues: team.findColleagues,
    namesOfMembers: team.namesOfMembers,
  };
  return {
    recordSale: purchases.recordSaleWith(deps),
    recordForeignSale: purchases.recordForeignSaleWith(deps),
    undoSale: purchases.undoSaleWith(deps),
    stornoSale: purchases.stornoSaleWith(deps),
    correctSale: purchases.correctSaleWith(deps),
    getSale: purchases.getSaleWith(deps),
    prepareSale: purchases.prepareSaleWith(deps),
    matchProduct: purchases.matchProductWith(deps),
    getLine: purchases.getLineWith(deps),
  };
}

export type Purchases = ReturnType<typeof wirePurchases>;
