import { byClient, type ClientFact, type FactSource } from "../../clients/index.ts";
import { callbackFact, closedFact, contactFact, stornoFact } from "../rules/facts.ts";
import type { CallRecord } from "../store/call.model.ts";
import type { CallbackRecord } from "../store/callback.model.ts";
import { findCallbacksOfClient, findCallbacksOfClients } from "../store/callbacks.ts";
import { callFrom, findCallsOfClient, findCallsOfClients } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";

/** The calls' share in what is known of a client: contacts, their stornos, and callbacks as they stand now. */
export function callFactSource({ mongo, vault }: Pick<CallsDeps, "mongo" | "vault">): FactSource {
  return {
    async factsOf(clientId) {
      const calls = await findCallsOfClient(mongo, clientId);
      const callbacks = await findCallbacksOfClient(mongo, clientId);
      return [...calls.map(factOfCall), ...callbacks.flatMap(factsOfCallback)];
    },
    async factsOfAll(clientIds) {
      const facts = byClient(await findCallsOfClients(mongo, clientIds), (call) => [factOfCall(call)]);
      const set = byClient(await findCallbacksOfClients(mongo, clientIds), factsOfCallback);
      for (const [clientId, its] of set) facts.set(clientId, [...(facts.get(clientId) ?? []), ...its]);
      return facts;
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
