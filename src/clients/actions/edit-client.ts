import type { Actor } from "../../shared/actor.ts";
import type { Card, CardField, Relative } from "../rules/card.ts";
import { tagFrom } from "../rules/card-values.ts";
import { changeOneFieldWith } from "./change-one-field.ts";
import type { ClientsDeps } from "./deps.ts";
import type { OwnRequest } from "./own-fact.ts";

type Editable = Exclude<CardField, "phones" | "emails" | "tags" | "relatives" | "doNotDisturb">;

/** One field and its new value; null empties it. */
export type ClientEdit = {
  [Field in Editable]: {
    field: Field;
    value: Card[Field] | (Field extends "kind" ? never : null);
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

/** Adds a further address to a card. */
export function addEmailWith(deps: ClientsDeps) {
  const change = changeOneFieldWith(deps);

  return function addEmail(actor: Actor, request: OwnRequest & { email: string }) {
    return change(actor, request, "emails", "client.add-email", ({ emails }) => [
      ...new Set([...emails, request.email.trim().toLowerCase()]),
    ]);
  };
}

/** Takes the address that stands at `index` (from 0) off a card. */
export function removeEmailWith(deps: ClientsDeps) {
  const change = changeOneFieldWith(deps);

  return function removeEmail(actor: Actor, request: OwnRequest & { index: number }) {
    return change(actor, request, "emails", "client.remove-email", ({ emails }) =>
      emails.filter((_email, index) => index !== request.index),
    );
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
