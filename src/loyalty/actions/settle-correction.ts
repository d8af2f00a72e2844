import { DateTime } from "luxon";
import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { type Lot, type PointsRow, summed } from "../rules/points.ts";
import { quoteOf } from "../rules/quote.ts";
import { type Deal, dealOf, referralRows, rowsOfSale } from "../rules/settlement.ts";
import { findRowsOfSales } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";
import { keepPointsWith, noReferral } from "./keep-points.ts";
import type { Settled } from "./settle-sale.ts";

interface CorrectionToSettle {
  saleId: string;
  clientId: string;
  soldAt: Date;
  list: readonly number[];
  /** The sale that is corrected and what was agreed on at it. It still stands. */
  former: { saleId: string; deal: Deal | undefined };
  /** The client has not been thanked for it yet. */
  thanks: boolean;
}

export type SettleCorrection = (correction: CorrectionToSettle) => Promise<Settled>;

/**
 * Counts a sale that takes the place of another one and writes its points, in the caller's transaction and before
 * the other one is taken back. What was agreed on stays: the discount, and points from the lots of before, never
 * more of them, up to the ceiling of the new sum.
 */
export function settleCorrectionWith(deps: LoyaltyDeps): SettleCorrection {
  const { mongo, shop, now } = deps;
  const keep = keepPointsWith(deps);

  return async function settleCorrection({ saleId, clientId, soldAt, list, former, thanks }) {
    const { deal } = former;
    const { loyalty, zone } = await shop();
    const client = await clientModel(mongo).findById(clientId, { reach: 1 }).lean<ClientRecord>();
    const { accrualPercent, spendMaxPercent, expiresMonths } = loyalty;
    const account = { points: deal?.spent ?? 0, accrualPercent, spendMaxPercent };
    const terms =
      deal === undefined
        ? {}
        : { tier: { name: "", percent: deal.percent }, ...(client?.reach && { account }) };
    const quote = quoteOf(list, terms, { spend: account.points > 0 });

    const before = await findRowsOfSales(mongo, [former.saleId]);
    const at = now();
    const sold = DateTime.fromJSDate(soldAt, { zone: "utc" });
    const sale = { saleId, clientId, at: at.toJSDate(), soldAt: sold, zone, expiresMonths };
    const buyer = { saleId, clientId, chatId: thanks ? client?.reach?.chatId : undefined };
    const rewards = standingRewards(before, at);
    const receivers = rewards.map((row) => row.clientId);
    const rows = [
      ...rowsOfSale(sale, quote, lotsSpent(before)),
      ...referralRows(sale, { receivers, points: rewards[0]?.points ?? 0 }),
    ];
    await keep({ rows, referral: noReferral, buyer });
    return { quote, deal: dealOf(quote, terms) };
  };
}

function lotsSpent(rows: readonly PointsRow[]): Lot[] {
  const entries = rows.filter(({ kind }) => kind === "spend").flatMap(({ lots }) => lots);
  return entries.map((entry) => ({ ...entry, points: -entry.points }));
}

/** What the two of a referral were given and still have the right to. */
function standingRewards(rows: readonly PointsRow[], now: DateTime): PointsRow[] {
  const standing = new Set(summed(rows).flatMap(({ lot, points }) => (points > 0 ? [lot] : [])));
  return rows.filter(
    ({ _id, why, until }) => why === "referral" && standing.has(_id) && until.getTime() >= now.toMillis(),
  );
}
