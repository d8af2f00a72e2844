import type { DateTime } from "luxon";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Callback, CallbackOffer } from "../rules/callback.ts";
import { type CallbackRecord, callbackModel } from "./callback.model.ts";

/** A callback as its first row: what was typed is sealed, and its reminder is due at its time. */
export function callbackRow(vault: Vault, { id, words, ...callback }: Callback): CallbackRecord {
  return {
    ...callback,
    _id: id,
    changedAt: callback.setAt,
    remindAt: callback.dueAt,
    ...(words === undefined ? {} : { words: sealWords(vault, id, words) }),
  };
}

export function callbackFrom(vault: Vault, record: CallbackRecord): Callback {
  const { _id: id, clientId, memberId, dueAt, firstDueAt, timeGiven, chosenBy, rev, state } = record;
  const { reminders, setBy, setAt, callId, lentBy, offer, words } = record;
  return {
    ...{
      id,
      clientId,
      memberId,
      dueAt,
      firstDueAt,
      timeGiven,
      chosenBy,
      rev,
      state,
      reminders,
      setBy,
      setAt,
    },
    ...(callId === undefined ? {} : { callId }),
    ...(lentBy === undefined ? {} : { lentBy }),
    ...(offer === undefined ? {} : { offer }),
    ...(words === undefined ? {} : { words: vault.open(words, `callbacks|${id}|words`) }),
  };
}

function sealWords(vault: Vault, id: string, words: string): string {
  return vault.seal(words, `callbacks|${id}|words`);
}

export function findCallback(mongo: Mongo, id: string): Promise<CallbackRecord | null> {
  return callbackModel(mongo).findById(id).lean<CallbackRecord>();
}

export function findCallbacks(mongo: Mongo, ids: readonly string[]): Promise<CallbackRecord[]> {
  return callbackModel(mongo)
    .find({ _id: trusted({ $in: [...ids] }) })
    .lean<CallbackRecord[]>();
}

export function findCallbacksOfClient(mongo: Mongo, clientId: string): Promise<CallbackRecord[]> {
  return callbackModel(mongo).find({ clientId }).lean<CallbackRecord[]>();
}

export function findCallbacksOfClients(
  mongo: Mongo,
  clientIds: readonly string[],
): Promise<CallbackRecord[]> {
  return callbackModel(mongo)
    .find({ clientId: trusted({ $in: [...clientIds] }) })
    .lean<CallbackRecord[]>();
}

/** Open ones of a client, whoever has them. */
export function findOpenOfClient(mongo: Mongo, clientId: string): Promise<CallbackRecord[]> {
  return callbackModel(mongo).find({ clientId, state: "open" }).lean<CallbackRecord[]>();
}

/** Those that made room for this one. */
export function findReplacedBy(
  mongo: Mongo,
  { _id: replacedBy, clientId }: Pick<CallbackRecord, "_id" | "clientId">,
): Promise<CallbackRecord[]> {
  return callbackModel(mongo).find({ clientId, replacedBy }).lean<CallbackRecord[]>();
}

/** Those that ended with that 🔕 of their client. */
export function findQuietedBy(mongo: Mongo, clientId: string, quietedBy: string): Promise<CallbackRecord[]> {
  return callbackModel(mongo).find({ clientId, quietedBy }).lean<CallbackRecord[]>();
}

/** Open ones of a member due before that moment, the earliest first. Index `agenda`. */
export function findOpenOf(
  mongo: Mongo,
  { memberId, before, limit }: { memberId: string; before?: Date; limit: number },
): Promise<CallbackRecord[]> {
  const due = before === undefined ? {} : { dueAt: trusted({ $lt: before }) };
  return callbackModel(mongo)
    .find({ memberId, state: "open", ...due })
    .sort({ dueAt: 1 })
    .limit(limit)
    .lean<CallbackRecord[]>();
}

/** How many a member's callbacks were closed by an answer since that moment. */
export function countDoneOf(
  mongo: Mongo,
  { memberId, since }: { memberId: string; since: Date },
): Promise<number> {
  return callbackModel(mongo).countDocuments({ memberId, closedAt: trusted({ $gte: since }), state: "done" });
}

export async function insertCallback(mongo: Mongo, record: CallbackRecord): Promise<void> {
  await callbackModel(mongo).insertMany([record], { lean: true });
}

/** Changes a callback that is still open and, when a rev is given, still of that rev. False: it is not. */
export async function changeOpen(
  mongo: Mongo,
  { id, rev }: { id: string; rev?: number },
  change: { $set: Partial<CallbackRecord>; $unset?: Partial<Record<keyof CallbackRecord, 1>> },
): Promise<boolean> {
  const { matchedCount } = await callbackModel(mongo).updateOne(
    { _id: id, state: "open", ...(rev === undefined ? {} : { rev }) },
    { ...change, $inc: { rev: 1 } },
  );
  return matchedCount === 1;
}

/** Asks a colleague; the rev stays, so that the reminder on the screen keeps its buttons. */
export async function setOffer(mongo: Mongo, id: string, offer: CallbackOffer): Promise<void> {
  await callbackModel(mongo).updateOne({ _id: id, state: "open" }, { $set: { offer } });
}

/** Ends this very offer. False: it has ended before. */
export async function dropOffer(mongo: Mongo, id: string, { to, until }: CallbackOffer): Promise<boolean> {
  const { modifiedCount } = await callbackModel(mongo).updateOne(
    { _id: id, "offer.to": to, "offer.until": until },
    { $unset: { offer: 1 } },
  );
  return modifiedCount === 1;
}

export function findExpiredOffers(mongo: Mongo, now: Date): Promise<CallbackRecord[]> {
  return callbackModel(mongo)
    .find({ "offer.until": trusted({ $lte: now }) })
    .limit(100)
    .lean<CallbackRecord[]>();
}

/** How a callback becomes one that never was. */
export const unsetting = {
  $set: { state: "undone" },
  $unset: { remindAt: 1, claim: 1, claimUntil: 1, offer: 1 },
} as const;

/** Makes one that has made room into one that never was; what made room for it did so for its successor. */
export async function unsetReplaced(
  mongo: Mongo,
  { _id, clientId }: CallbackRecord,
  successor: string,
): Promise<void> {
  const callbacks = callbackModel(mongo);
  await callbacks.updateMany({ clientId, replacedBy: _id }, { $set: { replacedBy: successor } });
  await callbacks.updateOne(
    { _id },
    { $set: { state: "undone" }, $unset: { replacedBy: 1 }, $inc: { rev: 1 } },
  );
}

/** Opens a closed callback again; one whose time has gone by is overdue, without another reminder. */
export async function openAgain(mongo: Mongo, { _id, dueAt }: CallbackRecord, now: DateTime): Promise<void> {
  const ahead = dueAt.getTime() > now.toMillis();
  await callbackModel(mongo).updateOne(
    { _id },
    {
      $set: { state: "open", reminders: ahead ? 0 : 2, ...(ahead ? { remindAt: dueAt } : {}) },
      $unset: { closedAt: 1, closedBy: 1, answeredBy: 1, onTime: 1, replacedBy: 1, quietedBy: 1 },
      $inc: { rev: 1 },
    },
  );
}
