import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import { searchKey } from "../../shared/text-search.ts";
import { may } from "../../team/index.ts";
import type { Wired } from "../join/wired.ts";
import type { Ground } from "../wire/ground.ts";
import { wireDayMarks } from "../wire/reports.ts";
import { type WireOptions, wire } from "../wire/wire.ts";
import { type DemoPerson, demoPeople } from "./demo-people.ts";
import { fillDemoShopWith } from "./fill-demo-shop.ts";

// Its oldest client came so many days ago at most.
const demoDays = 500;

/**
 * Thirty clients with their calls and sales of the last year, marked 🎭. They are written by the same actions as
 * real ones, made over a clock of that day.
 */
export function fillDemoWith(ground: Ground, options: WireOptions) {
  const onDay = (daysAgo: number): Wired => {
    const now = () => ground.now().minus({ days: daysAgo });
    return wire({ ...ground, now }, options);
  };

  return async function fillDemo(actor: Actor, locale: Locale): Promise<boolean> {
    if (!may(actor, "shop.settings")) return false;
    const { shop } = onDay(0);
    await shop.markDemo(actor, true);
    const products = await fillDemoShopWith(ground, shop)(actor, locale);
    for (const [place, person] of demoPeople(locale).entries())
      await live(actor, person, { key: `demo:${place}`, products });
    await wireDayMarks(ground, shop).noteMuchChanged(
      ground.now().minus({ days: demoDays }).toJSDate(),
      "demo",
    );
    return true;
  };

  async function live(
    actor: Actor,
    person: DemoPerson,
    { key, products }: { key: string; products: ReadonlyMap<string, string> },
  ): Promise<void> {
    const { name, surname, phone, source, note, addedDaysAgo, sales, lastCall, callbackInHours } = person;
    const { vip, potential, walletRubles } = person;
    const today = ground.now().toISODate() ?? "";
    const added = await onDay(addedDaysAgo).clients.addClient(actor, {
      requestKey: key,
      name,
      surname,
      phones: [phone],
      source,
      ...(note !== undefined && { note }),
      ...(vip && { vip }),
      ...(potential !== undefined && { potential }),
      ...(walletRubles !== undefined && { wallet: { kopecks: walletRubles * 100, at: today } }),
      demo: true,
    });
    if (!added.ok) return;
    const { clientId } = added.value;
    for (const { what, rubles, daysAgo } of sales) {
      const order = {
        clientId,
        items: [itemOf(products, what, rubles)],
        requestKey: `${key}:sale:${daysAgo}`,
      };
      await onDay(daysAgo).purchases.recordSale(actor, order);
    }
    await onDay(lastCall.daysAgo).calls.recordCall(actor, {
      clientId,
      requestKey: `${key}:call`,
      outcome: lastCall.outcome,
      ...(lastCall.reason !== undefined && { lost: { reasonId: lastCall.reason } }),
    });
    if (callbackInHours === undefined) return;
    const at = ground.now().plus({ hours: callbackInHours });
    await onDay(0).calls.scheduleCallback(actor, {
      clientId,
      at,
      timeGiven: true,
      requestKey: `${key}:callback`,
    });
  }
}

function itemOf(products: ReadonlyMap<string, string>, what: string, rubles: number) {
  const product = products.get(searchKey(what));
  return { what, amountKopecks: rubles * 100, ...(product !== undefined && { product }) };
}
