import type { ConversationData, ConversationStorage, VersionedState } from "@grammyjs/conversations";
import { Schema } from "mongoose";
import type { Now } from "../../../shared/now.ts";
import type { Mongo } from "../../mongo/connect.ts";
import { defineModel } from "../../mongo/define-model.ts";
import { inTransaction } from "../../mongo/transaction.ts";
import type { Vault } from "../../vault/vault.ts";
import { button } from "../button.ts";
import type { BotContext } from "../context.ts";
import type { Inbox } from "../intake/inbox.ts";
import { currentScope, noteInScope } from "../scope.ts";

/** A talk that nobody went on with for so long is over; its draft is offered instead. */
const talkMinutes = 15;

/** Raised when the order of a talk's questions changes: talks that are under way are then dropped politely. */
const talksVersion = 1;

interface TalkRecord {
  _id: string;
  /** The replay log of the talk, ciphered: it has everything in it that the person typed. */
  state: string;
  at: Date;
  /** The person went elsewhere; the talk goes on only if the person says so. */
  left?: boolean;
}

const schema = new Schema<TalkRecord>(
  {
    _id: { type: String, required: true },
    state: { type: String, required: true },
    at: { type: Date, required: true },
    left: Boolean,
  },
  { versionKey: false },
);
// Sweeps only: whether a talk is over is decided by our clock when it is read.
schema.index({ at: 1 }, { expireAfterSeconds: 2 * 86_400 });

const talkModel = defineModel<TalkRecord>("talks", schema);

/** Brings a talk back that was left or has expired; the talk asks its question again. */
export const resumeTalk = button("talk.resume", {});

type TalkState = VersionedState<ConversationData>;

export type TalkStore = ReturnType<typeof openTalkStore>;

/**
 * Where talks live between updates. The state of a talk and the `done` of the update that moved it are saved in
 * one transaction: a crash before it replays the update, after it nothing runs again (design.md §4.6).
 */
export function openTalkStore({
  mongo,
  vault,
  now,
  inbox,
}: {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  inbox: Inbox;
}) {
  const talks = talkModel(mongo);
  const prefetched = new WeakMap<BotContext, Promise<TalkState | undefined>>();
  const place = (key: string) => `talks|${key}|state`;

  async function read(ctx: BotContext): Promise<TalkState | undefined> {
    const record = await talks.findById(keyOf(ctx)).lean();
    if (record === null) return undefined;
    const idleMinutes = (now().toMillis() - record.at.getTime()) / 60_000;
    const resumed = resumeTalk.read(ctx.callbackQuery?.data ?? "") !== undefined;
    if (resumed && idleMinutes > 2 * talkMinutes) return undefined;
    if (!resumed && record.left === true) return undefined;
    if (!resumed && idleMinutes > talkMinutes) {
      await talks.updateOne({ _id: record._id }, { $set: { left: true } });
      noteInScope({ talkExpired: true });
      return undefined;
    }
    const state: TalkState = JSON.parse(vault.open(record.state, place(record._id)));
    noteInScope({ talkAnswers: answersIn(state) });
    return state;
  }

  async function settle(ctx: BotContext, change: (key: string) => Promise<unknown>): Promise<void> {
    const scope = currentScope();
    if (scope?.startsAnew) return;
    await inTransaction(mongo, async () => {
      await change(keyOf(ctx));
      if (scope !== undefined) await inbox.finish(scope.updateKey);
    });
    if (scope !== undefined) scope.settled = true;
  }

  const storage: ConversationStorage<BotContext, ConversationData> = {
    type: "context",
    version: talksVersion,
    adapter: {
      read: (ctx) => prefetched.get(ctx) ?? read(ctx),
      write: (ctx, state) =>
        settle(ctx, (key) =>
          talks.updateOne(
            { _id: key },
            {
              $set: { state: vault.seal(JSON.stringify(state), place(key)), at: now().toJSDate() },
              $unset: { left: "" },
            },
            { upsert: true },
          ),
        ),
      delete: (ctx) =>
        settle(ctx, (key) =>
          currentScope()?.talkLeft
            ? talks.updateOne({ _id: key }, { $set: { left: true, at: now().toJSDate() } })
            : talks.deleteOne({ _id: key }),
        ),
    },
  };

  return {
    storage,

    /** Starts reading the talk of this chat, so that it comes side by side with the actor. */
    prefetch(ctx: BotContext): void {
      const reading = read(ctx);
      reading.catch(() => undefined);
      prefetched.set(ctx, reading);
    },

    /** Drops the talk of a chat, whatever it is at. */
    async drop(chatId: number): Promise<void> {
      await dropTalkOf(mongo, chatId);
    },
  };
}

/** The talk of a chat and its draft, gone. */
export async function dropTalkOf(mongo: Mongo, chatId: number): Promise<void> {
  await talkModel(mongo).deleteOne({ _id: String(chatId) });
}

function keyOf(ctx: BotContext): string {
  return String(ctx.chatId ?? ctx.from?.id);
}

/** The entering update comes first; each wait that was answered after it is one more. */
function answersIn({ state }: TalkState): number {
  const answers = Object.values(state)
    .flat()
    .map(({ replay }) => replay.send.filter(({ payload }) => payload === "wait").length - 2);
  return Math.max(0, ...answers);
}
