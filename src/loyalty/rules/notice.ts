import type { DateTime } from "luxon";
import type { PointsRow } from "./points.ts";

/** A message to a client about his points; ids only, worded when it is sent. */
export interface Notice {
  _id: string;
  kind: "loyalty.thanks" | "loyalty.referral";
  chatId: number;
  clientId: string;
  subject: Record<string, string>;
  notBefore: Date;
}

/** A sale can be undone for a minute: until then nothing is said of it. */
const heldSeconds = 61;

/** Thanks for a sale that moved the buyer's points. */
export function thanksFor(
  rows: readonly PointsRow[],
  { saleId, clientId, chatId }: { saleId: string; clientId: string; chatId: number },
  now: DateTime,
): Notice[] {
  if (!rows.some((row) => row.clientId === clientId && row.kind !== "grant")) return [];
  const kind = "loyalty.thanks";
  return [
    { _id: `${kind}:${saleId}`, kind, chatId, clientId, subject: { sale: saleId }, notBefore: held(now) },
  ];
}

/** One to each of the two whom a first purchase has brought points. */
export function referralNotices(
  rows: readonly PointsRow[],
  chats: ReadonlyMap<string, number>,
  now: DateTime,
): Notice[] {
  const kind = "loyalty.referral";
  return rows.flatMap(({ _id: lot, clientId, why }) => {
    const chatId = why === "referral" ? chats.get(clientId) : undefined;
    if (chatId === undefined) return [];
    return [{ _id: `${kind}:${lot}`, kind, chatId, clientId, subject: { lot }, notBefore: held(now) }];
  });
}

function held(now: DateTime): Date {
  return now.plus({ seconds: heldSeconds }).toJSDate();
}
