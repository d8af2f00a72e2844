import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { newId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { Card } from "../rules/card.ts";
import { readCard } from "../rules/card-values.ts";
import { publicCodeFrom } from "../rules/public-code.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { noteModel } from "../store/note.model.ts";
import { noteFrom } from "../store/note-facts.ts";
import { findHeld, holdPhones } from "../store/phone-register.ts";
import type { ClientsDeps } from "./deps.ts";
import { type Draft, factsOf, type NewClient, newRecord } from "./new-record.ts";
import { holderFor, type PhoneHolder } from "./phone-holder.ts";

/** `repeated`: the same request was saved before. */
export interface AddedClient {
  clientId: string;
  code: string;
  rev: number;
  at: Date;
  repeated: boolean;
}

export type AddClientOutcome =
  | Outcome<AddedClient, "no-rights" | "nothing-given" | "unreadable">
  | { ok: false; refusal: "phone-taken"; holder: PhoneHolder };

/** Saves a lead from whatever is there. A number that is in the base already refuses, and says whose it is. */
export function addClientWith(deps: ClientsDeps) {
  const { mongo, leaveTrace, now, policy } = deps;

  return async function addClient(actor: Actor, input: NewClient): Promise<AddClientOutcome> {
    if (!may(actor, "client.create")) return refused("no-rights");
    const card = readCard(input);
    if (!card) return refused("unreadable");
    if (!hasSomething(card)) return refused("nothing-given");

    const draft = { actor, input, card, at: now().toJSDate(), code: publicCodeFrom(newId()) };
    const record = newRecord(deps, draft, await policy());
    const keys = record.phones.map(({ key }) => key);

    return inTransaction(mongo, async () => {
      const earlier = await clientModel(mongo).findById(record._id).lean<ClientRecord>();
      if (earlier) return done(addedFrom(earlier, true));

      const held = await findHeld(mongo, keys);
      const refusal = await takenRefusal(deps, draft, held[0]?.holders[0]);
      if (refusal) return refusal;

      await holdPhones(mongo, record._id, keys, held);
      const shared = new Set(held.map(({ _id }) => _id));
      for (const phone of record.phones) if (shared.has(phone.key)) phone.shared = true;
      await clientModel(mongo).insertMany([record], { lean: true });
      await noteModel(mongo).insertMany(
        factsOf(draft).map((fact) => noteFrom(deps.vault, record._id, fact)),
        { lean: true },
      );
      await leaveTrace(actor, "client.add", { kind: "client", id: record._id });
      return done(addedFrom(record, false));
    });
  };
}

function hasSomething({ phones, emails, username, surname, name }: Card): boolean {
  return phones.length + emails.length > 0 || [username, surname, name].some((part) => part !== undefined);
}

async function takenRefusal(deps: ClientsDeps, { actor, input }: Draft, holderId: string | undefined) {
  if (holderId === undefined) return undefined;
  const holder = await holderFor(deps, actor, holderId);
  if (!holder || (input.anotherPerson && holder.visible)) return undefined;
  return { ...refused("phone-taken"), holder };
}

function addedFrom(
  { _id: clientId, code, rev, createdAt: at }: ClientRecord,
  repeated: boolean,
): AddedClient {
  return { clientId, code, rev, at, repeated };
}
