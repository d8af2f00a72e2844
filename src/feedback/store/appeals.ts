import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { type Appeal, openStates } from "../rules/appeal.ts";
import { known } from "../rules/known.ts";
import { type AppealRecord, appealModel } from "./appeal.model.ts";
import { replyModel } from "./reply.model.ts";

/** An appeal in clear, without the chat it came from. */
export function appealFrom(vault: Vault, record: AppealRecord): Appeal {
  const {
    _id: id,
    kind,
    no,
    clientId,
    at,
    words,
    photo,
    score,
    state,
    to,
    takenBy,
    answerBy,
    locale,
  } = record;
  const clear = words === undefined ? undefined : vault.open(words, appealWords(id));
  return {
    ...{ id, kind, no, at, state, to },
    ...known({ clientId, words: clear, photo, score, takenBy, answerBy, locale }),
  };
}

export function appealWords(id: string): string {
  return `appeals|${id}|words`;
}

export function appealChat(id: string): string {
  return `appeals|${id}|chat`;
}

/** A chat is found by its key, never by its number. */
export function chatKeyOf(vault: Vault, chatId: number): string {
  return vault.indexKey(`chat ${chatId}`);
}

export function findAppeal(mongo: Mongo, id: string): Promise<AppealRecord | null> {
  return appealModel(mongo).findById(id).lean<AppealRecord>();
}

/** What this chat still talks about: its latest open appeal with a word since then. */
export function findThread(mongo: Mongo, chatKey: string, since: Date): Promise<AppealRecord | null> {
  return appealModel(mongo)
    .findOne({
      chatKey,
      lastWordAt: trusted({ $gte: since }),
      state: trusted({ $ne: "closed" }),
      // A low score is the shop's own affair until it is answered.
      $or: [{ kind: trusted({ $ne: "score" }) }, { state: "answered" }],
    })
    .sort({ lastWordAt: -1 })
    .lean<AppealRecord>();
}

/** How much this chat has sent since then: appeals and words about them. */
export async function countLately(mongo: Mongo, chatKey: string, since: Date): Promise<number> {
  const sent = { chatKey, at: trusted({ $gte: since }) };
  const [words, appeals] = await Promise.all([
    replyModel(mongo).countDocuments({ ...sent, from: "client" }),
    appealModel(mongo).countDocuments({ chatKey, lastWordAt: trusted({ $gte: since }), at: sent.at }),
  ]);
  return words + appeals;
}

/** Those of the clients who wait for somebody's answer; index clientId. */
export async function clientsWithOpen(
  mongo: Mongo,
  clientIds: readonly string[],
  kinds: readonly Appeal["kind"][],
): Promise<Set<string>> {
  const rows = await appealModel(mongo)
    .find(
      {
        clientId: trusted({ $in: [...clientIds] }),
        state: trusted({ $in: [...openStates] }),
        kind: trusted({ $in: [...kinds] }),
      },
      { clientId: 1 },
    )
    .lean<Pick<AppealRecord, "clientId">[]>();
  return new Set(rows.flatMap(({ clientId }) => clientId ?? []));
}
