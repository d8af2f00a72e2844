import { inTransaction } from "../../platform/mongo/transaction.ts";
import { writeOnce } from "../../platform/mongo/write-once.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { may } from "../../team/index.ts";
import { type Call, type ContactKind, type Direction, wordsMax } from "../rules/call.ts";
import { contactFact } from "../rules/facts.ts";
import { callFrom, callRow, findCall, insertCall } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";
import { findKnownClient, type KnownClient } from "./known-client.ts";

export interface ForeignContact {
  clientId: string;
  via?: ContactKind;
  direction?: Direction;
  words?: string;
  requestKey: string;
}

/**
 * A contact with a client that somebody else leads, by who was told the number at the counter. It counts for
 * him; who leads the client stays, and gets a line. Whoever calls this has checked that the number was told.
 */
export function logForeignContactWith(deps: CallsDeps) {
  const { mongo, vault } = deps;

  return async function logForeignContact(
    actor: Actor,
    contact: ForeignContact,
  ): Promise<Outcome<{ call: Call; repeated: boolean }, "client-unknown" | "no-rights">> {
    const id = factId(contact.requestKey, "call");
    const [earlier, client] = await Promise.all([first(id), findKnownClient(deps, contact.clientId)]);
    if (earlier !== undefined) return earlier;
    if (client === null) return refused("client-unknown");
    if (!may(actor, "contact.log-foreign", { responsible: client.responsible })) return refused("no-rights");

    const inOne = () => inTransaction(mongo, () => write(actor, contact, { id, client }));
    return writeOnce(mongo, inOne, () => first(id));
  };

  async function first(id: string) {
    const record = await findCall(mongo, id);
    return record === null ? undefined : done({ call: callFrom(vault, record), repeated: true });
  }

  async function write(
    actor: Actor,
    contact: ForeignContact,
    { id, client }: { id: string; client: KnownClient },
  ) {
    const { clientId, via = "visit", direction = "in" } = contact;
    const words = cutTo((contact.words ?? "").trim(), wordsMax).text;
    const call: Call = {
      ...{ id, clientId, memberId: actor.memberId, at: deps.now().toJSDate(), via, direction },
      ...{ outcome: "answered", foreign: true, closed: [] },
      ...(words === "" ? {} : { words }),
    };
    await insertCall(mongo, callRow(vault, call));
    await deps.noteFact(clientId, contactFact(call));
    await deps.leaveTrace(actor, "call.record-foreign", { kind: "call", id }, { clientId });
    await tellLeader(actor, call, client);
    return done({ call, repeated: false });
  }

  async function tellLeader(actor: Actor, { id }: Call, { responsible }: KnownClient): Promise<void> {
    if (responsible === null) return;
    const leader = await deps.findHearer(responsible);
    if (leader === undefined || leader.memberId === actor.memberId) return;
    await deps.planMessages([
      {
        _id: `foreign-contact:${id}`,
        kind: "calls.foreign-contact",
        chatId: leader.telegramId,
        subject: { call: id },
        notBefore: deps.now().toJSDate(),
      },
    ]);
  }
}
