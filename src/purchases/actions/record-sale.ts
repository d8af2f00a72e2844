import type { Actor } from "../../shared/actor.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { PurchasesDeps } from "./deps.ts";
import { keepSaleWith, type SaleOrder, type SaleRefusal } from "./keep-sale.ts";
import type { KeptSale } from "./kept-sale.ts";

export type RecordSale = (actor: Actor, order: SaleOrder) => Promise<Outcome<KeptSale, SaleRefusal>>;

/** Records what a client bought; the first purchase makes a lead a client. */
export function recordSaleWith(deps: PurchasesDeps): RecordSale {
  const keepSale = keepSaleWith(deps);
  return (actor, order) => keepSale(actor, order, "sale.log");
}

/**
 * Records what a colleague's client bought from whoever was at the counter: it counts for the one who sold,
 * the responsible one stays and gets a line. dialogues.md §3.3.
 */
export function recordForeignSaleWith(deps: PurchasesDeps): RecordSale {
  const keepSale = keepSaleWith(deps);
  return (actor, order) => keepSale(actor, order, "sale.log-foreign");
}
