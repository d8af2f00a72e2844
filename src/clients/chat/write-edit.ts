import type { Actor } from "../../shared/actor.ts";
import type { Clients } from "../actions/clients.ts";
import type { ClientEdit } from "../actions/edit-client.ts";
import type { PhoneHolder } from "../actions/phone-holder.ts";
import type { TypedEdit } from "./read-edit.ts";

/** What was written: the fact of each changed field, to be taken back by. `holder`: of a taken number. Plain data. */
export type WrittenEdit =
  | { ok: true; facts: { field: string; factId: string }[] }
  | { ok: false; refusal: string; holder?: PhoneHolder };

interface Order {
  clientId: string;
  edit: TypedEdit;
  requestKey: string;
  /** «👥 Другой человек, тот же номер». */
  anotherPerson?: true;
}

/** Writes one field; a whole name is up to three, and one that stays as it was is none. */
export async function writeEdit(clients: Clients, actor: Actor, order: Order): Promise<WrittenEdit> {
  const { clientId, edit, requestKey } = order;
  if (edit.field !== "names") return written(edit.field, await writeOne(clients, actor, { ...order, edit }));

  const facts: { field: string; factId: string }[] = [];
  for (const field of ["name", "patronymic", "surname"] as const) {
    const value = edit.value[field];
    if (value === undefined) continue;
    const change = { clientId, edit: { field, value }, requestKey: `${requestKey} ${field}` };
    const changed = written(field, await clients.editClient(actor, change));
    if (changed.ok) facts.push(...changed.facts);
    else if (changed.refusal !== "unchanged") return changed;
  }
  return facts.length > 0 ? { ok: true, facts } : { ok: false, refusal: "unchanged" };
}

function writeOne(
  clients: Clients,
  actor: Actor,
  { clientId, edit, requestKey, anotherPerson }: Order & { edit: Exclude<TypedEdit, { field: "names" }> },
) {
  switch (edit.field) {
    case "phone":
      return clients.addPhone(actor, {
        ...{ clientId, phone: edit.value, requestKey },
        ...(anotherPerson && { anotherPerson }),
      });
    case "email":
      return clients.addEmail(actor, { clientId, email: edit.value, requestKey });
    case "tag":
      return clients.addTag(actor, { clientId, tag: edit.value, requestKey });
    case "date":
      return clients.addDate(actor, { clientId, relative: edit.value, requestKey });
    case "referrer":
    case "cycle":
    case "budget": {
      const renamed = { field: keptAs[edit.field], value: edit.value } as ClientEdit;
      return clients.editClient(actor, { clientId, edit: renamed, requestKey });
    }
    default:
      return clients.editClient(actor, { clientId, edit: edit as ClientEdit, requestKey });
  }
}

/** What the card calls them. */
const keptAs = { referrer: "referredBy", cycle: "plannedCycleDays", budget: "budgetKopecks" } as const;

function written(
  field: string,
  changed: { ok: true; value: { factId: string } } | { ok: false; refusal: string; holder?: PhoneHolder },
): WrittenEdit {
  if (!changed.ok) return changed;
  return { ok: true, facts: [{ field, factId: changed.value.factId }] };
}
