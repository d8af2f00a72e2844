import { DateTime } from "luxon";
import { maskPhonesIn, type NotedClient } from "../../clients/index.ts";
import type { Deal, NextTier } from "../../loyalty/index.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { whatOf } from "../rules/sale.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
import { openItems } from "../store/seal-sale.ts";

/** What is said about a sale that was just written. Fit for JSON. */
export interface KeptSale {
  saleId: string;
  clientId: string;
  what: string;
  totalKopecks: number;
  deal?: Deal;
  /** What is left to the next tier; of one's own clients only. */
  next?: NextTier;
  /** When to come back to the client: the day of the sale and the products' cycle. A local ISO date. */
  remindOn?: string;
  /** It was the first purchase: a lead has become a client. */
  becameClient: boolean;
  /** Sold to a colleague's client. */
  foreign: boolean;
  /** The same request was saved before. */
  repeated: boolean;
}

export function keptFrom(
  vault: Vault,
  row: PurchaseRecord,
  {
    repeated,
    noted,
    next,
  }: { repeated: boolean; noted?: NotedClient | undefined; next?: NextTier | undefined },
): KeptSale {
  const { _id: saleId, clientId, totalKopecks, deal, day, cycleDays, foreign = false } = row;
  return {
    saleId,
    clientId,
    what: maskPhonesIn(whatOf(openItems(vault, row))),
    totalKopecks,
    ...(deal && { deal }),
    ...(next && !foreign ? { next } : {}),
    ...(cycleDays === undefined ? {} : { remindOn: daysAfter(day, cycleDays) }),
    becameClient: noted !== undefined && isLead(noted.before) && !isLead(noted.after),
    foreign,
    repeated,
  };
}

function isLead(standing: NotedClient["after"]): boolean {
  return standing === "target" || standing.startsWith("lead-");
}

function daysAfter(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: "utc" }).plus({ days }).toFormat("yyyy-MM-dd");
}
