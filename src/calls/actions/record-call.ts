import type { DateTime } from "luxon";
import type { ClientFact } from "../../clients/index.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { type Call, type ContactKind, type Direction, wordsMax } from "../rules/call.ts";
import { isAnsweredBy } from "../rules/callback.ts";
import { contactFact } from "../rules/facts.ts";
import { findCallbacks } from "../store/callbacks.ts";
import { callRow, insertCall } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";
import { findKnownClient, type KnownClient, whyNot } from "./known-client.ts";
import { type Next, nextStepWith } from "./next-step.ts";
import { findRecordedWith, type RecordedCall } from "./recorded-call.ts";
import { closeCallbacks } from "./set-callback.ts";

/**
 * One contact to record. `callbackId`: the reminder it answers. `next`: what the seller chose; left out, an
 * unanswered call is tried again by the shop's ladder, and a refusal has its reason's return date.
 */
export interface ContactOrder {
  clientId: string;
  outcome: Call["outcome"];
  via?: ContactKind;
  direction?: Direction;
  durationMinutes?: number;
  words?: string;
  callbackId?: string;
  next?: Next;
  /** Demanded by the outcome `refused`; words are demanded by the reason «другая». */
  lost?: { reasonId: string; words?: string };
  requestKey: string;
}

export type RecordRefusal =
  | "client-unknown"
  | "no-rights"
  | "past"
  | "reason-needed"
  | "reason-unknown"
  | "words-needed";

/**
 * Records a contact: its row, the callbacks it answers, the next one, the client's summary and the trace in one
 * transaction. The same request again answers what was recorded then.
 */
export function recordCallWith(deps: CallsDeps) {
  const findRecorded = findRecordedWith(deps);
  const { addNext } = nextStepWith(deps);

  return async function recordCall(
    actor: Actor,
    order: ContactOrder,
  ): Promise<Outcome<RecordedCall, RecordRefusal>> {
    const id = factId(order.requestKey, "call");
    const [earlier, client] = await Promise.all([findRecorded(id), findKnownClient(deps, order.clientId)]);
    if (earlier !== undefined) return done({ ...earlier, repeated: true });
    if (client === null) return refused("client-unknown");

    const refusal = (await whyNot(deps, actor, "contact.log", client)) ?? whyUnfit(order, deps.now());
    if (refusal !== undefined) return refusal;

    try {
      return await inTransaction(deps.mongo, () => write(actor, order, { id, client }));
    } catch (error) {
      // The same tap, handled at the same instant somewhere else, was the first.
      const first = isDuplicateId(error) ? await findRecorded(id) : undefined;
      if (first !== undefined) return done({ ...first, repeated: true });
      if (error instanceof LostRefused) return refused(error.refusal);
      throw error;
    }
  };

  async function write(
    actor: Actor,
    order: ContactOrder,
    { id, client }: { id: string; client: KnownClient },
  ) {
    const at = deps.now();
    const answered = await findAnswered(order, client, at);
    const call = callFrom(actor, order, { id, at: at.toJSDate(), closed: answered.map(({ _id }) => _id) });

    const lost = await noteLost(actor, order, call);
    const recorded = { ...call, ...lost };
    const next = await addNext({ actor, order, call: recorded, client });
    const saved: Call = next === undefined ? recorded : { ...recorded, next: next.callback.id };

    await insertCall(deps.mongo, callRow(deps.vault, saved));
    const ends = { state: "done", at: call.at, by: actor.memberId, callId: id } as const;
    const facts: ClientFact[] = [contactFact(saved), ...(await closeCallbacks(deps, answered, ends))];
    if (next !== undefined) facts.push(next.fact);
    const noted = await deps.noteFact(order.clientId, ...facts);
    await deps.leaveTrace(actor, "call.record", { kind: "call", id }, traceOf(saved));

    return done({
      call: saved,
      missedInARow: noted?.summary.missedInARow ?? 0,
      hasBought: client.purchases > 0,
      repeated: false,
      ...(next === undefined ? {} : { next: next.callback }),
    });
  }

  async function findAnswered(order: ContactOrder, client: KnownClient, at: DateTime) {
    if (client.callbacks.length === 0) return [];
    const open = await findCallbacks(
      deps.mongo,
      client.callbacks.map(({ id }) => id),
    );
    return open.filter((record) => isAnsweredBy({ ...record, id: record._id }, order, at, order.callbackId));
  }

  async function noteLost(actor: Actor, { clientId, requestKey, outcome, lost }: ContactOrder, call: Call) {
    if (outcome !== "refused" || lost === undefined) return {};
    const marked = await deps.markLost(actor, { clientId, requestKey, ...lost });
    if (!marked.ok) throw new LostRefused(marked.refusal as RecordRefusal);
    return { reasonId: lost.reasonId, lostFactId: marked.value.factId } satisfies Partial<typeof call>;
  }
}

/** Thrown so that what the transaction has written by then goes with it. */
class LostRefused extends Error {
  readonly refusal: RecordRefusal;

  constructor(refusal: RecordRefusal) {
    super(`The refusal was not taken: ${refusal}`);
    this.refusal = refusal;
  }
}

function whyUnfit({ outcome, lost, next }: ContactOrder, now: DateTime) {
  if (outcome === "refused" && lost === undefined) return refused("reason-needed");
  if (next !== undefined && next !== "none" && next.at <= now) return refused("past");
  return undefined;
}

function callFrom(
  actor: Actor,
  order: ContactOrder,
  { id, at, closed }: { id: string; at: Date; closed: string[] },
): Call {
  const { clientId, outcome, via = "call", direction = "out", durationMinutes } = order;
  const words = cutTo((order.words ?? "").trim(), wordsMax).text;
  return {
    ...{ id, clientId, memberId: actor.memberId, at, via, direction, outcome, closed },
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(words === "" ? {} : { words }),
  };
}

function traceOf({ outcome, via, clientId }: Call): Record<string, string> {
  return { outcome, via, clientId };
}
