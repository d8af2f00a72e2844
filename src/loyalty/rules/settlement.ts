import type { DateTime } from "luxon";
import { factId } from "../../shared/id.ts";
import { endOf, type Lot, type LotEntry, lotRow, type PointsRow, rowOver, summed, taken } from "./points.ts";
import type { Quote, SaleTerms } from "./quote.ts";

/** What a sale is to the points: whose it is, when it is written, and from which day its lots live how long. */
export interface SettledSale {
  saleId: string;
  clientId: string;
  at: Date;
  soldAt: DateTime;
  zone: string;
  expiresMonths: number;
}

/** What the seller was shown before he tapped, and what must still hold. */
export type ShownDeal = Pick<Quote, "percent" | "spent" | "earned" | "totalKopecks">;

/** What was agreed on at a sale, as it is kept with it. */
export type Deal = Pick<Quote, "subtotalKopecks" | "percent" | "discountKopecks" | "spent" | "earned">;

/** Undefined: the client had neither a tier nor an account, and the sale is as it would be without loyalty. */
export function dealOf(quote: Quote, { tier, account }: SaleTerms): Deal | undefined {
  if (tier === undefined && account === undefined) return undefined;
  const { subtotalKopecks, percent, discountKopecks, spent, earned } = quote;
  return { subtotalKopecks, percent, discountKopecks, spent, earned };
}

export function isAsShown(quote: Quote, shown: ShownDeal): boolean {
  return (
    quote.percent === shown.percent &&
    quote.spent === shown.spent &&
    quote.earned === shown.earned &&
    quote.totalKopecks === shown.totalKopecks
  );
}

/** The rows of a sale: what it spends of the lots, and the lot that it gives. */
export function rowsOfSale(
  { saleId, clientId, at, soldAt, zone, expiresMonths }: SettledSale,
  { spent, earned }: Pick<Quote, "spent" | "earned">,
  lots: readonly Lot[],
): PointsRow[] {
  const row = { clientId, at, of: saleId };
  const rows: PointsRow[] = [];
  if (spent > 0) {
    rows.push(rowOver({ ...row, _id: factId(saleId, "points-spend"), kind: "spend" }, taken(lots, spent)));
  }
  if (earned > 0) {
    const given = { points: earned, expiresAt: endOf(soldAt, zone, { months: expiresMonths }) };
    rows.push(lotRow({ ...row, _id: factId(saleId, "points-accrual"), kind: "accrual" }, given));
  }
  return rows;
}

/** Points for whoever brought a newcomer and for the newcomer, at his first purchase. */
export function referralRows(
  { saleId, clientId: newcomer, at, soldAt, zone, expiresMonths }: SettledSale,
  { receivers, points }: { receivers: readonly string[]; points: number },
): PointsRow[] {
  const expiresAt = endOf(soldAt, zone, { months: expiresMonths });
  return receivers.map((clientId) => {
    const _id = factId(saleId, `points-referral ${clientId}`);
    const row = { _id, clientId, kind: "grant", at, of: saleId } as const;
    return lotRow({ ...row, why: "referral", newcomer }, { points, expiresAt });
  });
}

/**
 * What makes the points of a sale as they are when it stands, or as if it had never been: for each client one row
 * over the lots that still live. Whatever was taken back before, and in whatever order, it ends the same.
 */
export function standingRows(
  rowsOf: readonly PointsRow[],
  {
    stands,
    key,
    now,
    leaveOut,
  }: { stands: boolean; key: string; now: DateTime; leaveOut: ReadonlySet<string> },
): PointsRow[] {
  const clients = [...new Set(rowsOf.map(({ clientId }) => clientId))];
  return clients.flatMap((clientId) => {
    const own = rowsOf.filter((row) => row.clientId === clientId);
    const wanted = stands ? summed(own.filter(({ kind }) => kind !== "reversal")) : [];
    const lots = difference(wanted, summed(own)).filter(
      ({ lot, expiresAt }) => expiresAt.getTime() >= now.toMillis() && !leaveOut.has(lot),
    );
    const of = own[0]?.of;
    if (lots.length === 0 || of === undefined) return [];
    const _id = factId(key, `points-standing ${of} ${clientId}`);
    return [rowOver({ _id, clientId, kind: "reversal", at: now.toJSDate(), of }, lots)];
  });
}

function difference(wanted: readonly LotEntry[], there: readonly LotEntry[]): LotEntry[] {
  const less = there.map((entry) => ({ ...entry, points: -entry.points }));
  return summed([{ lots: [...wanted, ...less] }]).filter(({ points }) => points !== 0);
}
