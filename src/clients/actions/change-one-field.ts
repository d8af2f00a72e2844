import type { Actor } from "../../shared/actor.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { Deed } from "../../team/index.ts";
import type { Card, CardField } from "../rules/card.ts";
import { readCardValue } from "../rules/card-values.ts";
import { cardOf } from "../store/card-fields.ts";
import type { ClientRecord } from "../store/client.model.ts";
import { type Changed, type ChangeRefusal, changeClient } from "./change-client.ts";
import { changeField } from "./change-field.ts";
import type { ClientsDeps } from "./deps.ts";
import type { OwnRequest } from "./own-fact.ts";

type EditRefusal = ChangeRefusal | "unreadable" | "unchanged";

/** Changes one field of a card to what `next` makes of it; undefined empties it. */
export function changeOneFieldWith(deps: ClientsDeps) {
  return function changeOneField<Field extends Exclude<CardField, "phones">>(
    actor: Actor,
    { clientId, requestKey, rev }: OwnRequest,
    field: Field,
    what: string,
    next: (card: Card) => Card[Field] | undefined,
  ): Promise<Outcome<Changed, EditRefusal>> {
    const deed: Deed = field === "vip" ? "client.vip" : "client.edit";
    const request = { actor, clientId, requestKey, what, deed, meta: { field } };
    return changeClient(deps, rev === undefined ? request : { ...request, rev }, async (record, stamp) => {
      const wanted = next(cardOf(deps.vault, record));
      const value = wanted === undefined ? undefined : readCardValue(field, wanted);
      if (wanted !== undefined && value === undefined) return "unreadable";
      if (isSame(deps, record, field, value)) return "unchanged";
      await changeField(deps, record, stamp, field, value);
      return undefined;
    });
  };
}

function isSame(deps: ClientsDeps, record: ClientRecord, field: CardField, value: unknown): boolean {
  // A proposed sex that somebody confirms is a change.
  if (field === "sex" && record.sexProposed) return false;
  return JSON.stringify(cardOf(deps.vault, record)[field]) === JSON.stringify(value);
}
