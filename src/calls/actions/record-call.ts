import type { DateTime } from "luxon";
import { type ClientFact, type ClientRecord, numberTold, untilUnchanged } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { writeOnce } from "../../platform/mongo/write-once.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { type Call, type ContactKind, type Direction, wordsMax } from "../rules/call.ts";
import { isAnsweredBy } from "../rules/callback.ts";
import { contactFact } from "../rules/facts.ts";
import { isOutOfReach } from "../rules/retry-ladder.ts";
import { findOpenOfClient } from "../store/callbacks.ts";
import { callRow, insertCall } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";
import { permittedClient } from "./known-client.ts";
import { makeRoom } from "./make-room.ts";
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

/** What one line tells of a contact besides its outcome. */
export type ToldContact = Pick<
  ContactOrder,
  "via" | "direction" | "durationMinutes" | "words" | "callbackId"
> & { next?: Exclude<Next, "none"> };

export type RecordRefusal =
  | "client-unknown"
  | "no-rights"
  | "past"
  | "do-not-disturb"
  | "reason-needed"
  | "reason-unknown"
  | "words-needed";

/**
 * Records a contact: its row, the callbacks it answers, the next one, the client's summary and the trace in one
 * transaction. The same request again answers what was recorded then.
 */
export function recordCallWith(deps: CallsDeps) {
  const { mongo } = deps;
  const findRecorded = findRecordedWith(deps);
  const { addNext } = nextStepWith(deps);

  return async function recordCall(
    actor: Actor,
    order: ContactOrder,
  ): Promise<Outcome<RecordedCall, RecordRefusal>> {
    const id = factId(order.requestKey, "call");
    const attempt = async () => {
      const asked = { clientId: order.clientId, deed: "contact.log" } as const;
      const permitted = await permittedClient(deps, actor, asked);
      const unfit = permitted.ok ? whyUnfit(order, permitted.value, deps.now()) : permitted.refusal;
      if (!permitted.ok || unfit !== undefined) {
        return (await first(id)) ?? refused(unfit ?? "client-unknown");
      }
      return inTransaction(mongo, () => write(actor, order, { id, client: permitted.value }));
    };
    return takingRefusal(() =>
      writeOnce(
        mongo,
        () => untilUnchanged(mongo, attempt),
        () => first(id),
      ),
    );
  };

  async function first(id: string) {
    const recorded = await findRecorded(id);
    return recorded === undefined ? undefined : done(recorded);
  }

  async function write(
    actor: Actor,
    order: ContactOrder,
    { id, client }: { id: string; client: ClientRecord },
  ) {
    const at = deps.now();
    const open = client.callbacks.length === 0 ? [] : await findOpenOfClient(mongo, order.clientId);
    const answered = open.filter((record) =>
      isAnsweredBy({ ...record, id: record._id }, order, at, order.callbackId),
    );
    const closed = answered.map(({ _id }) => _id);
    const call = callFrom(actor, order, { id, at: at.toJSDate(), closed, client });

    const lost = await noteLost(actor, order, call);
    const recorded = lost === undefined ? call : { ...call, ...lost };
    const next = await addNext({ actor, order, call: recorded, client });
    const saved: Call = next === undefined ? recorded : { ...recorded, next: next.callback.id };

    await insertCall(deps.mongo, callRow(deps.vault, saved));
    const ends = { state: "done", at: call.at, by: actor.memberId, callId: id } as const;
    const facts: ClientFact[] = [contactFact(saved), ...(await closeCallbacks(deps, answered, ends))];
    if (next?.callback.chosenBy === "seller") facts.push(...(await makeRoom(deps, open, next.callback)));
    if (next !== undefined) facts.push(next.fact);
    // A refusal has changed the client already.
    const noted = await deps.noteFact(call === recorded ? client : order.clientId, ...facts);
    await deps.leaveTrace(actor, "call.record", { kind: "call", id }, traceOf(saved));

    const missedInARow = noted?.summary.missedInARow ?? 0;
    return done({
      call: saved,
      missedInARow,
      outOfReach: isOutOfReach(missedInARow, (await deps.shop()).retry),
      hasBought: client.purchases > 0,
      repeated: false,
      ...cutOf(order),
      ...(next === undefined ? {} : { next: next.callback }),
    });
  }

  async function noteLost(actor: Actor, { clientId, requestKey, outcome, lost }: ContactOrder, call: Call) {
    if (outcome !== "refused" || lost === undefined) return undefined;
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

async function takingRefusal<Value>(
  work: () => Promise<Outcome<Value, RecordRefusal>>,
): Promise<Outcome<Value, RecordRefusal>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LostRefused) return refused(error.refusal);
    throw error;
  }
}

function whyUnfit(
  { outcome, lost, next = "none" }: ContactOrder,
  { doNotDisturb }: ClientRecord,
  now: DateTime,
): RecordRefusal | undefined {
  if (outcome === "refused" && lost === undefined) return "reason-needed";
  if (next === "none") return undefined;
  if (doNotDisturb) return "do-not-disturb";
  return next.at <= now ? "past" : undefined;
}

function callFrom(
  actor: Actor,
  order: ContactOrder,
  { client, ...known }: Pick<Call, "id" | "at" | "closed"> & { client: ClientRecord },
): Call {
  const { clientId, outcome, via = "call", direction = "out", durationMinutes } = order;
  const number = via === "call" ? numberTold(client, outcome) : undefined;
  const words = cutTo((order.words ?? "").trim(), wordsMax).text;
  return {
    ...{ ...known, clientId, memberId: actor.memberId, via, direction, outcome },
    ...(number === undefined ? {} : { number }),
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(words === "" ? {} : { words }),
  };
}

function cutOf({ words = "", lost }: ContactOrder): Pick<RecordedCall, "wordsCut"> {
  const isCut = [words, lost?.words ?? ""].some((told) => told.trim().length > wordsMax);
  return isCut ? { wordsCut: true } : {};
}

function traceOf({ outcome, via, clientId }: Call): Record<string, string> {
  return { outcome, via, clientId };
}
