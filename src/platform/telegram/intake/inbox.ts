import type { Update } from "grammy/types";
import { Schema } from "mongoose";
import type { Now } from "../../../shared/now.ts";
import { type Mongo, trusted } from "../../mongo/connect.ts";
import { defineModel } from "../../mongo/define-model.ts";
import { repeatedRows } from "../../mongo/duplicate.ts";
import type { Vault } from "../../vault/vault.ts";

/** The third start without an end sets an update aside, so that it can't stop its lane for ever. */
export const startsMax = 2;
const keptForDays = 8;

/** One update of Telegram: `_id` is `<bot>:<update_id>`, so a repeat is a duplicate key. */
export interface InboxRecord {
  _id: string;
  /** Updates of one lane are handled one after another: the chat, else the person. */
  lane: string;
  updateId: number;
  at: Date;
  state: "new" | "started" | "done" | "aside";
  attempts: number;
  /** The update itself, ciphered; removed when it is done. */
  payload?: string;
  doneAt?: Date;
}

const schema = new Schema<InboxRecord>(
  {
    _id: { type: String, required: true },
    lane: { type: String, required: true },
    updateId: { type: Number, required: true },
    at: { type: Date, required: true },
    state: { type: String, required: true },
    attempts: { type: Number, required: true },
    payload: String,
    doneAt: Date,
  },
  { versionKey: false },
);
const isOpen = { state: { $in: ["new", "started"] } };
// open: what a start finds unfinished, and what of one lane is.
schema.index({ at: 1, updateId: 1 }, { partialFilterExpression: isOpen });
schema.index({ lane: 1, at: 1, updateId: 1 }, { partialFilterExpression: isOpen });
// forgetChat: what was set aside of one chat.
schema.index({ lane: 1 }, { partialFilterExpression: { state: "aside" } });
schema.index({ doneAt: 1 }, { expireAfterSeconds: keptForDays * 86_400 });

export const inboxModel = defineModel<InboxRecord>("inbox", schema);

/** `begun`: its first start is counted already. */
export interface KeptUpdate extends Pick<InboxRecord, "_id" | "lane"> {
  update: Update;
  begun: boolean;
}

/** `attempts`: how often it was started, this time counted. */
export interface StartedUpdate {
  update: Update;
  attempts: number;
}

export type Inbox = ReturnType<typeof openInbox>;

/** The durable queue in front of the bot: nothing is confirmed to Telegram before it stands here. */
export function openInbox({
  mongo,
  vault,
  now,
  botId,
}: {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  botId: number;
}) {
  const inbox = inboxModel(mongo);
  const keyOf = (update: Update) => `${botId}:${update.update_id}`;
  const place = (key: string) => `inbox|${key}|payload`;

  return {
    /**
     * Keeps updates that are new and answers all of them; repeats are met by their own `_id`. One that its lane
     * begins with at once has its first start counted here, so that it isn't written again to say so.
     */
    async keep(updates: Update[], beginsAtOnce = (_lane: string) => false): Promise<KeptUpdate[]> {
      const at = now().toJSDate();
      const rows = updates.map<InboxRecord>((update) => {
        const lane = laneOf(update);
        const begun = beginsAtOnce(lane);
        return {
          _id: keyOf(update),
          lane,
          updateId: update.update_id,
          at,
          state: begun ? "started" : "new",
          attempts: begun ? 1 : 0,
          payload: vault.seal(JSON.stringify(update), place(keyOf(update))),
        };
      });
      const repeated = await inbox.collection
        .insertMany(rows as never[], { ordered: false })
        .then(() => new Set<number>(), repeatedRows);
      return rows.map(({ _id, lane, state }, row) => ({
        ...{ _id, lane },
        update: updates[row] as Update,
        begun: state === "started" && !repeated.has(row),
      }));
    },

    /** Counts a start and hands the update out; undefined when it was finished before. */
    async start(key: string): Promise<StartedUpdate | undefined> {
      const row = await inbox
        .findOneAndUpdate(
          { _id: key, state: trusted({ $in: ["new", "started"] }) },
          { $inc: { attempts: 1 }, $set: { state: "started" } },
          { returnDocument: "after" },
        )
        .lean();
      if (row?.payload === undefined) return undefined;
      return { update: JSON.parse(vault.open(row.payload, place(key))) as Update, attempts: row.attempts };
    },

    /** A start that ended in a passing fault does not count towards setting the update aside. */
    async forgetStart(key: string): Promise<void> {
      await inbox.updateOne({ _id: key, attempts: trusted({ $gt: 0 }) }, { $inc: { attempts: -1 } });
    },

    /** Marks an update done; within a transaction it is done together with what was written there. */
    async finish(key: string, state: "done" | "aside" = "done"): Promise<void> {
      const change = state === "done" ? { $unset: { payload: "" } } : {};
      await inbox.updateOne({ _id: key }, { $set: { state, doneAt: now().toJSDate() }, ...change });
    },

    /** What is unfinished, of all lanes or of some, in the order of its coming. */
    async open({
      lanes,
      except = [],
      limit = 0,
    }: {
      lanes?: string[];
      except?: string[];
      limit?: number;
    } = {}): Promise<Pick<InboxRecord, "_id" | "lane">[]> {
      return inbox
        .find(
          {
            state: trusted({ $in: ["new", "started"] }),
            ...(lanes !== undefined && { lane: trusted({ $in: lanes }) }),
            ...(except.length > 0 && { _id: trusted({ $nin: except }) }),
          },
          { lane: 1 },
        )
        .sort({ at: 1, updateId: 1 })
        .limit(limit)
        .lean();
    },
  };
}

/** The chat of an update, else its person. */
function laneOf(update: Update): string {
  const chat =
    update.message?.chat ??
    update.edited_message?.chat ??
    update.callback_query?.message?.chat ??
    update.my_chat_member?.chat;
  if (chat !== undefined) return `c${chat.id}`;
  // A private chat has its person's id, so a tap without its message keeps the lane of that chat.
  const person = update.callback_query?.from;
  return person === undefined ? "rest" : `c${person.id}`;
}
