import { randomUUID } from "node:crypto";
import type { Model } from "mongoose";
import type { Now } from "../../../shared/now.ts";
import { trusted } from "../../mongo/connect.ts";
import type { OutboxRecord } from "./outbox.ts";
import type { OutboxKind, OutboxKinds } from "./outbox-kind.ts";

// Leases run on the machine's own clock: pushing the program's clock forward must not break them.
const leaseMs = 60_000;

/** Whoever held these has died: to staff they go again, to a client never. */
export async function releaseExpired(outbox: Model<OutboxRecord>, kinds: OutboxKinds): Promise<void> {
  const expiredOf = (policy: OutboxKind["policy"]) => ({
    state: "sending" as const,
    leaseUntil: { $lt: new Date() },
    kind: { $in: Object.keys(kinds).filter((name) => kinds[name]?.policy === policy) },
  });
  const $unset = ["claim", "leaseUntil"];
  await outbox.collection.updateMany(expiredOf("at-least-once"), [
    { $set: { state: "pending", repeated: true } },
    { $unset },
  ]);
  await outbox.collection.updateMany(expiredOf("at-most-once"), [
    { $set: { state: "unknown", outcome: "accepted-perhaps", sentAt: "$triedAt" } },
    { $unset },
  ]);
}

/** Rows that are due, the longest first, of chats that are not spoken to at this moment. */
export async function findDue(
  outbox: Model<OutboxRecord>,
  { kinds, now, busy, limit }: { kinds: OutboxKinds; now: Now; busy: number[]; limit: number },
): Promise<OutboxRecord[]> {
  const kind = trusted({ $in: Object.keys(kinds) });
  return outbox
    .find({ ...dueBy(now), kind, chatId: trusted({ $nin: busy }) })
    .sort({ notBefore: 1 })
    .limit(limit)
    .lean();
}

/**
 * Takes a row for this sender alone and, where its kind merges, what is due of that kind to the same chat; nothing
 * when another sender was faster. It is taken right before its call, so that a pause, a withdrawal or a kill meets no
 * more than what is on its way.
 */
export async function claim(
  outbox: Model<OutboxRecord>,
  row: OutboxRecord,
  { kinds, now }: { kinds: OutboxKinds; now: Now },
): Promise<OutboxRecord[]> {
  const mark = randomUUID();
  const take = {
    $set: {
      state: "sending" as const,
      claim: mark,
      leaseUntil: new Date(Date.now() + leaseMs),
      triedAt: now().toJSDate(),
    },
    $inc: { attempts: 1 },
  };
  const { _id, kind, chatId } = row;
  if (kinds[kind]?.merges === true) {
    await outbox.updateMany({ ...dueBy(now), kind, chatId }, take);
    return outbox.find({ claim: mark }).sort({ notBefore: 1, _id: 1 }).lean();
  }
  const taken = await outbox
    .findOneAndUpdate({ _id, ...dueBy(now) }, take, { returnDocument: "after" })
    .lean();
  return taken === null ? [] : [taken];
}

function dueBy(now: Now) {
  return { state: "pending" as const, notBefore: trusted({ $lte: now().toJSDate() }) };
}
