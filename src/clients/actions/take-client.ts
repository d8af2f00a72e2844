import type { Actor } from "../../shared/actor.ts";
import { moveClients } from "../store/move-clients.ts";
import { changeClient } from "./change-client.ts";
import type { ClientsDeps } from "./deps.ts";
import type { OwnRequest } from "./own-fact.ts";

/** «🙋 Взять»: makes the actor responsible for nobody's client. Of two who tap, one gets him. */
export function takeClientWith(deps: ClientsDeps) {
  return function takeClient(actor: Actor, { clientId, requestKey }: OwnRequest) {
    const request = { actor, clientId, requestKey, what: "client.take", deed: "client.take" as const };
    return changeClient<"taken">(deps, request, async ({ responsible }, { id, at, by }) => {
      if (responsible !== null) return "taken";
      await moveClients(deps, { from: null, to: [by], clientIds: [clientId], factIdOf: () => id, at, by });
      return undefined;
    });
  };
}
