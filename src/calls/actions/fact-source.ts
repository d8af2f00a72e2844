import type { ClientFact, FactSource } from "../../clients/index.ts";
import { callbackFact, closedFact, contactFact, stornoFact } from "../rules/facts.ts";
import type { CallRecord } from "../store/call.model.ts";
import type { CallbackRecord } from "../store/callback.model.ts";
import { findCallbacksOfClient } from "../store/callbacks.ts";
import { callFrom, findCallsOfClient } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";

/** The calls' share in what is known of a client: contacts, their stornos, and callbacks as they stand now. */
export function callFactSource({ mongo, vault }: Pick<CallsDeps, "mongo" | "vault">): FactSource {
  return {
    async factsOf(clientId) {
      const calls = await findCallsOfClient(mongo, clientId);
      const callbacks = await findCallbacksOfClient(mongo, clientId);
      return [...calls.map(factOfCall), ...callbacks.flatMap(factsOfCallback)];
    },
  };

  function factOfCall(record: CallRecord): ClientFact {
    const { _id: id, kind, at, memberId: by, of, undo } = record;
    if (kind === "storno" && of !== undefined) {
      return stornoFact({ id, at, by, of, ...(undo === undefined ? {} : { undo }) });
    }
    return contactFact(callFrom(vault, record));
  }
}

function factsOfCallback({ _id: id, state, closedAt, ...callback }: CallbackRecord): ClientFact[] {
  if (state === "undone") return [];
  const set = callbackFact({ id, ...callback });
  return closedAt === undefined ? [set] : [set, closedFact({ id, closedAt })];
}
