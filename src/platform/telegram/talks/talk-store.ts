import type { ConversationData, ConversationStorage, VersionedState } from "@grammyjs/conversations";
import { type Model, Schema } from "mongoose";
import type { Now } from "../../../shared/now.ts";
import type { Mongo } from "../../mongo/connect.ts";
import { inTransaction } from "../../mongo/transaction.ts";
import type { Vault } from "../../vault/vault.ts";
import type { BotContext } from "../context.ts";
import type { Inbox } from "../intake/inbox.ts";
import { currentScope } from "../scope.ts";

/** A talk that nobody went on with for so long is over; its draft is offered instead. */
export const talkMinutes = 15;

interface TalkRecord {
  _id: string;
  /** The replay log of the talk, ciphered: it has everything in it that the person typed. */
  state: string;
  at: Date;
}

const schema = new Schema<TalkRecord>(
  {
    _id: { type: String, required: true },
    state: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);
// Sweeps only: whether a talk is over is decided by our clock when it is read.
schema.index({ at: 1 }, { expireAfterSeconds: 2 * 86_400 });

export function talkModel(mongo: Mongo): Model<TalkRecord> {
  return mongo.models.talks ?? mongo.model<TalkRecord>("talks", schema, "talks");
}

export type TalkStore = ReturnType<typeof openTalkStore>;

/**
 * Where talks live between updates. The state of a talk and the `done` of the update that moved it are saved in
 * one transaction: a crash before it replays the update, after it nothing runs again (design.md §4.6).
 */
export function openTalkStore({ mongo, vault, now, inbox }: { mongo: Mongo; vault: Vault; now: Now; inbox: Inbox }) {
  const talks = talkModel(mongo);
  const keyOf = (ctx: BotContext) => String(ctx.chatId ?? ctx.from?.id);
  const place = (key: string) => `talks|${key}|state`;

  async function read(key: string): Promise<VersionedState<ConversationData> | undefined> {
    const record = await talks.findById(key).lean();
    if (record === null) return undefined;
    const idleMs = now().toMillis() - record.at.getTime();
    if (idleMs > talkMinutes * 60_000) {
      const scope = currentScope();
      if (scope !== undefined) scope.talkExpired = true;
      return undefined;
    }
    return JSON.parse(vault.open(record.state, place(key)));
  }

  async function settle(ctx: BotContext, change: (key: string) => Promise<unknown>): Promise<void> {
    const scope = currentScope();
    await inTransaction(mongo, async () => {
      await change(keyOf(ctx));
      if (scope !== undefined) await inbox.finish(scope.updateKey);
    });
    if (scope !== undefined) scope.settled = true;
  }

  const storage: ConversationStorage<BotContext, ConversationData> = {
    type: "context",
    version: 1,
    adapter: {
      read: (ctx) => prefetched.get(ctx) ?? read(keyOf(ctx)),
      write: (ctx, state) =>
        settle(ctx, (key) =>
          talks.updateOne(
            { _id: key },
            { $set: { state: vault.seal(JSON.stringify(state), place(key)), at: now().toJSDate() } },
            { upsert: true },
          ),
        ),
      delete: (ctx) => settle(ctx, (key) => talks.deleteOne({ _id: key })),
    },
  };
  const prefetched = new WeakMap<BotContext, ReturnType<typeof read>>();

  return {
    storage,

    /** Starts reading the talk of this chat, so that it comes side by side with the actor. */
    prefetch(ctx: BotContext): void {
      const reading = read(keyOf(ctx));
      reading.catch(() => undefined);
      prefetched.set(ctx, reading);
    },

    /** Drops the talk of a chat, whatever it is at. */
    async drop(chatId: number): Promise<void> {
      await talks.deleteOne({ _id: String(chatId) });
    },
  };
}
