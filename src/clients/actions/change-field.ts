import { DateTime } from "luxon";
import type { Card, CardField } from "../rules/card.ts";
import type { StatusPolicy } from "../rules/policy.ts";
import { standingOf, statusFacts } from "../rules/status.ts";
import { cardOf } from "../store/card-fields.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { saveFallenAsleep, saveTransition } from "../store/client-summary.ts";
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
  stamp: Omit<FactStamp, "by"> & Partial<Pick<FactStamp, "by">>,
  field: Field,
  after: Card[Field] | undefined,
): Promise<void> {
  const before = cardOf(deps.vault, record)[field];
  await putField(deps, record, field, { value: after, stamp });
  await writeNote(deps, record._id, {
    ...stamp,
    kind: "edited",
    field,
    ...(before === undefined ? {} : { before: JSON.stringify(before) }),
    ...(after === undefined ? {} : { after: JSON.stringify(after) }),
  });
}

/** Writes one field of a card and no fact; `stamp`: whose doing it is. */
export async function putField<Field extends CardField>(
  deps: ClientsDeps,
  record: ClientRecord,
  field: Field,
  { value, stamp }: { value: Card[Field] | undefined; stamp: Pick<FactStamp, "id" | "at"> },
): Promise<void> {
  if (field !== "phones") {
    const policy = await deps.policy();
    await setField(deps, record, field as Exclude<Field, "phones">, value, policy);
    if (field === "plannedCycleDays") await noteStep(deps, record, stamp, policy);
    if (field === "source" || field === "kind")
      await deps.noteLateChange?.({ clientId: record._id, at: record.createdAt, factId: stamp.id });
    return;
  }
  const phones = (value ?? []) as string[];
  const own = new Set(record.phones.map(({ key }) => key));
  const fresh = phones.map((phone) => deps.vault.indexKey(phone)).filter((key) => !own.has(key));
  await setPhones(deps, record, phones, await findHeld(deps.mongo, fresh));
}

/** Another cycle may wake a client or let him sleep at once: the step is written down with the change. */
async function noteStep(
  { mongo, noteLateStep }: ClientsDeps,
  record: ClientRecord,
  { id, at }: Pick<FactStamp, "id" | "at">,
  policy: StatusPolicy,
): Promise<void> {
  const changed = await clientModel(mongo).findById(record._id).lean<ClientRecord>();
  if (changed === null) return;
  const moment = DateTime.fromJSDate(at);
  const from = standingOf(statusFacts(record, record), policy, moment);
  const to = standingOf(statusFacts(changed, changed), policy, moment);
  if (from === to) return;
  // Whoever wakes before the nightly run fell asleep all the same.
  if (from === "sleeping" && record.nextStatusAt !== undefined) {
    const awake = standingOf(statusFacts(record, record), policy, DateTime.fromJSDate(record.nextStatusAt));
    await saveFallenAsleep(mongo, [{ client: record, from: awake, at: record.nextStatusAt }]);
    await noteLateStep?.([{ at: record.nextStatusAt, factId: id }]);
  }
  await saveTransition(mongo, { clientId: record._id, from, to, at, why: id });
  if (to === "sleeping")
    await clientModel(mongo).updateOne({ _id: record._id }, { $unset: { nextStatusAt: 1 } });
}
