import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { fold } from "../rules/fold.ts";
import type { StatusPolicy } from "../rules/policy.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { isSummary } from "../store/is-summary.ts";
import { ownFactsWith } from "../store/note-facts.ts";
import type { RecountRecord } from "../store/recount.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { factsOfAll } from "./facts-of-all.ts";
import { type NotingDeps, recountClientWith } from "./note-fact.ts";

const atOnce = 200;

/** Holds one batch of summaries against their facts, mends what differs, and answers the mark after it. */
export function recountBatchWith(deps: NotingDeps & Pick<ClientsDeps, "now">) {
  const { mongo, vault } = deps;
  const clients = clientModel(mongo);
  const sources = [ownFactsWith({ mongo, vault }), ...deps.sources];
  const recountClient = recountClientWith(deps);

  return async (mark: RecountRecord, at: Date): Promise<RecountRecord> => {
    const batch = await clients
      .find(mark.after === "" ? {} : { _id: trusted({ $gt: mark.after }) })
      .sort({ _id: 1 })
      .limit(atOnce)
      .lean<ClientRecord[]>();
    let differed = mark.differed;
    for (const { _id } of await differing(batch)) differed += (await mend(_id)) ? 1 : 0;
    const looked = mark.looked + batch.length;
    const after = batch.at(-1)?._id ?? mark.after;
    return { ...mark, after, looked, differed, ...(batch.length < atOnce ? { endedAt: at } : {}) };
  };

  async function differing(batch: readonly ClientRecord[]): Promise<ClientRecord[]> {
    const facts = await factsOfAll(
      sources,
      batch.map(({ _id }) => _id),
    );
    const policies = new Map<number | undefined, StatusPolicy>();
    const found: ClientRecord[] = [];
    for (const record of batch) {
      const { _id, policyNo, plannedCycleDays } = record;
      const policy = policies.get(policyNo) ?? (await deps.policy(policyNo));
      policies.set(policyNo, policy);
      const right = fold(facts.get(_id) ?? [], policy, plannedCycleDays);
      if (!isSummary(vault, record, right)) found.push(record);
    }
    return found;
  }

  /** A fact that came between the two reads is no difference: looked at again in one snapshot. */
  function mend(clientId: string): Promise<boolean> {
    return inTransaction(mongo, async () => {
      const record = await clients.findById(clientId).lean<ClientRecord>();
      if (!record || (await differing([record])).length === 0) return false;
      await recountClient(clientId);
      return true;
    });
  }
}
