import { inTransaction } from "../../platform/mongo/transaction.ts";
import { factId } from "../../shared/id.ts";
import { cutTo } from "../../shared/text.ts";
import { type Call, type Direction, wordsMax } from "../rules/call.ts";
import { contactFact } from "../rules/facts.ts";
import { callRow, findCall, insertCall } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";

/** A message that went through the bot; `memberId`: who wrote it, or who leads the client's request. */
export interface ChatNote {
  clientId: string;
  memberId: string;
  direction: Direction;
  words: string;
  requestKey: string;
}

/**
 * Takes a message between a client and the shop for what it is, a contact, in the caller's transaction. Whoever
 * relays it has asked who may. The same message again changes nothing.
 */
export function noteChatWith({
  mongo,
  vault,
  now,
  noteFact,
}: Pick<CallsDeps, "mongo" | "vault" | "now" | "noteFact">) {
  return function noteChat({ clientId, memberId, direction, words, requestKey }: ChatNote): Promise<void> {
    return inTransaction(mongo, async () => {
      const id = factId(requestKey, "chat");
      if ((await findCall(mongo, id)) !== null) return;
      const call: Call = {
        ...{
          id,
          clientId,
          memberId,
          direction,
          at: now().toJSDate(),
          via: "chat",
          outcome: "answered",
          closed: [],
        },
        words: cutTo(words, wordsMax).text,
      };
      await insertCall(mongo, callRow(vault, call));
      await noteFact(clientId, contactFact(call));
    });
  };
}
