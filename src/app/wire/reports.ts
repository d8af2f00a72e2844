import { npsInWith } from "../../feedback/index.ts";
import * as reports from "../../reports/index.ts";
import { categoryKeyOf } from "../../shared/category-key.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** The owner's report and the kept figures of closed days. */
export function wireReports(ground: Ground, { shop, team }: { shop: Shop; team: Team }) {
  const deps = {
    ...ground,
    shop: shop.getShop,
    namesOfMembers: team.namesOfMembers,
    namesOfGoods: namesOfGoodsWith(shop),
    findColleagues: team.findColleagues,
    planOf: reports.planOfWith({ ...ground, shop: shop.getShop }),
    npsIn: npsInWith(ground),
  };
  return {
    getReport: reports.getReportWith(deps),
    getBreakdown: reports.getBreakdownWith(deps),
    findReportClients: reports.findReportClientsWith(deps),
    lastPeriod: reports.lastPeriodWith(deps),
    rememberPeriod: reports.rememberPeriodWith(deps),
    getDigests: reports.getDigestsWith(deps),
    switchDigest: reports.switchDigestWith(deps),
    closeDays: reports.closeDaysWith(deps),
    planReportDigests: reports.planReportDigestsWith(deps),
  };
}

export type Reports = ReturnType<typeof wireReports>;

/** What slices say when they change what happened on a day that is over. */
export function wireDayMarks(
  { mongo, now }: Pick<Ground, "mongo" | "now">,
  { getShop }: Pick<Shop, "getShop">,
) {
  const deps = { mongo, now, zone: async () => (await getShop()).zone };
  return {
    noteLateChange: reports.noteLateChangeWith(deps),
    noteLateStep: reports.noteLateStepWith(deps),
    noteMuchChanged: reports.noteMuchChangedWith(deps),
  };
}

/** Products by `p` and their id, removed ones too, and categories by `c` and their key. */
function namesOfGoodsWith({ productsById, listProducts }: Pick<Shop, "productsById" | "listProducts">) {
  return async function namesOfGoods(keys: string[]): Promise<Map<string, string>> {
    const ids = keys.filter((key) => key.startsWith("p") && key.length > 1).map((key) => key.slice(1));
    const [sold, offered] = await Promise.all([productsById(ids), listProducts()]);
    const categories = [...sold.values(), ...offered].flatMap(({ category }) => category ?? []);
    return new Map([
      ...[...sold].map(([id, { name }]) => [`p${id}`, name] as const),
      ...categories.map((name) => [`c${categoryKeyOf(name)}`, name] as const),
    ]);
  };
}
