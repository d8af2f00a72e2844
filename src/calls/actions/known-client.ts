import { type ClientRecord, clientModel, subjectOf } from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { refused } from "../../shared/outcome.ts";
import { type Deed, may, type Subject } from "../../team/index.ts";
import type { CallsDeps } from "./deps.ts";

/** What a call asks to know of its client. */
export type KnownClient = Pick<
  ClientRecord,
  "_id" | "responsible" | "callbacks" | "purchases" | "missedInARow" | "lost"
>;

const fields = { responsible: 1, callbacks: 1, purchases: 1, missedInARow: 1, lost: 1 };

export async function findKnownClient({ mongo }: Pick<CallsDeps, "mongo">, clientId: string) {
  return clientModel(mongo).findById(clientId, fields).lean<KnownClient>();
}

/**
 * Whether the member may do this to what belongs to this client. A client that he may not see is unknown to
 * him. Undefined: he may.
 */
export async function whyNot(
  deps: Pick<CallsDeps, "visibility">,
  actor: Actor,
  deed: Deed,
  client: KnownClient,
  about: Subject = {},
) {
  const subject = { ...subjectOf(actor, client, await deps.visibility()), ...about };
  if (may(actor, deed, subject)) return undefined;
  return refused(may(actor, "client.see", subject) ? "no-rights" : "client-unknown");
}
