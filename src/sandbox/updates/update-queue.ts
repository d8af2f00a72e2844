import type { Update } from "grammy/types";
import { Refusal } from "../api/refusal.ts";
import type { UpdateTrick } from "../control.ts";
import type { World } from "../world/world.ts";
import { tricked } from "./tricked.ts";
import { type WaitingPoll, waitForUpdate } from "./wait-for-update.ts";

type UpdateKind = Exclude<keyof Update, "update_id">;

export interface WaitingUpdate {
  update: Update;
  at: string;
  /** Updates of one chat go to a webhook one after another. */
  chat: number;
  delivered: boolean;
  /** Duplicated or shuffled on purpose: a confirmation drops it only after it was delivered. */
  tricked: boolean;
}

interface Poll {
  offset: number;
  limit: number;
  timeoutSeconds: number;
  /** The caller hung up. */
  gone: AbortSignal;
}

/** The updates that the bot has not confirmed yet: they survive a restart and last 24 hours. */
export interface UpdateQueue {
  add<Kind extends UpdateKind>(kind: Kind, body: NonNullable<Update[Kind]>, chat: number): number | undefined;
  /** Long polling. @throws Refusal 409 when another poll or a webhook takes over */
  poll(poll: Poll): Promise<Update[]>;
  /** Ends a waiting poll with a 409 in these words. */
  endPoll(why: string): void;
  waiting(): WaitingUpdate[];
  remove(entry: WaitingUpdate): void;
  clear(): void;
  trick(trick: UpdateTrick): void;
  onAdd(listener: () => void): void;
  /** Answers a waiting poll with nothing. */
  close(): void;
}

// Telegram sends these only to a bot that asks for them by name.
const leftOut = new Set<string>(["chat_member", "message_reaction", "message_reaction_count"]);
const keptHours = 24;

export function updateQueueOver(world: World): UpdateQueue {
  let entries = world.keptUpdates
    .map((row) => row.value as WaitingUpdate)
    .toSorted((one, other) => one.update.update_id - other.update.update_id);
  const listeners: (() => void)[] = [];
  let waitingPoll: WaitingPoll | undefined;

  function isWanted(kind: UpdateKind): boolean {
    const allowed = world.settings.allowedUpdates;
    return allowed === null ? !leftOut.has(kind) : allowed.includes(kind);
  }

  function removeWhere(isDone: (entry: WaitingUpdate) => boolean): void {
    const removed = new Set(entries.filter(isDone));
    entries = entries.filter((entry) => !removed.has(entry));
    const left = new Set(entries.map((entry) => entry.update.update_id));
    for (const { update } of removed) {
      if (!left.has(update.update_id)) world.store.drop("update", String(update.update_id));
    }
  }

  function confirm(offset: number): void {
    const from = offset < 0 ? (entries.at(offset)?.update.update_id ?? 0) : offset;
    const staleBefore = world.now().toUTC().minus({ hours: keptHours }).toISO() ?? "";
    removeWhere((entry) => {
      if (entry.at < staleBefore) return true;
      return entry.update.update_id < from && (entry.delivered || !entry.tricked);
    });
  }

  function handOver(limit: number): Update[] {
    const batch = entries.slice(0, limit);
    for (const entry of batch) entry.delivered = true;
    return batch.map((entry) => entry.update);
  }

  const queue: UpdateQueue = {
    add: (kind, body, chat) => {
      if (!isWanted(kind)) return undefined;
      const update = { update_id: world.nextId("update"), [kind]: body } as unknown as Update;
      const entry = { update, at: world.at(), chat, delivered: false, tricked: false };
      entries.push(entry);
      world.store.put("update", String(update.update_id), entry);
      waitingPoll?.wake();
      for (const listener of listeners) listener();
      return update.update_id;
    },
    poll: async ({ offset, limit, timeoutSeconds, gone }) => {
      queue.endPoll(
        "terminated by other getUpdates request; make sure that only one bot instance is running",
      );
      confirm(offset);
      if (entries.length === 0 && timeoutSeconds > 0) {
        await waitForUpdate(timeoutSeconds, gone, (poll) => {
          waitingPoll = poll;
        });
      }
      return handOver(limit);
    },
    endPoll: (why) => {
      waitingPoll?.fail(new Refusal(409, `Conflict: ${why}`));
      waitingPoll = undefined;
    },
    waiting: () => entries,
    remove: (entry) => removeWhere((other) => other === entry),
    clear: () => removeWhere(() => true),
    trick: (trick) => {
      if (trick.trick === "jump") world.jumpId("update", trick.to);
      else entries = tricked(entries, trick);
      waitingPoll?.wake();
    },
    onAdd: (listener) => {
      listeners.push(listener);
    },
    close: () => waitingPoll?.wake(),
  };
  return queue;
}
