import { isDeepStrictEqual } from "node:util";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import {
  type Call,
  type ContactKind,
  type Direction,
  durationMax,
  type Offer,
  offerMax,
  withWords,
} from "../rules/call.ts";
import { contactFact } from "../rules/facts.ts";
import { callFrom, callRow, changeCall, findCall } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";
import { permittedClient } from "./known-client.ts";
import { findRecordedWith, type RecordedCall } from "./recorded-call.ts";

/** What is added to a contact after it was saved; what is left out stays. */
export interface Amendment {
  durationMinutes?: number;
  via?: ContactKind;
  direction?: Direction;
  /** They are added to what was noted before. */
  words?: string;
  offer?: Offer;
  /** The words were not about this contact. */
  withoutWords?: true;
}

export type AmendRefusal = "call-unknown" | "client-unknown" | "no-rights" | "nothing-given";

/** Completes a contact that stands: its length, its kind, words about it, the answer to an offer. */
export function amendCallWith(deps: CallsDeps) {
  const { mongo, vault } = deps;
  const findRecorded = findRecordedWith(deps);

  return async function amendCall(
    actor: Actor,
    { callId, ...given }: Amendment & { callId: string },
  ): Promise<Outcome<RecordedCall, AmendRefusal>> {
    const amendment = readAmendment(given);
    if (amendment === undefined) return refused("nothing-given");

    return inTransaction(mongo, async () => {
      const record = await findCall(mongo, callId);
      if (record === null || record.takenBack) return refused("call-unknown");
      const about = { by: record.memberId };
      const { clientId } = record;
      const permitted = await permittedClient(deps, actor, { clientId, deed: "contact.edit", about });
      if (!permitted.ok) return permitted;

      const stands = callFrom(vault, record);
      const { call: wanted, wordsCut } = amended(stands, amendment);
      // What is said again, by a second tap or after a crash, stands already and leaves no second trace.
      if (!isDeepStrictEqual(wanted, stands)) await write(actor, wanted, Object.keys(amendment));
      const recorded = await findRecorded(callId);
      return recorded === undefined
        ? refused("call-unknown")
        : done({ ...recorded, repeated: false, ...wordsCut });
    });
  };

  async function write(actor: Actor, call: Call, fields: string[]): Promise<void> {
    const { durationMinutes, via, direction, words, offer } = callRow(vault, call);
    const set = { durationMinutes, via, direction, words, offer };
    const known = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
    await changeCall(mongo, call.id, {
      $set: known,
      ...(words === undefined ? { $unset: { words: 1 } } : {}),
    });
    await deps.noteFact(call.clientId, contactFact(call));
    const meta = { fields: fields.join(","), clientId: call.clientId };
    await deps.leaveTrace(actor, "call.amend", { kind: "call", id: call.id }, meta);
  }
}

function amended(
  call: Call,
  { withoutWords, words: said, ...added }: Amendment,
): { call: Call; wordsCut: { wordsCut?: true } } {
  const { words: before, ...wordless } = call;
  const changed = { ...(withoutWords ? wordless : call), ...added };
  if (said === undefined) return { call: changed, wordsCut: {} };
  const { words, cut } = withWords(before, said);
  return { call: { ...changed, words }, wordsCut: cut ? { wordsCut: true } : {} };
}

function readAmendment({
  durationMinutes,
  via,
  direction,
  words,
  offer,
  withoutWords,
}: Amendment): Amendment | undefined {
  const said = (words ?? "").trim();
  const what = cutTo((offer?.what ?? "").trim(), offerMax).text;
  const read: Amendment = {
    ...(durationMinutes === undefined ? {} : { durationMinutes: within(durationMinutes) }),
    ...(via === undefined ? {} : { via }),
    ...(direction === undefined ? {} : { direction }),
    ...(said === "" ? {} : { words: said }),
    ...(withoutWords === undefined ? {} : { withoutWords }),
    ...(offer === undefined || what === "" ? {} : { offer: { what, answer: offer.answer } }),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

function within(minutes: number): number {
  return Math.min(durationMax, Math.max(0, Math.round(minutes)));
}
