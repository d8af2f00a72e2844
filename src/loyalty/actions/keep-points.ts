import { referralNotices, thanksFor } from "../rules/notice.ts";
import type { PointsRow } from "../rules/points.ts";
import { addRows } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";

/** Rows of a referral, and the chats of those who hear of it. */
export interface Referral {
  rows: PointsRow[];
  chats: ReadonlyMap<string, number>;
}

export const noReferral: Referral = { rows: [], chats: new Map() };

interface SettledPoints {
  rows: PointsRow[];
  referral: Referral;
  /** Without a chat nobody is thanked. */
  buyer: { saleId: string; clientId: string; chatId: number | undefined };
}

/** Writes the rows of a sale and plans what is said of them, in the caller's transaction. */
export function keepPointsWith({
  mongo,
  now,
  planMessages,
}: Pick<LoyaltyDeps, "mongo" | "now" | "planMessages">) {
  return async function keepPoints({ rows, referral, buyer }: SettledPoints): Promise<void> {
    await addRows(mongo, [...rows, ...referral.rows]);
    const { chatId, ...sale } = buyer;
    const thanks = chatId === undefined ? [] : thanksFor(rows, { ...sale, chatId }, now());
    await planMessages([...thanks, ...referralNotices(referral.rows, referral.chats, now())]);
  };
}
