import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { newId } from "../../shared/id.ts";
import { type CallbackRecord, callbackModel } from "./callback.model.ts";

/** What a reminder is made from: ids and numbers only. */
export type DueReminder = Pick<
  CallbackRecord,
  "_id" | "clientId" | "memberId" | "dueAt" | "rev" | "reminders" | "remindAt"
>;

// Leases run on the machine's own clock: pushing the program's clock forward must not break them.
const leaseMs = 30_000;

/**
 * Takes hold of at most `limit` callbacks whose reminder is due: their ids, a token with a lease on those that
 * nobody else took in between, and what was taken. Two processes never hold one row.
 */
export async function claimDueReminders(
  mongo: Mongo,
  { due, limit }: { due: Date; limit: number },
): Promise<{ claim: string; reminders: DueReminder[]; full: boolean }> {
  const callbacks = callbackModel(mongo);
  const free = () => ({
    state: "open" as const,
    remindAt: trusted({ $lte: due }),
    $or: [{ claim: trusted({ $exists: false }) }, { claimUntil: trusted({ $lt: new Date() }) }],
  });

  const found = await callbacks
    .find(free(), { _id: 1 })
    .sort({ remindAt: 1 })
    .limit(limit)
    .lean<{ _id: string }[]>();
  const claim = newId();
  if (found.length === 0) return { claim, reminders: [], full: false };

  await callbacks.updateMany(
    { ...free(), _id: trusted({ $in: found.map(({ _id }) => _id) }) },
    { $set: { claim, claimUntil: new Date(Date.now() + leaseMs) } },
  );
  const reminders = await callbacks
    .find({ claim, state: "open" }, { clientId: 1, memberId: 1, dueAt: 1, rev: 1, reminders: 1, remindAt: 1 })
    .lean<DueReminder[]>();
  return { claim, reminders, full: found.length === limit };
}

/** Notes that the reminders of a claim are planned: the first one is repeated at `repeatAt`, a repeat is the last. */
export async function settleClaim(mongo: Mongo, claim: string, repeatAt: Date): Promise<void> {
  const callbacks = callbackModel(mongo);
  const free = { claim: 1, claimUntil: 1 } as const;
  await callbacks.updateMany(
    { claim, reminders: 0 },
    { $set: { remindAt: repeatAt, reminders: 1 }, $unset: free },
  );
  await callbacks.updateMany({ claim }, { $set: { reminders: 2 }, $unset: { ...free, remindAt: 1 } });
}
