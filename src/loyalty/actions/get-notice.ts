import { type ClientRecord, clientModel } from "../../clients/index.ts";
import type { Locale } from "../../shared/locale.ts";
import { balanceOf, lotsOf, type PointsRow, summed, totalOf } from "../rules/points.ts";
import { findLivingRows, findRow, findRowsOfSales } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";

/** What is said to a client of his points. */
export interface NoticeView {
  locale: Locale;
  earned: number;
  spent: number;
  /** All that he has now. */
  points: number;
  /** Of a referral: he is the one who came. */
  isNewcomer: boolean;
}

export type GetNotice = (of: {
  clientId: string;
  sale?: string;
  lot?: string;
}) => Promise<NoticeView | undefined>;

/** Undefined: the sale was taken back, or the client is not to be reached, and there is nothing to say. */
export function getNoticeWith({ mongo, now }: Pick<LoyaltyDeps, "mongo" | "now">): GetNotice {
  return async function getNotice({ clientId, sale, lot }) {
    const client = await clientModel(mongo).findById(clientId, { reach: 1 }).lean<ClientRecord>();
    if (!client?.reach) return undefined;
    const reward = lot === undefined ? null : await findRow(mongo, lot);
    const saleId = sale ?? reward?.of;
    const rows = saleId === undefined ? [] : await findRowsOfSales(mongo, [saleId]);
    const own = rows.filter((row) => row.clientId === clientId);
    const moved = reward ? movedOf(own, (id) => id === reward._id) : movedOf(own, (id) => !isReward(own, id));
    if (moved.earned === 0 && moved.spent === 0) return undefined;

    const at = now();
    const points = balanceOf(lotsOf(await findLivingRows(mongo, clientId, at.toJSDate()), at));
    return { locale: client.reach.locale, ...moved, points, isNewcomer: reward?.newcomer === clientId };
  };
}

/** What stands of what a sale gave to a client and took from him. */
function movedOf(rows: readonly PointsRow[], isMeant: (lot: string) => boolean) {
  const lots = summed(rows).filter(({ lot }) => isMeant(lot));
  return {
    earned: totalOf(lots.filter(({ points }) => points > 0)),
    spent: -totalOf(lots.filter(({ points }) => points < 0)),
  };
}

function isReward(rows: readonly PointsRow[], lot: string): boolean {
  return rows.some(({ _id, why }) => _id === lot && why === "referral");
}
