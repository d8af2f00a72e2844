import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import { inTransaction, isInTransaction } from "../../platform/mongo/transaction.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { endOf, type GrantWhy, lotRow, type PointsRow } from "../rules/points.ts";
import { addRows, findRow } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";

/** `key`: the same gift under the same key is given once. `days`: it counts to the end of that day of the shop. */
interface Gift {
  clientId: string;
  points: number;
  days: number;
  why: GrantWhy;
  key: string;
}

export type GrantPoints = (gift: Gift) => Promise<Outcome<Granted, "not-joined" | "loyalty-off">>;

interface Granted {
  /** The last instant it counts. */
  expiresAt: Date;
}

/** Gives points for a reason of their own, in the caller's transaction when there is one. Only who joined has an account. */
export function grantPointsWith({ mongo, now, shop }: LoyaltyDeps): GrantPoints {
  return async function grantPoints({ clientId, points, days, why, key }) {
    const { loyalty, zone } = await shop();
    const _id = factId(key, `grant ${why}`);
    const earlier = await findRow(mongo, _id);
    if (earlier) return done({ expiresAt: earlier.until });
    if (!loyalty.on) return refused("loyalty-off");
    const client = await clientModel(mongo).findById(clientId, { reach: 1 }).lean<ClientRecord>();
    if (client?.reach === undefined) return refused("not-joined");

    const at = now();
    const expiresAt = endOf(at, zone, { days });
    if (points > 0)
      await addOnce(lotRow({ _id, clientId, kind: "grant", why, at: at.toJSDate() }, { points, expiresAt }));
    return done({ expiresAt });
  };

  async function addOnce(row: PointsRow): Promise<void> {
    if (isInTransaction(mongo)) return addRows(mongo, [row]);
    try {
      await inTransaction(mongo, () => addRows(mongo, [row]));
    } catch (error) {
      // Somebody else has given it at this instant.
      if (!isDuplicateId(error)) throw error;
    }
  }
}
