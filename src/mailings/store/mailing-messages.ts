import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { outboxModel } from "../../platform/telegram/sender/outbox.ts";
import { batchProgress } from "../../platform/telegram/sender/outbox-batch.ts";
import { holdPendingOf, skipPendingOf } from "../../platform/telegram/sender/outbox-pending.ts";
import { type MailingRun, runOf, stoppedOutcome } from "../rules/run.ts";

const soonMs = 60_000;

/** How far the messages of a mailing are. `held`: those that wait for a later hour than the next minute. */
export async function mailingRun(mongo: Mongo, mailing: string, now: Date): Promise<MailingRun> {
  const later = {
    batch: mailing,
    state: "pending" as const,
    notBefore: trusted({ $gt: new Date(now.getTime() + soonMs) }),
  };
  const [progress, first, held] = await Promise.all([
    batchProgress(mongo, mailing),
    outboxModel(mongo).findOne(later, { notBefore: 1 }).sort({ notBefore: 1 }).lean(),
    outboxModel(mongo).countDocuments(later),
  ]);
  return runOf(progress, { held, ...(first && { heldUntil: first.notBefore }) });
}

/** Whatever a pause has put off goes on at once; what waits for its hour finds that out anew. */
export async function wakeMessages(mongo: Mongo, mailing: string, now: Date): Promise<void> {
  await holdPendingOf(mongo, { batch: mailing }, now);
}

export async function skipMessages(mongo: Mongo, mailing: string): Promise<void> {
  await skipPendingOf(mongo, { batch: mailing }, stoppedOutcome);
}

/**
 * Failed messages go once more: those that the messenger refused for a reason of the moment. Whoever stopped the bot
 * is none of these, and what has perhaps arrived never goes again.
 */
export async function retryMessages(
  mongo: Mongo,
  mailing: string,
  { at, expiresAt, notThese }: { at: Date; expiresAt: Date; notThese: readonly string[] },
): Promise<number> {
  const { modifiedCount } = await outboxModel(mongo).updateMany(
    { batch: mailing, state: "dead", outcome: trusted({ $nin: [...notThese] }) },
    { $set: { state: "pending", notBefore: at, expiresAt, attempts: 0 }, $unset: { outcome: "" } },
  );
  return modifiedCount;
}

/** Whether a message of it has reached the client, or perhaps has. */
export async function isSentTo(mongo: Mongo, mailing: string, clientId: string): Promise<boolean> {
  const sent = { _id: `mail:${mailing}:${clientId}`, state: trusted({ $in: ["sent", "unknown"] as const }) };
  return (await outboxModel(mongo).exists(sent)) !== null;
}
