import { setTimeout as sleep } from "node:timers/promises";
import { newId } from "../../shared/id.ts";
import type { Mongo } from "./connect.ts";
import { isDuplicateId } from "./duplicate.ts";

/**
 * Runs `work` while no other process runs work under the same name; waits up to `waitMs`, then throws. The
 * lease is counted by the server's clock and ends by itself when its holder dies.
 */
export async function underLock<T>(
  mongo: Mongo,
  name: string,
  work: () => Promise<T>,
  waitMs = 60_000,
): Promise<T> {
  const holder = newId();
  const giveUpAt = performance.now() + waitMs;
  while (!(await takeLease(mongo, name, holder))) {
    if (performance.now() > giveUpAt)
      throw new Error(`Another process has held the lock "${name}" for too long`);
    await sleep(100);
  }
  const renewal = setInterval(() => void takeLease(mongo, name, holder).catch(() => {}), leaseMs / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await giveLease(mongo, name, holder);
  }
}

/** Gives a lease back before its time. */
export async function giveLease(mongo: Mongo, name: string, holder: string): Promise<void> {
  await mongo.collection<LockRow>("locks").deleteOne({ _id: name, holder });
}

const leaseMs = 15_000;

interface LockRow {
  _id: string;
  holder: string;
  until: Date;
}

/** Takes or renews a lease; true when `holder` has it. It ends by itself after `lastsMs`. */
export async function takeLease(
  mongo: Mongo,
  name: string,
  holder: string,
  lastsMs = leaseMs,
): Promise<boolean> {
  const free = { $or: [{ $eq: ["$holder", holder] }, { $lte: [{ $ifNull: ["$until", "$$NOW"] }, "$$NOW"] }] };
  const update = mongo.collection<LockRow>("locks").findOneAndUpdate(
    { _id: name },
    [
      {
        $set: {
          until: { $cond: [free, { $add: ["$$NOW", lastsMs] }, "$until"] },
          holder: { $cond: [free, holder, "$holder"] },
        },
      },
    ],
    { upsert: true, returnDocument: "after" },
  );
  const row = await update.catch((error: unknown) => {
    // Two processes inserted the lock's first row at the same instant.
    if (isDuplicateId(error)) return null;
    throw error;
  });
  return row?.holder === holder;
}
