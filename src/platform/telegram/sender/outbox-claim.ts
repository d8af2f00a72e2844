import { randomUUID } from "node:crypto";
import type { Model } from "mongoose";
import type { Now } from "../../../shared/now.ts";
import { trusted } from "../../mongo/connect.ts";
import type { OutboxRecord } from "./outbox.ts";
import type { OutboxKind, OutboxKinds } from "./outbox-kind.ts";

// Leases run on the machine's own clock: pushing the program's clock forward must not break them.
const leaseMs = 60_000;
const batchMax = 100;

/** Whoever held these has died: to staff they go again, to a client never. */
export async function releaseExpired(outbox: Model<OutboxRecord>, kinds: OutboxKinds): Promise<void> {
  const of = (policy: OutboxKind["policy"]) =>
    Object.keys(kinds).filter((name) => kinds[name]?.policy === policy);
  const expired = { state: "sending" as const, leaseUntil: trusted({ $lt: new Date() }) };
  const unset = { claim: "", leaseUntil: "" };
  await outbox.updateMany(
    { ...expired, kind: trusted({ $in: of("at-least-once") }) },
    { $set: { state: "pending", repeated: true }, $unset: unset },
  );
  await outbox.updateMany(
    { ...expired, kind: trusted({ $in: of("at-most-once") }) },
    { $set: { state: "unknown", outcome: "accepted-perhaps" }, $unset: unset },
  );
}

/** Takes what is due for this sender alone: by a token, so that two senders never hold the same row. */
export async function claimBatch(outbox: Model<OutboxRecord>, now: Now): Promise<OutboxRecord[]> {
  const due = await outbox
    .find({ state: "pending", notBefore: trusted({ $lte: now().toJSDate() }) }, { _id: 1 })
    .sort({ notBefore: 1 })
    .limit(batchMax)
    .lean();
  if (due.length === 0) return [];
  const claim = randomUUID();
  await outbox.updateMany(
    { _id: trusted({ $in: due.map((row) => row._id) }), state: "pending" },
    {
      $set: { state: "sending", claim, leaseUntil: new Date(Date.now() + leaseMs) },
      $inc: { attempts: 1 },
    },
  );
  return outbox.find({ claim }).sort({ notBefore: 1, _id: 1 }).lean();
}

/** Rows that go as one call: of one chat and one kind, where the kind merges. */
export function groupByChat(rows: OutboxRecord[], kinds: OutboxKinds): OutboxRecord[][] {
  const groups = new Map<string, OutboxRecord[]>();
  for (const row of rows) {
    const key = kinds[row.kind]?.merges ? `${row.kind}|${row.chatId}` : row._id;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
