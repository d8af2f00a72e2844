import { DateTime } from "luxon";
import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { balanceOf, lotsOf } from "../rules/points.ts";
import { type Quote, quoteOf } from "../rules/quote.ts";
import {
  type Deal,
  dealOf,
  isAsShown,
  referralRows,
  rowsOfSale,
  type ShownDeal,
} from "../rules/settlement.ts";
import { termsOf } from "../rules/terms.ts";
import { type LoyaltySettings, type NextTier, nextTierOf } from "../rules/tier.ts";
import { findLivingRows } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";
import { keepPointsWith, noReferral, type Referral } from "./keep-points.ts";

/** A sale that is being written. `list`: its lines before any discount. */
interface SaleToSettle {
  saleId: string;
  client: Pick<ClientRecord, "_id" | "totalKopecks" | "purchases" | "reach" | "referredBy">;
  at: Date;
  list: readonly number[];
  /** What the seller saw. Without it the lines are what was paid: no discount, nothing spent. */
  shown?: ShownDeal | undefined;
}

export interface Settled {
  quote: Quote;
  deal?: Deal | undefined;
  /** What is left to the next tier, this sale among what was paid. */
  next?: NextTier | undefined;
}

export type SettleSale = (sale: SaleToSettle) => Promise<Outcome<Settled, "terms-changed">>;

/**
 * Counts a sale and writes its points, in the caller's transaction. The transaction must change the client too, as
 * he was read before it: then two sales at once can't spend the same points. `terms-changed`: what the seller was
 * shown does not hold any more, and nothing is written.
 */
export function settleSaleWith(deps: LoyaltyDeps): SettleSale {
  const { mongo, shop } = deps;
  const refer = referWith(deps);
  const keep = keepPointsWith(deps);

  return async function settleSale({ saleId, client, at, list, shown }) {
    const { loyalty, zone } = await shop();
    const moment = DateTime.fromJSDate(at, { zone: "utc" });
    const spends = shown !== undefined && shown.spent > 0;
    const lots = spends ? lotsOf(await findLivingRows(mongo, client._id, at), moment) : [];
    const { totalKopecks, reach } = client;
    const terms = termsOf(loyalty, { totalKopecks, joined: reach !== undefined, points: balanceOf(lots) });
    const quote = quoteOf(list, terms, { withoutDiscount: !shown || shown.percent === 0, spend: spends });
    if (shown !== undefined && !isAsShown(quote, shown)) return refused("terms-changed");

    const { expiresMonths } = loyalty;
    const sale = { saleId, clientId: client._id, at, soldAt: moment, zone, expiresMonths };
    const isFirst = loyalty.on && client.purchases === 0;
    const referral = isFirst ? await refer(sale, client, loyalty) : noReferral;
    const rows = reach === undefined ? [] : rowsOfSale(sale, quote, lots);
    await keep({ rows, referral, buyer: { saleId, clientId: client._id, chatId: reach?.chatId } });
    return done({
      quote,
      deal: dealOf(quote, terms),
      next: nextAfter(loyalty, totalKopecks + quote.totalKopecks),
    });
  };
}

/** A first purchase brings points to the buyer and to who brought him: to each who has joined. */
function referWith({ mongo }: LoyaltyDeps) {
  return async function refer(
    sale: Parameters<typeof referralRows>[0],
    { _id, reach, referredBy }: SaleToSettle["client"],
    { referralPoints: points }: LoyaltySettings,
  ): Promise<Referral> {
    if (referredBy === undefined || referredBy === _id || points === 0) return noReferral;
    const bringer = await clientModel(mongo).findById(referredBy, { reach: 1 }).lean<ClientRecord>();
    const chats = new Map<string, number>();
    if (bringer?.reach) chats.set(bringer._id, bringer.reach.chatId);
    if (reach) chats.set(_id, reach.chatId);
    return { rows: referralRows(sale, { receivers: [...chats.keys()], points }), chats };
  };
}

function nextAfter({ on, tiers }: LoyaltySettings, paidKopecks: number): NextTier | undefined {
  return on ? nextTierOf(paidKopecks, tiers) : undefined;
}
