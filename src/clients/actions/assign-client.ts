import type { Actor } from "../../shared/actor.ts";
import { moveClients } from "../store/move-clients.ts";
import { changeClient } from "./change-client.ts";
import type { ClientsDeps } from "./deps.ts";
import type { OwnRequest } from "./own-fact.ts";

/** Gives one client to a member at once: the owner's to do. It can be taken back within its minute. */
export function assignClientWith(deps: ClientsDeps) {
  return function assignClient(actor: Actor, { clientId, to, requestKey }: OwnRequest & { to: string }) {
    const request = { actor, clientId, requestKey, what: "client.assign", deed: "client.assign" as const };
    return changeClient<"unchanged" | "colleague-left">(
      deps,
      request,
      async ({ responsible: from }, { id, at, by }) => {
        if (from === to) return "unchanged";
        if (!(await deps.holdColleague(to))) return "colleague-left";
        await moveClients(deps, { from, to: [to], clientIds: [clientId], factIdOf: () => id, at, by });
        return undefined;
      },
    );
  };
}
