import { Schema } from "mongoose";
import type { Now } from "../../../shared/now.ts";
import type { Mongo } from "../../mongo/connect.ts";
import { defineModel } from "../../mongo/define-model.ts";
import { ignoreRepeats } from "../../mongo/duplicate.ts";
import { isInTransaction } from "../../mongo/transaction.ts";

const keptForDays = 400;

/**
 * One message that nobody asked for at this moment. `_id` is its dedupe key and the row is the memory that it
 * was planned; it carries ids, never words.
 */
export interface OutboxRecord {
  _id: string;
  kind: string;
  chatId: number;
  /** What the kind's gate and render need: ids only. */
  subject: Record<string, string | number>;
  /** Whom it goes to, when it is a client. */
  clientId?: string;
  /** Counts among the offers that a client gets in a month. */
  promo?: boolean;
  /** What it was planned with: a mailing's id. Its rows are counted, paused and stopped together. */
  batch?: string;
  notBefore: Date;
  expiresAt?: Date;
  state: "pending" | "sending" | "sent" | "unknown" | "skipped" | "dead";
  /** Who holds it while it is being sent, and until when. */
  claim?: string;
  leaseUntil?: Date;
  attempts: number;
  /** An earlier attempt was perhaps accepted: the text says so. */
  repeated?: boolean;
  outcome?: string;
  messageId?: number;
  createdAt: Date;
  /** When a sender took it in hand the last time. */
  triedAt?: Date;
  /** When it was sent; also where it was perhaps delivered, so that limits count it. */
  sentAt?: Date;
}

const schema = new Schema<OutboxRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    chatId: { type: Number, required: true },
    subject: { type: Schema.Types.Mixed, required: true },
    clientId: String,
    promo: Boolean,
    batch: String,
    notBefore: { type: Date, required: true },
    expiresAt: Date,
    state: { type: String, required: true },
    claim: String,
    leaseUntil: Date,
    attempts: { type: Number, required: true },
    repeated: Boolean,
    outcome: String,
    messageId: Number,
    createdAt: { type: Date, required: true },
    triedAt: Date,
    sentAt: Date,
  },
  { versionKey: false, minimize: false },
);
// findDue
schema.index({ kind: 1, notBefore: 1 }, { partialFilterExpression: { state: "pending" }, name: "due" });
// skipPendingOf a chat
schema.index({ chatId: 1 }, { partialFilterExpression: { state: "pending" }, name: "pendingOfChat" });
// batchProgress, which reads nothing but this; skipPendingOf and holdPendingOf a batch
schema.index(
  { batch: 1, state: 1, outcome: 1 },
  { partialFilterExpression: { batch: { $exists: true } }, name: "batch" },
);
// releaseExpired
schema.index({ leaseUntil: 1 }, { partialFilterExpression: { state: "sending" }, name: "sending" });
schema.index({ claim: 1 }, { sparse: true });
// What a client got lately; what is erased with him.
schema.index({ clientId: 1, sentAt: -1 }, { sparse: true });
schema.index({ createdAt: 1 }, { expireAfterSeconds: keptForDays * 86_400 });

export const outboxModel = defineModel<OutboxRecord>("outbox", schema);

export type OutboxPlan = Pick<OutboxRecord, "_id" | "kind" | "chatId" | "subject" | "notBefore"> &
  Partial<Pick<OutboxRecord, "expiresAt" | "clientId" | "promo" | "batch">>;

export type PlanMessages = (plans: OutboxPlan[]) => Promise<void>;

/**
 * Puts messages into the outbox, within the caller's transaction when there is one. A key that stands there
 * already was planned before and is left as it is.
 */
export function planMessagesWith({
  mongo,
  now,
  wake,
}: {
  mongo: Mongo;
  now: Now;
  wake?: () => void;
}): PlanMessages {
  const outbox = outboxModel(mongo);

  return async function planMessages(plans) {
    if (plans.length === 0) return;
    const createdAt = now().toJSDate();
    const rows = plans.map<OutboxRecord>((plan) => ({ ...plan, state: "pending", attempts: 0, createdAt }));
    await (isInTransaction(mongo) ? upsert(rows) : insert(rows));
    wake?.();
  };

  /** Thousands of reminders are due at once: a bare insert takes a third of the time of as many upserts. */
  async function insert(rows: OutboxRecord[]): Promise<void> {
    await outbox.collection.insertMany(rows as never[], { ordered: false }).catch(ignoreRepeats);
  }

  /** A repeated key would end a transaction. */
  async function upsert(rows: OutboxRecord[]): Promise<void> {
    await outbox.bulkWrite(
      rows.map(({ _id, ...row }) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: row }, upsert: true },
      })),
      { ordered: false },
    );
  }
}
