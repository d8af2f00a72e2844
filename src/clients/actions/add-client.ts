import { inTransaction } from "../../platform/mongo/transaction.ts";
import { writeOnce } from "../../platform/mongo/write-once.ts";
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
import type { PhoneRecord } from "../store/phone.model.ts";
import { findHeld, holdPhones } from "../store/phone-register.ts";
import type { ClientsDeps } from "./deps.ts";
import { type Draft, factsOf, type NewClient, newRecord } from "./new-record.ts";
import { holderFor, type PhoneHolder } from "./phone-holder.ts";
import { untilUnchanged } from "./until-unchanged.ts";

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

type StaffDraft = Draft & { actor: Actor };

/** Saves a lead from whatever is there. A number that is in the base already refuses, and says whose it is. */
export function addClientWith(deps: ClientsDeps) {
  const { mongo, leaveTrace, now, policy } = deps;

  return async function addClient(actor: Actor, input: NewClient): Promise<AddClientOutcome> {
    if (!may(actor, "client.create")) return refused("no-rights");
    const card = readCard(input);
    if (!card) return refused("unreadable");
    if (!hasSomething(card)) return refused("nothing-given");

    const draft: StaffDraft = { actor, input, card, at: now().toJSDate(), code: publicCodeFrom(newId()) };
    const record = newRecord(deps, draft, await policy());
    const keys = record.phones.map(({ key }) => key);

    const attempt = async () => {
      const held = await findHeld(mongo, keys);
      const refusal = await takenRefusal(deps, draft, held[0]?.holders[0]);
      if (refusal) return (await findEarlier(record._id)) ?? refusal;
      return inTransaction(mongo, () => write(draft, record, held));
    };
    return writeOnce(
      mongo,
      () => untilUnchanged(mongo, attempt),
      () => findEarlier(record._id),
    );
  };

  async function write(draft: StaffDraft, record: ClientRecord, held: readonly PhoneRecord[]) {
    const keys = record.phones.map(({ key }) => key);
    await holdPhones(mongo, record._id, keys, held);
    const taken = new Set(held.map(({ _id }) => _id));
    const phones = record.phones.map((phone) =>
      taken.has(phone.key) ? { ...phone, shared: true as const } : phone,
    );
    await clientModel(mongo).insertMany([{ ...record, phones }], { lean: true });
    const notes = factsOf(draft).map((fact) => noteFrom(deps.vault, record._id, fact));
    await noteModel(mongo).insertMany(notes, { lean: true });
    await leaveTrace(draft.actor, "client.add", { kind: "client", id: record._id });
    return done(addedFrom(record, false));
  }

  async function findEarlier(clientId: string) {
    const earlier = await clientModel(mongo).findById(clientId).lean<ClientRecord>();
    return earlier === null ? undefined : done(addedFrom(earlier, true));
  }
}

function hasSomething({ phones, emails, username, surname, name }: Card): boolean {
  return phones.length + emails.length > 0 || [username, surname, name].some((part) => part !== undefined);
}

async function takenRefusal(deps: ClientsDeps, { actor, input }: StaffDraft, holderId: string | undefined) {
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
