import type { Card, CardField } from "../rules/card.ts";
import { cardOf } from "../store/card-fields.ts";
import type { ClientRecord } from "../store/client.model.ts";
import { findHeld } from "../store/phone-register.ts";
import { setField, setPhones } from "../store/set-field.ts";
import { writeNote } from "../store/write-note.ts";
import type { FactStamp } from "./change-client.ts";
import type { ClientsDeps } from "./deps.ts";

/**
 * Writes one field of a card and the fact of it with the value before, so that it can be taken back. In the
 * caller's transaction.
 */
export async function changeField<Field extends CardField>(
  deps: ClientsDeps,
  record: ClientRecord,
  stamp: FactStamp,
  field: Field,
  after: Card[Field] | undefined,
): Promise<void> {
  const before = cardOf(deps.vault, record)[field];
  await putField(deps, record, field, after);
  await writeNote(deps, record._id, {
    ...stamp,
    kind: "edited",
    field,
    ...(before === undefined ? {} : { before: JSON.stringify(before) }),
    ...(after === undefined ? {} : { after: JSON.stringify(after) }),
  });
}

/** Writes one field of a card and no fact. */
export async function putField<Field extends CardField>(
  deps: ClientsDeps,
  record: ClientRecord,
  field: Field,
  value: Card[Field] | undefined,
): Promise<void> {
  if (field !== "phones") {
    await setField(deps, record, field as Exclude<Field, "phones">, value, await deps.policy());
    return;
  }
  const phones = (value ?? []) as string[];
  const own = new Set(record.phones.map(({ key }) => key));
  const fresh = phones.map((phone) => deps.vault.indexKey(phone)).filter((key) => !own.has(key));
  await setPhones(deps, record, phones, await findHeld(deps.mongo, fresh));
}
