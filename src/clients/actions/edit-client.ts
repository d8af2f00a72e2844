import type { Actor } from "../../shared/actor.ts";
import type { Card, CardField, Relative } from "../rules/card.ts";
import { tagFrom } from "../rules/card-values.ts";
import { changeOneFieldWith } from "./change-one-field.ts";
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
