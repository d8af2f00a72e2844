import { inTransaction } from "../../platform/mongo/transaction.ts";
import { applyFact } from "../rules/apply-fact.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import { byTime } from "../rules/fact-order.ts";
import { comesNext, fold } from "../rules/fold.ts";
import type { StatusPolicy } from "../rules/policy.ts";
import type { Summary } from "../rules/summary.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { ownFactsWith } from "../store/note-facts.ts";
import { sealFact } from "../store/seal-client.ts";
import type { ClientsDeps } from "./deps.ts";
import { type NotedClient, settle } from "./settle-client.ts";

/**
 * Takes facts into a client's summary in the caller's transaction: `noteFact(clientId, call)`, also several
 * of one moment. A storno, or a fact earlier than one already taken, folds everything anew. Undefined: no
 * such client. The rows of the facts themselves are written by their own slices. Whoever has read the client
 * hands him over, and runs within `untilUnchanged`.
 */
export function noteFactWith(deps: NotingDeps) {
  const takeIn = takeInWith(deps);

  return function noteFact(
    client: string | ClientRecord,
    ...facts: ClientFact[]
  ): Promise<NotedClient | undefined> {
    return inTransaction(deps.mongo, async () => {
      const record =
        typeof client === "string"
          ? await clientModel(deps.mongo).findById(client).lean<ClientRecord>()
          : client;
      return record ? takeIn(record, facts) : undefined;
    });
  };
}

/** The same for a client just read in the caller's transaction. */
export function takeInWith(deps: NotingDeps) {
  const recounted = recountedWith(deps);

  return async function takeIn(record: ClientRecord, facts: readonly ClientFact[]): Promise<NotedClient> {
    const policy = await deps.policy();
    const ordered = [...facts].sort(byTime);
    const sealed = ordered.map((fact) => sealFact(deps.vault, record._id, fact));
    const next = added(record, sealed, policy) ?? (await recounted(record, policy, ordered));
    return settle(deps, record, next, policy, ordered);
  };
}

/** Folds all facts of a client anew; a right summary does not change by it. Undefined: no such client. */
export function recountClientWith(deps: NotingDeps & Pick<ClientsDeps, "now">) {
  const recounted = recountedWith(deps);

  return async function recountClient(clientId: string): Promise<NotedClient | undefined> {
    return inTransaction(deps.mongo, async () => {
      const record = await clientModel(deps.mongo).findById(clientId).lean<ClientRecord>();
      if (!record) return undefined;
      const itsPolicy = await deps.policy(record.policyNo);
      const next = await recounted(record, itsPolicy, []);
      const why = { id: `recount ${clientId} ${record.rev}`, at: deps.now().toJSDate() };
      return settle(deps, record, next, itsPolicy, [why]);
    });
  };
}

export type NoteFact = ReturnType<typeof noteFactWith>;
export type NotingDeps = Pick<ClientsDeps, "mongo" | "vault" | "policy" | "sources" | "noteLateStep">;

/** The facts one after another, or nothing when one of them does not simply come next. */
function added(
  record: ClientRecord,
  facts: readonly ClientFact[],
  policy: StatusPolicy,
): Summary | undefined {
  let summary: Summary = record;
  for (const fact of facts) {
    if (!comesNext(summary, fact)) return undefined;
    summary = applyFact(summary, fact, policy);
  }
  return summary;
}

function recountedWith({ mongo, vault, sources }: Pick<NotingDeps, "mongo" | "vault" | "sources">) {
  const all = [ownFactsWith({ mongo, vault }), ...sources];

  return async (
    record: ClientRecord,
    policy: StatusPolicy,
    pending: readonly ClientFact[],
  ): Promise<Summary> => {
    const facts = new Map(pending.map((fact) => [fact.id, fact]));
    for (const source of all) {
      for (const fact of await source.factsOf(record._id)) facts.set(fact.id, fact);
    }
    // Only what stays in the summary is sealed: a long history is mostly numbers.
    const summary = fold([...facts.values()], policy, record.plannedCycleDays);
    return sealedSummary(vault, record._id, summary);
  };
}

function sealedSummary(vault: NotingDeps["vault"], clientId: string, summary: Summary): Summary {
  const sealed = { ...summary, events: summary.events.map((fact) => sealFact(vault, clientId, fact)) };
  if (summary.lastNote) sealed.lastNote = sealFact(vault, clientId, summary.lastNote);
  if (summary.lastContact) sealed.lastContact = sealFact(vault, clientId, summary.lastContact);
  if (summary.lastPurchaseWhat !== undefined) {
    sealed.lastPurchaseWhat = vault.seal(summary.lastPurchaseWhat, `clients|${clientId}|fact`);
  }
  return sealed;
}
