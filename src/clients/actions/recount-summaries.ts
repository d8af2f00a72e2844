import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { fold } from "../rules/fold.ts";
import type { StatusPolicy } from "../rules/policy.ts";
import { isRecountDue } from "../rules/recount-due.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { isSummary } from "../store/is-summary.ts";
import { ownFactsWith } from "../store/note-facts.ts";
import { beginRecount, lastRecount, noteRecounted, type RecountRecord } from "../store/recount.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { factsOfAll } from "./facts-of-all.ts";
import { type NotingDeps, recountClientWith } from "./note-fact.ts";

const atOnce = 200;

/** `looked`: all so far; `differed`: of them, mended; `turnDiffered`: in this turn alone. */
export interface Recounted {
  looked: number;
  differed: number;
  turnDiffered: number;
  ended: boolean;
}

export type RecountSummaries = ReturnType<typeof recountSummariesWith>;

export interface RecountDeps extends NotingDeps, Pick<ClientsDeps, "now" | "zone"> {
  /** Whoever waits for the `sleepsAt` of a new policy would differ. */
  renewPolicy(): Promise<unknown>;
}

/**
 * Holds every summary against its facts, batch by batch, and mends what differs. A turn of `seconds` stops then;
 * the next one goes on where it stopped, be it of another process. Undefined: nothing is due and none was asked for.
 */
export function recountSummariesWith(deps: RecountDeps) {
  const { mongo, now } = deps;
  const recountBatch = recountBatchWith(deps);

  return async function recountSummaries({
    seconds,
    atAnyTime = false,
  }: {
    seconds: number;
    atAnyTime?: boolean;
  }): Promise<Recounted | undefined> {
    const begun = await begin(atAnyTime);
    if (begun === undefined) return undefined;
    const until = now().plus({ seconds });
    for (let mark = begun; ; ) {
      const next = await recountBatch(mark, now().toJSDate());
      const isMine = await noteRecounted(mongo, mark, next);
      if (isMine && next.endedAt === undefined && now() < until) {
        mark = next;
        continue;
      }
      const { looked, differed, endedAt } = next;
      return { looked, differed, turnDiffered: differed - begun.differed, ended: endedAt !== undefined };
    }
  };

  async function begin(atAnyTime: boolean): Promise<RecountRecord | undefined> {
    const last = await lastRecount(mongo);
    if (last && last.endedAt === undefined) return last;
    const isDue = atAnyTime || isRecountDue(last?.endedAt, now().setZone(await deps.zone()));
    if (!isDue) return undefined;
    await deps.renewPolicy();
    return beginRecount(mongo, now().toJSDate());
  }
}

/** One batch; answers the mark after it. */
function recountBatchWith(deps: RecountDeps) {
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
