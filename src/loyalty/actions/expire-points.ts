import { inTransaction } from "../../platform/mongo/transaction.ts";
import { factId } from "../../shared/id.ts";
import { type PointsRow, rowOver, summed } from "../rules/points.ts";
import { addRows, findEnded, findRowsOfLot, markEnded } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";

const batchMax = 500;

/**
 * Writes down what was left of the lots that have ended, each once. A balance does not wait for it: a lot that has
 * ended counts for nothing by itself.
 */
export function expirePointsWith({ mongo, now }: Pick<LoyaltyDeps, "mongo" | "now">) {
  return async function expirePoints(): Promise<void> {
    for (;;) {
      const ended = await findEnded(mongo, now().toJSDate(), batchMax);
      for (const row of ended) await end(row);
      if (ended.length < batchMax) return;
    }
  };

  function end(given: PointsRow): Promise<void> {
    return inTransaction(mongo, async () => {
      // Whoever writes it first; for the other one it is not there any more.
      if (!(await markEnded(mongo, given._id))) return;
      const left = summed(await findRowsOfLot(mongo, given)).filter(
        ({ lot, points }) => lot === given._id && points > 0,
      );
      if (left.length === 0) return;
      const entries = left.map((lot) => ({ ...lot, points: -lot.points }));
      const row = {
        _id: factId(given._id, "points-expiry"),
        clientId: given.clientId,
        kind: "expiry",
        at: given.until,
      } as const;
      await addRows(mongo, [rowOver(row, entries)]);
    });
  }
}
