import type { Api } from "grammy";
import type { Now } from "../../../shared/now.ts";
import type { Log } from "../../log/log.ts";
import type { Mongo } from "../../mongo/connect.ts";
import { type ChatTurns, openChatTurns } from "./chat-turns.ts";
import { openLaneRest } from "./lane-rest.ts";
import { type OutboxRecord, outboxModel } from "./outbox.ts";
import { claim, findDue, releaseExpired } from "./outbox-claim.ts";
import type { OutboxKinds } from "./outbox-kind.ts";
import { sendGroupWith } from "./send-group.ts";

const seenMax = 20;

export type OutboxSender = ReturnType<typeof openOutboxSender>;

export interface OutboxSenderOptions {
  mongo: Mongo;
  now: Now;
  api: Api;
  /** What this lane sends; rows of other kinds are left to others. */
  kinds: OutboxKinds;
  log: Log;
  turns?: ChatTurns;
  /** How many calls are on their way at once, and with it how many messages a kill leaves unknown. */
  concurrency?: number;
}

/** One lane of the outbox: its kinds, over a way of their own to Telegram. */
export function openOutboxSender(options: OutboxSenderOptions) {
  const { mongo, now, kinds, turns = openChatTurns(), concurrency = 3 } = options;
  const outbox = outboxModel(mongo);
  const rest = openLaneRest(now);
  const sendGroup = sendGroupWith({ ...options, rest });
  /** Found due a moment ago; whether a row still is, its claim finds out. */
  let seen: OutboxRecord[] = [];

  /** Sends until nothing is due, the lane has to rest or `goesOn` denies; answers how many rows it took. */
  async function sendDue(goesOn = () => true): Promise<number> {
    if (rest.isOn()) return 0;
    await releaseExpired(outbox, kinds);
    seen = [];
    const first = await choose();
    if (first === undefined) return 0;
    let taken = 0;

    async function work(begun?: OutboxRecord): Promise<void> {
      for (let row = begun ?? (await choose()); row !== undefined; row = await choose()) {
        taken += await sendWith(row);
        if (rest.isOn() || !goesOn()) return;
      }
    }
    const workers = Array.from({ length: concurrency }, (_, place) => work(place === 0 ? first : undefined));
    const failed = (await Promise.allSettled(workers)).find((worker) => worker.status === "rejected");
    if (failed !== undefined) throw failed.reason;
    return taken;
  }

  function choose(): Promise<OutboxRecord | undefined> {
    return turns.choose(async (busy) => {
      const isFree = ({ chatId }: OutboxRecord) => !busy.includes(chatId);
      if (!seen.some(isFree)) seen = await findDue(outbox, { kinds, now, busy, limit: seenMax });
      const place = seen.findIndex(isFree);
      return place < 0 ? undefined : seen.splice(place, 1)[0];
    });
  }

  async function sendWith(row: OutboxRecord): Promise<number> {
    try {
      const rows = await claim(outbox, row, { kinds, now });
      if (rows.length > 0) await sendGroup(rows);
      return rows.length;
    } finally {
      turns.leave(row);
    }
  }

  return { sendDue };
}
