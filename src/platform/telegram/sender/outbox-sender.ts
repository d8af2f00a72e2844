import type { Api } from "grammy";
import type { Now } from "../../../shared/now.ts";
import type { Log } from "../../log/log.ts";
import type { Mongo } from "../../mongo/connect.ts";
import { type OutboxRecord, outboxModel } from "./outbox.ts";
import { claimBatch, groupByChat, releaseExpired } from "./outbox-claim.ts";
import type { OutboxKind, OutboxKinds } from "./outbox-kind.ts";
import { type CallOutcome, outcomeOf } from "./outcome-class.ts";

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
    const kind = kinds[first?.kind ?? ""];
    if (first !== undefined && kind !== undefined) await send(open, first.chatId, kind);
  }

  async function send(rows: OutboxRecord[], chatId: number, kind: OutboxKind): Promise<void> {
    const call = await kind.render(rows);
    try {
      const sent = await api.raw[call.method]({ chat_id: chatId, ...call.payload } as never);
      const messageId = typeof sent === "object" ? { messageId: sent.message_id } : {};
      await settle(rows, { state: "sent", sentAt: now().toJSDate(), ...messageId });
    } catch (error) {
      await settleFailed(rows, kind, error);
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
    await settle(rows, afterFailure(outcome, kind.policy, rows, now));
    const [first] = rows;
    if (first !== undefined && outcome.class === "refused" && outcome.unreachable) {
      await kind.onUnreachable?.(first.chatId);
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

/** What becomes of rows whose call failed: given up, not known, or tried again later. */
function afterFailure(
  outcome: CallOutcome,
  policy: OutboxKind["policy"],
  rows: OutboxRecord[],
  now: Now,
): Partial<OutboxRecord> {
  if (outcome.class === "refused") return { state: "dead", outcome: outcome.description };
  if (outcome.class === "unknown" && policy === "at-most-once") {
    return { state: "unknown", outcome: "accepted-perhaps" };
  }
  if (rows.some((row) => row.attempts >= attemptsMax)) return { state: "dead", outcome: outcome.class };
  const seconds = outcome.class === "later" ? outcome.afterSeconds : 5;
  return {
    state: "pending",
    notBefore: now().plus({ seconds }).toJSDate(),
    outcome: outcome.class,
    ...(outcome.class === "unknown" && { repeated: true }),
  };
}

async function eachOf<T>(items: T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
