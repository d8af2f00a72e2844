import type { Actor } from "../../shared/actor.ts";
import { findHeld } from "../store/phone-register.ts";
import type { ClientsDeps } from "./deps.ts";
import { holderFor, type PhoneHolder } from "./phone-holder.ts";

/** Who holds this number (E.164), as far as the actor may know; undefined when nobody does. Traced. */
export function findPhoneHolderWith(deps: ClientsDeps) {
  return async function findPhoneHolder(actor: Actor, phone: string): Promise<PhoneHolder | undefined> {
    const [held] = await findHeld(deps.mongo, [deps.vault.indexKey(phone)]);
    const holderId = held?.holders[0];
    if (holderId === undefined) return undefined;
    await deps.leaveTrace(actor, "client.ask-phone", { kind: "client", id: holderId });
    return holderFor(deps, actor, holderId);
  };
}
