import { setTimeout as sleep } from "node:timers/promises";
import type { Model } from "mongoose";
import { trusted } from "../../mongo/connect.ts";
import type { Settled } from "./after-call.ts";
import type { OutboxRecord } from "./outbox.ts";

// With five seconds of looking for a server each, all tries end before the lease of a claim does.
const triesMax = 4;
const pauseMs = 2_000;

/**
 * Writes what became of claimed rows; whoever has lost the claim changes nothing. What Telegram has taken must not be
 * forgotten because the database is away for a moment.
 */
export async function settle(
  outbox: Model<OutboxRecord>,
  rows: OutboxRecord[],
  { change, uncounted }: Settled,
): Promise<void> {
  const mine = { _id: trusted({ $in: rows.map((row) => row._id) }), claim: rows[0]?.claim as string };
  const update = {
    $set: change,
    $unset: { claim: "", leaseUntil: "" },
    ...(uncounted && { $inc: { attempts: -1 } }),
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await outbox.updateMany(mine, update);
      return;
    } catch (error) {
      if (attempt === triesMax) throw error;
      await sleep(pauseMs);
    }
  }
}
