import { type ClientRecord, clientModel, subjectOf } from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type Deed, may, type Subject } from "../../team/index.ts";
import type { CallsDeps } from "./deps.ts";

/** What a call asks to know of its client. */
export type KnownClient = Pick<
  ClientRecord,
  "_id" | "responsible" | "callbacks" | "purchases" | "missedInARow" | "lost" | "doNotDisturb"
>;

const fields = { responsible: 1, callbacks: 1, purchases: 1, missedInARow: 1, lost: 1, doNotDisturb: 1 };

export async function findKnownClient({ mongo }: Pick<CallsDeps, "mongo">, clientId: string) {
  return clientModel(mongo).findById(clientId, fields).lean<KnownClient>();
}

/**
 * The client, when the member may do this to what belongs to him; `about` says what else is known of the fact.
 * One that he may not see is unknown to him.
 */
export async function permittedClient(
  deps: Pick<CallsDeps, "mongo" | "visibility">,
  actor: Actor,
  { clientId, deed, about = {} }: { clientId: string; deed: Deed; about?: Subject },
): Promise<Outcome<ClientRecord, "client-unknown" | "no-rights">> {
  const client = await clientModel(deps.mongo).findById(clientId).lean<ClientRecord>();
  if (client === null) return refused("client-unknown");
  const subject = { ...subjectOf(actor, client, await deps.visibility()), ...about };
  if (may(actor, deed, subject)) return done(client);
  return refused(may(actor, "client.see", subject) ? "no-rights" : "client-unknown");
}
