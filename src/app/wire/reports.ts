import { getReportWith } from "../../reports/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** The owner's report. */
export function wireReports(ground: Ground, { shop, team }: { shop: Shop; team: Team }) {
  return getReportWith({ ...ground, shop: shop.getShop, namesOfMembers: team.namesOfMembers });
}
