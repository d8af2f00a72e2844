import type { Actor } from "../../shared/actor.ts";
import { newId } from "../../shared/id.ts";
import type { Locale } from "../../shared/locale.ts";
import { searchKey } from "../../shared/text-search.ts";
import type { Ground } from "../wire/ground.ts";
import type { Shop } from "../wire/shop.ts";
import { demoCosts, demoProducts, lineOf } from "./demo-goods.ts";

/**
 * Five products with their costs and what two sources cost. What the shop has of its own stays as it is. Answers
 * the products' ids by name.
 */
export function fillDemoShopWith({ now }: Pick<Ground, "now">, shop: Shop) {
  return async function fillDemoShop(actor: Actor, locale: Locale): Promise<ReadonlyMap<string, string>> {
    // What was taken out may be put in again.
    const requestKey = `demo:${newId()}`;
    const known = new Set((await shop.listProducts()).map(({ name }) => searchKey(name)));
    const missing = demoProducts[locale].filter(({ name }) => !known.has(searchKey(name)));
    if (missing.length > 0)
      await shop.addProducts(actor, { text: missing.map(lineOf).join("\n"), locale, requestKey, demo: true });

    const { sources, zone } = await shop.getShop();
    const today = now().setZone(zone);
    const costsOf = (id: string) =>
      (demoCosts[id] ?? []).map((rubles, back) => ({
        month: today.minus({ months: back }).toFormat("yyyy-MM"),
        kopecks: rubles * 100,
        demo: true as const,
      }));
    const spent = sources.map((source) =>
      source.costs !== undefined || demoCosts[source.id] === undefined
        ? source
        : { ...source, costs: costsOf(source.id).reverse() },
    );
    await shop.changeShop(actor, { settings: { sources: spent }, requestKey });
    return new Map((await shop.listProducts()).map(({ name, productId }) => [searchKey(name), productId]));
  };
}
