import type { DateTime } from "luxon";

/**
 * A row of the points ledger. Rows are only added; the balance is told from them and the moment. Each lot that was
 * given has an end, and everything about it is a signed entry in some row's `lots`: so in whatever order sales are
 * taken back, the sums come out the same.
 */
export interface PointsRow {
  _id: string;
  clientId: string;
  kind: PointsKind;
  /** Signed: the sum of `lots`. */
  points: number;
  at: Date;
  lots: LotEntry[];
  /** The latest end among its lots: after it the row counts for nothing. */
  until: Date;
  /** The sale it belongs to. */
  of?: string;
  why?: GrantWhy;
  /** Of a referral: whose first purchase it was. */
  newcomer?: string;
  /** On a row that gave a lot, until the lot's end is written down; the only thing that changes. */
  live?: true;
}

export type PointsKind = "accrual" | "spend" | "grant" | "expiry" | "reversal";
export type GrantWhy = "birthday" | "referral";

export interface LotEntry {
  /** The id of the row that gave it. */
  lot: string;
  points: number;
  expiresAt: Date;
}

/** Left of one lot; less than nothing when it was spent and its sale was then taken back. */
export type Lot = LotEntry;

/** What is left of every lot that lives, the first to end first. */
export function lotsOf(rows: readonly Pick<PointsRow, "lots">[], now: DateTime): Lot[] {
  return summed(rows)
    .filter(({ points, expiresAt }) => points !== 0 && expiresAt.getTime() >= now.toMillis())
    .sort(
      (one, other) => one.expiresAt.getTime() - other.expiresAt.getTime() || (one.lot < other.lot ? -1 : 1),
    );
}

/** All that rows say of each lot, lived or not. */
export function summed(rows: readonly Pick<PointsRow, "lots">[]): Lot[] {
  const lots = new Map<string, Lot>();
  for (const entry of rows.flatMap((row) => row.lots)) {
    const points = (lots.get(entry.lot)?.points ?? 0) + entry.points;
    lots.set(entry.lot, { ...entry, points });
  }
  return [...lots.values()];
}

/**
 * The balance. Points that were earned, spent and then taken back with their sale are owed: what is owed lessens the
 * balance for as long as those points would have lived, and a balance is never below zero.
 */
export function balanceOf(lots: readonly Lot[]): number {
  return Math.max(0, totalOf(lots));
}

/** What a spend takes, from the lots that end first; the balance must cover it. */
export function taken(lots: readonly Lot[], points: number): LotEntry[] {
  let left = points;
  return lots.flatMap(({ points: there, ...lot }) => {
    const part = Math.min(left, Math.max(0, there));
    left -= part;
    return part === 0 ? [] : [{ ...lot, points: -part }];
  });
}

/** The points that end first and the last day they count on. */
export function expiringOf(lots: readonly Lot[]): { points: number; on: Date } | undefined {
  const on = lots.find(({ points }) => points > 0)?.expiresAt;
  if (on === undefined) return undefined;
  const ending = lots.filter(({ expiresAt, points }) => points > 0 && expiresAt.getTime() === on.getTime());
  const points = Math.min(totalOf(ending), balanceOf(lots));
  return points === 0 ? undefined : { points, on };
}

/** The last instant of a lot: the end of the shop's day, so many months or days after the day of `at`. */
export function endOf(at: DateTime, zone: string, after: { months: number } | { days: number }): Date {
  return at.setZone(zone).plus(after).endOf("day").toJSDate();
}

export function totalOf(lots: readonly Pick<LotEntry, "points">[]): number {
  return lots.reduce((sum, { points }) => sum + points, 0);
}

/** A row over these entries. */
export function rowOver(
  row: Pick<PointsRow, "_id" | "clientId" | "kind" | "at"> &
    Partial<Pick<PointsRow, "of" | "why" | "newcomer">>,
  lots: LotEntry[],
): PointsRow {
  const until = new Date(Math.max(...lots.map(({ expiresAt }) => expiresAt.getTime())));
  return { ...row, points: totalOf(lots), lots, until };
}

/** A row that gives a new lot. */
export function lotRow(
  row: Parameters<typeof rowOver>[0],
  { points, expiresAt }: { points: number; expiresAt: Date },
): PointsRow {
  return { ...rowOver(row, [{ lot: row._id, points, expiresAt }]), live: true };
}
