import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Card } from "../rules/card.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import { fold } from "../rules/fold.ts";
import type { StatusPolicy } from "../rules/policy.ts";
import { derivedFields, recordFields } from "../store/card-fields.ts";
import type { ClientRecord } from "../store/client.model.ts";
import type { OwnFact } from "../store/note-facts.ts";
import { sealFact, sealPhone } from "../store/seal-client.ts";
import type { ClientsDeps } from "./deps.ts";

/** Whatever is known of a new client: a phone, an account or a name is enough. Phones are E.164. */
export interface NewClient extends Partial<Card> {
  requestKey: string;
  note?: string;
  /** «👥 Другой человек, тот же номер», decided by a member who may see the holder. */
  anotherPerson?: boolean;
  demo?: true;
}

/** A new client on the way into the base. */
export interface Draft {
  /** Undefined: he came by himself, and is nobody's yet. */
  actor?: Actor;
  input: NewClient;
  card: Card;
  at: Date;
  code: string;
}

/** His row, with the summary of his first facts. */
export function newRecord(deps: Pick<ClientsDeps, "vault">, draft: Draft, policy: StatusPolicy) {
  const { vault } = deps;
  const { actor, input, card, at, code } = draft;
  const _id = factId(input.requestKey, "client");
  const facts: ClientFact[] = factsOf(draft).map((fact) => sealFact(vault, _id, fact));
  const { phones, ...rest } = card;
  const record: ClientRecord = {
    _id,
    code,
    rev: 1,
    createdAt: at,
    ...(actor === undefined ? {} : { createdBy: actor.memberId }),
    responsible: actor?.memberId ?? null,
    ...(input.demo ? { demo: true } : {}),
    ...fold(facts, policy, card.plannedCycleDays),
    ...rest,
    ...recordFields(vault, _id, rest),
    emails: recordFields(vault, _id, { emails: card.emails }).emails ?? [],
    ...derivedFields(card),
    phones: phones.map((phone) => sealPhone(vault, _id, phone)),
  };
  return record;
}

/** That he was added, and what was said at once. */
export function factsOf({ actor, input, card, at }: Draft): OwnFact[] {
  const stamp = { at, ...(actor === undefined ? {} : { by: actor.memberId }) };
  const { requestKey, note } = input;
  return [
    {
      ...stamp,
      id: factId(requestKey, "created"),
      kind: "created",
      ...(card.source === undefined ? {} : { source: card.source }),
    },
    ...(note ? [{ ...stamp, id: factId(requestKey, "first note"), kind: "note" as const, words: note }] : []),
  ];
}
