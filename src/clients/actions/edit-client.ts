import type { Actor } from "../../shared/actor.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { Card, CardField, Relative } from "../rules/card.ts";
import { readCardValue, tagFrom } from "../rules/card-values.ts";
import { cardOf } from "../store/card-fields.ts";
import type { ClientRecord } from "../store/client.model.ts";
import { type Changed, type ChangeRefusal, changeClient } from "./change-client.ts";
import { changeField } from "./change-field.ts";
import type { ClientsDeps } from "./deps.ts";
import type { OwnRequest } from "./own-fact.ts";

type Editable = Exclude<CardField, "phones" | "tags" | "relatives" | "doNotDisturb">;

/** One field and its new value; null empties it. */
export type ClientEdit = {
  [Field in Editable]: {
    field: Field;
    value: Card[Field] | (Field extends "kind" | "emails" ? never : null);
  };
}[Editable];

type EditRefusal = ChangeRefusal | "unreadable" | "unchanged";

/** Changes one field of a card. */
export function editClientWith(deps: ClientsDeps) {
  const change = changeOneFieldWith(deps);

  return function editClient(actor: Actor, request: OwnRequest & { edit: ClientEdit }) {
    const { field, value } = request.edit;
    return change(actor, request, field, "client.edit", () => value ?? undefined);
  };
}

export function addTagWith(deps: ClientsDeps) {
  const change = changeOneFieldWith(deps);

  return function addTag(actor: Actor, request: OwnRequest & { tag: string }) {
    return change(actor, request, "tags", "client.add-tag", ({ tags }) => [
      ...new Set([...tags, tagFrom(request.tag)]),
    ]);
  };
}

export function removeTagWith(deps: ClientsDeps) {
  const change = changeOneFieldWith(deps);

  return function removeTag(actor: Actor, request: OwnRequest & { tag: string }) {
    const gone = tagFrom(request.tag);
    return change(actor, request, "tags", "client.remove-tag", ({ tags }) =>
      tags.filter((tag) => tag !== gone),
    );
  };
}

/** Keeps a date of a relative or a friend. */
export function addDateWith(deps: ClientsDeps) {
  const change = changeOneFieldWith(deps);

  return function addDate(actor: Actor, request: OwnRequest & { relative: Relative }) {
    return change(actor, request, "relatives", "client.add-date", ({ relatives }) => [
      ...relatives,
      request.relative,
    ]);
  };
}

/** Drops the date that stands at `index`, counted from 0. */
export function removeDateWith(deps: ClientsDeps) {
  const change = changeOneFieldWith(deps);

  return function removeDate(actor: Actor, request: OwnRequest & { index: number }) {
    return change(actor, request, "relatives", "client.remove-date", ({ relatives }) =>
      relatives.filter((_relative, index) => index !== request.index),
    );
  };
}

function changeOneFieldWith(deps: ClientsDeps) {
  return function changeOneField<Field extends Exclude<CardField, "phones">>(
    actor: Actor,
    { clientId, requestKey, rev }: OwnRequest,
    field: Field,
    what: string,
    next: (card: Card) => Card[Field] | undefined,
  ): Promise<Outcome<Changed, EditRefusal>> {
    const request = { actor, clientId, requestKey, what, deed: "client.edit" as const, meta: { field } };
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
