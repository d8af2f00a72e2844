import type { Actor } from "../../shared/actor.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { Deed } from "../../team/index.ts";
import type { ClientRecord } from "../store/client.model.ts";
import type { OwnFact } from "../store/note-facts.ts";
import { writeNote } from "../store/write-note.ts";
import { type Changed, type ChangeRefusal, changeClient, type FactStamp } from "./change-client.ts";
import type { ClientsDeps } from "./deps.ts";
import { takeInWith } from "./note-fact.ts";

export interface OwnRequest {
  clientId: string;
  requestKey: string;
  rev?: number;
}

/**
 * Writes one fact of the clients' own and takes it into the summary. `make` gives the fact, or a refusal.
 */
export function writeOwnFactWith(deps: ClientsDeps) {
  const takeIn = takeInWith(deps);

  return function writeOwnFact<Refusal extends string = never>(
    actor: Actor,
    { clientId, requestKey, rev }: OwnRequest,
    { what, deed }: { what: string; deed: Deed },
    make: (record: ClientRecord, stamp: FactStamp) => OwnFact | Refusal,
  ): Promise<Outcome<Changed, ChangeRefusal | Refusal>> {
    const request = { actor, clientId, requestKey, what, deed, ...(rev === undefined ? {} : { rev }) };
    return changeClient<Refusal>(deps, request, async (record, stamp) => {
      const made = make(record, stamp);
      if (typeof made === "string") return made;
      await writeNote(deps, clientId, made);
      await takeIn(record, [made]);
      return undefined;
    });
  };
}
