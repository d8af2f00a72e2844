import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import type { Model } from "mongoose";
import type { Now } from "../../../shared/now.ts";
import type { Log } from "../../log/log.ts";
import { type Mongo, trusted } from "../../mongo/connect.ts";
import { type OutboxRecord, outboxModel } from "./outbox.ts";
import { outcomeOf } from "./outcome-class.ts";

/** One call to Telegram: its method and payload, without the chat. */
export type OutboxCall =
  | { method: "sendMessage"; payload: { text: string } & Record<string, unknown> }
  | { method: "deleteMessage"; payload: { message_id: number } };

/**
 * What the outbox knows of a kind of message; its slice registers it. To staff a message goes at least once
 * (a repeat says so), to a client at most once. `gate` is asked at the moment of sending.
 */
export interface OutboxKind {
  policy: "at-least-once" | "at-most-once";
  gate(row: OutboxRecord): Promise<"send" | { holdUntil: Date } | { skip: string }>;
  /** Words one call for rows of one chat; more than one only where `merges` is set. */
  render(rows: OutboxRecord[]): Promise<OutboxCall>;
  /** Rows of one chat claimed together go as one message. */
  merges?: boolean;
  /** The chat can't be reached any more: the slice notes it. */
  onUnreachable?(chatId: number): Promise<void>;
}

export type OutboxKinds = Record<string, OutboxKind>;

// Leases run on the machine's own clock: pushing the program's clock forward must not break them.
const leaseMs = 60_000;
const batchMax = 100;
const attemptsMax = 8;

export type OutboxSender = ReturnType<typeof openOutboxSender>;

export function openOutboxSender(options: {
  mongo: Mongo;
  now: Now;
  api: Api;
  kinds: OutboxKinds;
  log: Log;
  concurrency?: number;
}) {
  const { mongo, now, api, kinds, log, concurrency = 3 } = options;
  const outbox = outboxModel(mongo);

  /** Claims what is due and sends it; answers how many rows it took. */
  async function sendDue(): Promise<number> {
    await releaseExpired(outbox, kinds);
    const rows = await claimBatch(outbox, now);
    const groups = groupByChat(rows, kinds);
    await eachOf(groups, concurrency, async (group) => {
      try {
        await sendGroup(group);
      } catch (error) {
        log.error({ err: error, outbox: group[0]?._id }, "an outbox row could not be sent");
        await settle(group, { state: "dead", outcome: "fault" });
      }
    });
    return rows.length;
  }

  async function sendGroup(group: OutboxRecord[]): Promise<void> {
    const open: OutboxRecord[] = [];
    for (const row of group) if (await passesGate(row)) open.push(row);
    const [first] = open;
    const kind = first === undefined ? undefined : kinds[first.kind];
    if (first === undefined || kind === undefined) return;

    const call = await kind.render(open);
    try {
      const sent = await api.raw[call.method]({ chat_id: first.chatId, ...call.payload } as never);
      const messageId = typeof sent === "object" ? sent.message_id : undefined;
      await settle(open, {
        state: "sent",
        sentAt: now().toJSDate(),
        ...(messageId === undefined ? {} : { messageId }),
      });
    } catch (error) {
      await settleFailed(open, kind, error);
    }
  }

  async function passesGate(row: OutboxRecord): Promise<boolean> {
    const kind = kinds[row.kind];
    const late = row.expiresAt !== undefined && row.expiresAt <= now().toJSDate();
    const answer =
      kind === undefined ? { skip: "kind-unknown" } : late ? { skip: "late" } : await kind.gate(row);
    if (answer === "send") return true;
    if ("skip" in answer) await settle([row], { state: "skipped", outcome: answer.skip });
    else await settle([row], { state: "pending", notBefore: answer.holdUntil });
    return false;
  }

  async function settleFailed(rows: OutboxRecord[], kind: OutboxKind, error: unknown): Promise<void> {
    const outcome = outcomeOf(error);
    const soon = (seconds: number) => now().plus({ seconds }).toJSDate();
    const worn = rows.some((row) => row.attempts >= attemptsMax);
    if (outcome.class === "refused") {
      await settle(rows, { state: "dead", outcome: outcome.description });
      if (outcome.unreachable && rows[0] !== undefined) await kind.onUnreachable?.(rows[0].chatId);
    } else if (outcome.class === "unknown" && kind.policy === "at-most-once") {
      await settle(rows, { state: "unknown", outcome: "accepted-perhaps" });
    } else if (worn) {
      await settle(rows, { state: "dead", outcome: outcome.class });
    } else {
      const seconds = outcome.class === "later" ? outcome.afterSeconds : 5;
      const repeated = outcome.class === "unknown" ? { repeated: true } : {};
      await settle(rows, { state: "pending", notBefore: soon(seconds), outcome: outcome.class, ...repeated });
    }
  }

  async function settle(rows: OutboxRecord[], change: Partial<OutboxRecord>): Promise<void> {
    for (const row of rows) {
      await outbox.updateOne(
        { _id: row._id, claim: row.claim as string },
        { $set: change, $unset: { claim: "", leaseUntil: "" } },
      );
    }
  }

  return { sendDue };
}

/** Whoever held these has died: to staff they go again, to a client never. */
async function releaseExpired(outbox: Model<OutboxRecord>, kinds: OutboxKinds): Promise<void> {
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

async function claimBatch(outbox: Model<OutboxRecord>, now: Now): Promise<OutboxRecord[]> {
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

function groupByChat(rows: OutboxRecord[], kinds: OutboxKinds): OutboxRecord[][] {
  const groups = new Map<string, OutboxRecord[]>();
  for (const row of rows) {
    const key = kinds[row.kind]?.merges ? `${row.kind}|${row.chatId}` : row._id;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

async function eachOf<T>(items: T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
