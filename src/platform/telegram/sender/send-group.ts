import type { Api } from "grammy";
import type { Now } from "../../../shared/now.ts";
import type { Log } from "../../log/log.ts";
import type { Mongo } from "../../mongo/connect.ts";
import { afterCall, afterFault, afterGate } from "./after-call.ts";
import type { LaneRest } from "./lane-rest.ts";
import { type OutboxRecord, outboxModel } from "./outbox.ts";
import { callTelegram, type SentOrNot } from "./outbox-call.ts";
import type { OutboxKind, OutboxKinds } from "./outbox-kind.ts";
import { skipPendingOf } from "./outbox-pending.ts";
import { settle } from "./outbox-settle.ts";

/** Rows claimed together: the gate, the words, one call, and what is known after it. */
export function sendGroupWith({
  mongo,
  now,
  api,
  kinds,
  log,
  rest,
}: {
  mongo: Mongo;
  now: Now;
  api: Api;
  kinds: OutboxKinds;
  log: Log;
  rest: LaneRest;
}) {
  const outbox = outboxModel(mongo);

  return async function sendGroup(rows: OutboxRecord[]): Promise<void> {
    const called = await call(rows);
    if (called === undefined) return;
    const { open, chatId, kind, outcome } = called;
    const restSeconds = rest.after(outcome);
    await settle(outbox, open, afterCall(outcome, { policy: kind.policy, ...tried(open), restSeconds, now }));
    if (outcome.class === "refused" && outcome.unreachable) await noteUnreachable(chatId, kind);
  };

  /** What breaks in here has sent nothing: the rows are tried again. */
  async function call(rows: OutboxRecord[]): Promise<Called | undefined> {
    try {
      const open: OutboxRecord[] = [];
      for (const row of rows) if (await passesGate(row)) open.push(row);
      const [first] = open;
      const kind = kinds[first?.kind ?? ""];
      if (first === undefined || kind === undefined) return undefined;
      const { chatId } = first;
      return { open, chatId, kind, outcome: await callTelegram(api, chatId, await kind.render(open)) };
    } catch (error) {
      log.error({ err: error, outbox: rows[0]?._id }, "an outbox row could not be sent");
      await settle(outbox, rows, afterFault({ ...tried(rows), now }));
      return undefined;
    }
  }

  async function passesGate(row: OutboxRecord): Promise<boolean> {
    const late = row.expiresAt !== undefined && row.expiresAt <= now().toJSDate();
    const answer = late ? { skip: "late" } : ((await kinds[row.kind]?.gate(row)) ?? { skip: "kind-unknown" });
    if (answer === "send") return true;
    await settle(outbox, [row], afterGate(answer, now));
    return false;
  }

  async function noteUnreachable(chatId: number, kind: OutboxKind): Promise<void> {
    if (kind.policy === "at-most-once") {
      await skipPendingOf(mongo, { chatId, kinds: Object.keys(kinds) }, "unreachable");
    }
    await kind.onUnreachable?.(chatId);
  }
}

interface Called {
  open: OutboxRecord[];
  chatId: number;
  kind: OutboxKind;
  outcome: SentOrNot;
}

function tried(rows: OutboxRecord[]): { attempts: number } {
  return { attempts: Math.max(...rows.map((row) => row.attempts)) };
}
