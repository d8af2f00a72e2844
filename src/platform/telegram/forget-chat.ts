import { type Mongo, trusted } from "../mongo/connect.ts";
import { inboxModel } from "./intake/inbox.ts";
import { type OutboxRecord, outboxModel } from "./sender/outbox.ts";
import { skipPendingOf } from "./sender/outbox-pending.ts";
import { dropTalkOf } from "./talks/talk-store.ts";

const nobody = 0;

/**
 * Forgets what lies of a person between Telegram and the slices: updates set aside, talks and their drafts, messages
 * that wait. Those that went out keep their dedupe key, and no longer say to which chat. Safe to repeat.
 */
export function forgetChatWith({ mongo }: { mongo: Mongo }) {
  return async function forgetChat({
    clientId,
    chatId,
  }: {
    clientId: string;
    chatId?: number | undefined;
  }): Promise<void> {
    await skipPendingOf(mongo, { clientId }, "erased");
    const isOver: { clientId: string; state: OutboxRecord["state"] } = {
      clientId,
      state: trusted({ $ne: "sending" }) as never,
    };
    await outboxModel(mongo).updateMany(isOver, { $set: { chatId: nobody } });
    if (chatId === undefined) return;
    await dropTalkOf(mongo, chatId);
    await inboxModel(mongo).updateMany({ lane: `c${chatId}`, state: "aside" }, { $unset: { payload: "" } });
  };
}
