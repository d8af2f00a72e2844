import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type Deed, may } from "../../team/index.ts";
import { subjectOf } from "../rules/visibility.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { type NoteRecord, noteModel } from "../store/note.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { visibleSubject } from "./visible-subject.ts";

/** One request to change one client. `what` names the action in the trace; `rev`: the screen it came from. */
export interface ChangeRequest {
  actor: Actor;
  clientId: string;
  requestKey: string;
  what: string;
  deed: Deed;
  rev?: number;
  meta?: Record<string, string | number | boolean>;
}

/** `repeated`: the same request was saved before, at `at`. */
export interface Changed {
  clientId: string;
  factId: string;
  at: Date;
  repeated: boolean;
}

export type ChangeRefusal = "client-unknown" | "no-rights" | "stale";

/** A fact about to be written: its id is made from the request. */
export interface FactStamp {
  id: string;
  at: Date;
  by: string;
}

/**
 * Looks for the earlier fact of the same request, then asks the rights and the rev, then lets `change` write
 * and leaves the trace, all in one transaction. `change` answers a refusal before it writes anything.
 */
export async function changeClient<Refusal extends string = never>(
  deps: Pick<ClientsDeps, "mongo" | "now" | "leaveTrace" | "visibility">,
  request: ChangeRequest,
  change: (record: ClientRecord, fact: FactStamp) => Promise<Refusal | undefined>,
): Promise<Outcome<Changed, ChangeRefusal | Refusal>> {
  const { actor, clientId, requestKey, what, deed, rev, meta } = request;
  const fact = { id: factId(requestKey, what), at: deps.now().toJSDate(), by: actor.memberId };

  return inTransaction(deps.mongo, async () => {
    const earlier = await noteModel(deps.mongo).findById(fact.id, { at: 1, by: 1 }).lean<NoteRecord>();
    if (earlier) return done({ clientId, factId: fact.id, at: earlier.at, repeated: true });

    const record = await clientModel(deps.mongo).findById(clientId).lean<ClientRecord>();
    if (!record) return refused("client-unknown");
    if (!may(actor, deed, subjectOf(actor, record))) {
      return refused((await visibleSubject(deps, actor, record)) ? "no-rights" : "client-unknown");
    }
    if (rev !== undefined && rev !== record.rev) return refused("stale");

    const refusal = await change(record, fact);
    if (refusal !== undefined) return refused(refusal);
    await deps.leaveTrace(actor, what, { kind: "client", id: clientId }, meta);
    return done({ clientId, factId: fact.id, at: fact.at, repeated: false });
  });
}
