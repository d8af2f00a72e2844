import type { Actor } from "../../shared/actor.ts";
import type { ClientsDeps } from "./deps.ts";
import { type OwnRequest, writeOwnFactWith } from "./own-fact.ts";

/** Takes a lost lead into work again. */
export function reopenLeadWith(deps: ClientsDeps) {
  const writeOwnFact = writeOwnFactWith(deps);

  return function reopenLead(actor: Actor, request: OwnRequest) {
    const action = { what: "client.reopen", deed: "client.stage" } as const;
    return writeOwnFact<"not-lost">(actor, request, action, (record, stamp) =>
      record.stage === "lost" ? { ...stamp, kind: "reopened" } : "not-lost",
    );
  };
}
