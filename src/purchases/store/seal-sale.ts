import type { Vault } from "../../platform/vault/vault.ts";
import type { PurchaseFact } from "../rules/sale-fact.ts";
import type { SoldItem } from "../rules/sold-item.ts";
import type { PurchaseRecord } from "./purchase.model.ts";

export function sealItems(vault: Vault, id: string, items: readonly SoldItem[]): PurchaseRecord["items"] {
  return items.map((item) => withWhat(item, (what) => vault.seal(what, placeOf(id))));
}

export function openItems(vault: Vault, { _id, items }: Pick<PurchaseRecord, "_id" | "items">): SoldItem[] {
  return items.map((item) => withWhat(item, (what) => vault.open(what, placeOf(_id))));
}

/** A row in clear. */
export function purchaseFactOf(vault: Vault, record: PurchaseRecord): PurchaseFact {
  const { _id: id, clientId, by, at, totalKopecks } = record;
  const row = { id, clientId, by, at, totalKopecks, items: openItems(vault, record) };
  if (record.kind === "sale") {
    const { day, cycleDays } = record;
    return { ...row, kind: "sale", day, ...(cycleDays === undefined ? {} : { cycleDays }) };
  }
  const { of = "", ofKind = "purchase", undo = false } = record;
  return { ...row, kind: "storno", of, ofKind, undo };
}

function withWhat<Item extends { what?: string }>({ what, ...item }: Item, turn: (what: string) => string) {
  return what === undefined ? item : { ...item, what: turn(what) };
}

function placeOf(id: string): string {
  return `purchases|${id}|what`;
}
