import type { ClientFact } from "../../clients/index.ts";
import { whatOf } from "./sale.ts";
import type { SoldItem } from "./sold-item.ts";

/** A row of the purchases in clear. */
export type PurchaseFact = SaleFact | StornoFact;

interface SaleFact extends Row {
  kind: "sale";
  /** The shop's local ISO date of `at`. */
  day: string;
  cycleDays?: number;
}

/** Takes a sale back, or a storno: then the sale stands again. */
interface StornoFact extends Row {
  kind: "storno";
  of: string;
  ofKind: "purchase" | "storno";
  undo: boolean;
}

interface Row {
  id: string;
  clientId: string;
  by: string;
  at: Date;
  items: SoldItem[];
  totalKopecks: number;
}

/** What a row of the purchases is to its client. */
export function clientFactOf(row: PurchaseFact): ClientFact {
  const { id, at, by, totalKopecks: amountKopecks } = row;
  const fact = { id, at, by, amountKopecks, what: whatOf(row.items) };
  if (row.kind === "sale") {
    const { day, cycleDays } = row;
    const items = row.items.map(
      ({ what: _words, marginPercent: _told, listKopecks: _list, ...item }) => item,
    );
    return { ...fact, kind: "purchase", day, items, ...(cycleDays === undefined ? {} : { cycleDays }) };
  }
  const { of, ofKind, undo } = row;
  return { ...fact, kind: "storno", of, ofKind, ...(undo ? { undo } : {}) };
}
