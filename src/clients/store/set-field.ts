import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Card, CardField } from "../rules/card.ts";
import { sleepsAtOf } from "../rules/cycle.ts";
import type { StatusPolicy } from "../rules/policy.ts";
import { cardOf, derivedFields, derivingFields, recordFields } from "./card-fields.ts";
import { type ClientRecord, clientModel, type SealedPhone } from "./client.model.ts";
import type { PhoneRecord } from "./phone.model.ts";
import { holdPhones, releasePhones } from "./phone-register.ts";
import { sealPhone } from "./seal-client.ts";

interface Place {
  mongo: Mongo;
  vault: Vault;
}

/** Writes one field of a card with what follows from it; undefined empties it. In the caller's transaction. */
export async function setField<Field extends Exclude<CardField, "phones">>(
  { mongo, vault }: Place,
  record: ClientRecord,
  field: Field,
  value: Card[Field] | undefined,
  policy: StatusPolicy,
): Promise<void> {
  const card: Partial<Card> = { ...cardOf(vault, record) };
  delete card[field];
  if (value !== undefined) card[field] = value;
  if (field === "sex") delete card.sexProposed;

  const next: Partial<ClientRecord> = {
    ...(value === undefined ? {} : recordFields(vault, record._id, { [field]: value })),
    ...(derivingFields.includes(field) ? derivedFields(card) : {}),
  };
  if (field === "plannedCycleDays") {
    const { plannedCycleDays: _old, ...buying } = record;
    const sleepsAt = sleepsAtOf({ ...buying, ...card }, policy);
    if (sleepsAt) Object.assign(next, { sleepsAt, nextStatusAt: sleepsAt, policyNo: policy.no });
  }
  const proposal: (keyof Card)[] = record.sexProposed ? ["sex", "sexProposed"] : [];
  const gone = [field, ...(derivingFields.includes(field) ? proposal : [])].filter((name) => !(name in next));
  await clientModel(mongo).updateOne(
    { _id: record._id },
    { $set: next, $unset: Object.fromEntries(gone.map((name) => [name, 1])), $inc: { rev: 1 } },
  );
}

/** Writes the phones of a card, the first one is called; the register follows. In the caller's transaction. */
export async function setPhones(
  { mongo, vault }: Place,
  record: ClientRecord,
  phones: readonly string[],
  held: readonly PhoneRecord[],
): Promise<void> {
  const known = new Map(record.phones.map((phone) => [phone.key, phone]));
  const next = phones.map((phone): SealedPhone => {
    const sealed = sealPhone(vault, record._id, phone);
    const isShared = held.some(({ _id }) => _id === sealed.key);
    return known.get(sealed.key) ?? (isShared ? { ...sealed, shared: true } : sealed);
  });
  const keys = new Set(next.map(({ key }) => key));
  const fresh = next.filter(({ key }) => !known.has(key)).map(({ key }) => key);
  await holdPhones(mongo, record._id, fresh, held);
  await releasePhones(
    mongo,
    record._id,
    [...known.keys()].filter((key) => !keys.has(key)),
  );
  await clientModel(mongo).updateOne({ _id: record._id }, { $set: { phones: next }, $inc: { rev: 1 } });
}
