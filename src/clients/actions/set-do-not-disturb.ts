import type { Actor } from "../../shared/actor.ts";
import { changeClient } from "./change-client.ts";
import { changeField } from "./change-field.ts";
import type { ClientsDeps } from "./deps.ts";
import type { OwnRequest } from "./own-fact.ts";

/** Stops calls and messages to a client («🔕»), or lifts that: the owner's to do. dialogues.md §3.5. */
export function setDoNotDisturbWith(deps: ClientsDeps) {
  return function setDoNotDisturb(actor: Actor, request: OwnRequest & { on: boolean }) {
    const { clientId, requestKey, on } = request;
    const change = {
      actor,
      clientId,
      requestKey,
      what: on ? "client.do-not-disturb" : "client.disturb-again",
      deed: on ? ("client.edit" as const) : ("client.assign" as const),
    };
    return changeClient<"unchanged">(deps, change, async (record, stamp) => {
      if ((record.doNotDisturb === true) === on) return "unchanged";
      await changeField(deps, record, stamp, "doNotDisturb", on || undefined);
      if (on) for (const part of deps.quietParts ?? []) await part.end(clientId, stamp);
      return undefined;
    });
  };
}
