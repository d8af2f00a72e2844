import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { type ReplyRecord, replyModel } from "./reply.model.ts";

/** A message in clear. */
export interface Reply extends Omit<ReplyRecord, "_id"> {
  id: string;
}

export async function writeReply(
  { mongo, vault }: { mongo: Mongo; vault: Vault },
  { id, words, ...reply }: Reply,
): Promise<void> {
  const sealed = words === undefined ? {} : { words: vault.seal(words, replyWords(id)) };
  await replyModel(mongo).insertMany([{ ...reply, ...sealed, _id: id }], { lean: true });
}

export function replyFrom(vault: Vault, { _id: id, words, ...reply }: ReplyRecord): Reply {
  return { ...reply, id, ...(words === undefined ? {} : { words: vault.open(words, replyWords(id)) }) };
}

function replyWords(id: string): string {
  return `replies|${id}|words`;
}
