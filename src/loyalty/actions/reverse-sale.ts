import { type PointsRow, summed, totalOf } from "../rules/points.ts";
import { standingRows } from "../rules/settlement.ts";
import { addRows, findReferralRows, findRowsOfSales } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";

/** `stands`: it is taken back, or stands again. `key`: of the row that did it. */
export type ReverseSale = (change: { saleId: string; stands: boolean; key: string }) => Promise<void>;

/**
 * Takes the points of a sale back or gives them anew, in the caller's transaction: those spent come back to their
 * lots with the ends they had, those earned go, on both sides of a referral too. Earned points that were spent
 * meanwhile are owed: they lessen the balance for as long as they would have lived. It is never below zero, and no
 * other sale is touched.
 */
export function reverseSaleWith({ mongo, now }: Pick<LoyaltyDeps, "mongo" | "now">): ReverseSale {
  return async function reverseSale({ saleId, stands, key }) {
    const rows = await findRowsOfSales(mongo, [saleId]);
    const leaveOut = stands ? await rewardedElsewhere(rows) : new Set<string>();
    await addRows(mongo, standingRows(rows, { stands, key, now: now(), leaveOut }));
  };

  /** A newcomer is rewarded for one first purchase: while another one has that place, this one's points stay away. */
  async function rewardedElsewhere(rows: readonly PointsRow[]): Promise<Set<string>> {
    const rewards = rows.filter(({ newcomer }) => newcomer !== undefined);
    const [reward] = rewards;
    if (reward?.newcomer === undefined) return new Set();
    const others = (await findReferralRows(mongo, reward.newcomer)).filter(({ of }) => of !== reward.of);
    const lots = new Set(others.map(({ _id }) => _id));
    const about = await findRowsOfSales(
      mongo,
      others.flatMap(({ of }) => of ?? []),
    );
    const standing = totalOf(summed(about).filter(({ lot }) => lots.has(lot)));
    return standing > 0 ? new Set(rewards.map(({ _id }) => _id)) : new Set();
  }
}
