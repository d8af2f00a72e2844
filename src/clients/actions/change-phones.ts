import type { Actor } from "../../shared/actor.ts";
import type { Outcome } from "../../shared/outcome.ts";
import { readCardValue } from "../rules/card-values.ts";
import { cardOf } from "../store/card-fields.ts";
import { findHeld } from "../store/phone-register.ts";
import { type Changed, type ChangeRefusal, changeClient } from "./change-client.ts";
import { changeField } from "./change-field.ts";
import type { ClientsDeps } from "./deps.ts";
import type { OwnRequest } from "./own-fact.ts";
import { holderFor, type PhoneHolder } from "./phone-holder.ts";

/** `anotherPerson`: the number is somebody else's as well, decided by a member who may see that card. */
export type AddPhoneRequest = OwnRequest & { phone: string; anotherPerson?: boolean };

export type AddPhoneOutcome =
  | Outcome<Changed, ChangeRefusal | "unreadable" | "unchanged">
  | { ok: false; refusal: "phone-taken"; holder: PhoneHolder };

/** Adds a further number (E.164) to a card. */
export function addPhoneWith(deps: ClientsDeps) {
  return async function addPhone(actor: Actor, request: AddPhoneRequest): Promise<AddPhoneOutcome> {
    const { phone, anotherPerson } = request;
    let holder: PhoneHolder | undefined;

    const outcome = await changeClient<"unreadable" | "unchanged" | "phone-taken">(
      deps,
      changeOf(actor, request, "client.add-phone"),
      async (record, stamp) => {
        const { phones } = cardOf(deps.vault, record);
        const next = readCardValue("phones", [...phones, phone]);
        if (!next) return "unreadable";
        if (phones.includes(phone)) return "unchanged";

        const [held] = await findHeld(deps.mongo, [deps.vault.indexKey(phone)]);
        holder = held?.holders[0] === undefined ? undefined : await holderFor(deps, actor, held.holders[0]);
        if (holder && !(anotherPerson && holder.visible)) return "phone-taken";
        await changeField(deps, record, stamp, "phones", next);
        return undefined;
      },
    );
    if (outcome.ok || outcome.refusal !== "phone-taken") return outcome as AddPhoneOutcome;
    if (!holder) throw new Error("A number is taken by nobody");
    return { ok: false, refusal: "phone-taken", holder };
  };
}

/** Takes the number that stands at `index` (from 0) off a card; it is free for another one then. */
export function removePhoneWith(deps: ClientsDeps) {
  return function removePhone(actor: Actor, request: OwnRequest & { index: number }) {
    return changeClient<"unchanged">(
      deps,
      changeOf(actor, request, "client.remove-phone"),
      async (record, stamp) => {
        const { phones } = cardOf(deps.vault, record);
        const next = phones.filter((_phone, index) => index !== request.index);
        if (next.length === phones.length) return "unchanged";
        await changeField(deps, record, stamp, "phones", next);
        return undefined;
      },
    );
  };
}

function changeOf(actor: Actor, { clientId, requestKey, rev }: OwnRequest, what: string) {
  const request = { actor, clientId, requestKey, what, deed: "client.edit" as const };
  return rev === undefined ? request : { ...request, rev };
}
