import { DateTime } from "luxon";
import type { ClientFact } from "../../clients/index.ts";
import type { Callback } from "../rules/callback.ts";
import { isOnTime } from "../rules/callback.ts";
import { callbackFact, closedFact } from "../rules/facts.ts";
import type { CallbackRecord } from "../store/callback.model.ts";
import { callbackRow, changeOpen, insertCallback } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";

/** A callback about to be made; the rest of it follows from these. */
export type NewCallback = Pick<
  Callback,
  "id" | "clientId" | "memberId" | "timeGiven" | "chosenBy" | "setBy" | "words" | "callId"
> & { dueAt: DateTime };

/** Writes a callback in the caller's transaction. Its fact is noted by the caller, together with his others. */
export async function insertNewCallback(
  { mongo, vault }: Pick<CallsDeps, "mongo" | "vault">,
  { dueAt: due, ...given }: NewCallback,
  at: Date,
): Promise<{ callback: Callback; fact: ClientFact }> {
  const dueAt = due.toJSDate();
  const callback: Callback = {
    ...given,
    ...{ dueAt, firstDueAt: dueAt, rev: 1, state: "open", reminders: 0, setAt: at },
  };
  await insertCallback(mongo, callbackRow(vault, callback));
  return { callback, fact: callbackFact({ ...callback, changedAt: at }) };
}

/** Ends callbacks in the caller's transaction; answers the facts of those that were still open. */
export async function closeCallbacks(
  { mongo, shop }: Pick<CallsDeps, "mongo" | "shop">,
  records: readonly CallbackRecord[],
  end: Ending,
): Promise<ClientFact[]> {
  const facts: ClientFact[] = [];
  const closedAt = DateTime.fromJSDate(end.at, { zone: (await shop()).zone });
  for (const record of records) {
    const { _id: id } = record;
    const closed = await changeOpen(mongo, { id }, closing(record, end, closedAt));
    if (closed) facts.push(closedFact({ id, closedAt: end.at }));
  }
  return facts;
}

/** `callId`: the call that answered it; `replacedBy`: the callback it made room for; `quietedBy`: the 🔕 that ended it. */
interface Ending {
  state: "done" | "cancelled";
  at: Date;
  by: string;
  callId?: string;
  replacedBy?: string;
  quietedBy?: string;
}

function closing(record: CallbackRecord, { state, at, by, callId, ...why }: Ending, closedAt: DateTime) {
  return {
    $set: {
      ...{ state, closedAt: at, closedBy: by, ...why },
      ...(state === "done" ? { onTime: isOnTime(record, closedAt) } : {}),
      ...(callId === undefined ? {} : { answeredBy: callId }),
    },
    $unset: { remindAt: 1, claim: 1, claimUntil: 1, offer: 1 } as const,
  };
}
