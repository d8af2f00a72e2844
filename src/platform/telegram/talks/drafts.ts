import { type Model, Schema } from "mongoose";
import type { Now } from "../../../shared/now.ts";
import type { Mongo } from "../../mongo/connect.ts";
import type { Vault } from "../../vault/vault.ts";
import { talkMinutes } from "./talk-store.ts";

/** What a person has answered in a talk so far, by question: enough to enter the talk again. */
export interface Draft {
  talk: string;
  args: Record<string, unknown>;
}

interface DraftRecord {
  _id: string;
  talk: string;
  args: string;
  at: Date;
}

const schema = new Schema<DraftRecord>(
  {
    _id: { type: String, required: true },
    talk: { type: String, required: true },
    args: { type: String, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false },
);
schema.index({ at: 1 }, { expireAfterSeconds: 2 * 86_400 });

function draftModel(mongo: Mongo): Model<DraftRecord> {
  return mongo.models.drafts ?? mongo.model<DraftRecord>("drafts", schema, "drafts");
}

export type Drafts = ReturnType<typeof openDrafts>;

/** One draft for each chat, so that an interrupted or expired talk loses nothing that was typed. */
export function openDrafts({ mongo, vault, now }: { mongo: Mongo; vault: Vault; now: Now }) {
  const drafts = draftModel(mongo);
  const place = (chatId: number) => `drafts|${chatId}|args`;

  return {
    async keep(chatId: number, draft: Draft): Promise<void> {
      const args = vault.seal(JSON.stringify(draft.args), place(chatId));
      await drafts.updateOne(
        { _id: String(chatId) },
        { $set: { talk: draft.talk, args, at: now().toJSDate() } },
        { upsert: true },
      );
    },

    /** The draft of a chat; undefined when there is none, or when it is older than twice a talk's life. */
    async find(chatId: number): Promise<Draft | undefined> {
      const record = await drafts.findById(String(chatId)).lean();
      if (record === null) return undefined;
      if (now().toMillis() - record.at.getTime() > 2 * talkMinutes * 60_000) return undefined;
      return { talk: record.talk, args: JSON.parse(vault.open(record.args, place(chatId))) };
    },

    async drop(chatId: number): Promise<void> {
      await drafts.deleteOne({ _id: String(chatId) });
    },
  };
}
