import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Call } from "../rules/call.ts";
import { type CallRecord, callModel } from "./call.model.ts";

/** A call as its row: what was typed is sealed. */
export function callRow(vault: Vault, { id, words, offer, ...call }: Call): CallRecord {
  return {
    ...call,
    _id: id,
    kind: "contact",
    rev: 1,
    ...(words === undefined ? {} : { words: vault.seal(words, place(id, "words")) }),
    ...(offer === undefined ? {} : { offer: { ...offer, what: vault.seal(offer.what, place(id, "offer")) } }),
  };
}

export function callFrom(vault: Vault, record: CallRecord): Call {
  const {
    _id: id,
    kind: _kind,
    rev: _rev,
    of: _of,
    undo: _undo,
    takenBack: _back,
    words,
    offer,
    ...call
  } = record;
  return {
    ...call,
    id,
    ...(words === undefined ? {} : { words: vault.open(words, place(id, "words")) }),
    ...(offer === undefined ? {} : { offer: { ...offer, what: vault.open(offer.what, place(id, "offer")) } }),
  };
}

/** A contact that stands or was taken back; null when there is no such one. */
export function findCall(mongo: Mongo, id: string): Promise<CallRecord | null> {
  return callModel(mongo).findOne({ _id: id, kind: "contact" }).lean<CallRecord>();
}

/** Contacts of a member from that moment on, the newest first. */
export function findCallsSince(
  mongo: Mongo,
  { memberId, since, limit }: { memberId: string; since: Date; limit: number },
): Promise<CallRecord[]> {
  return callModel(mongo)
    .find({ memberId, at: trusted({ $gte: since }), kind: "contact", takenBack: trusted({ $exists: false }) })
    .sort({ at: -1 })
    .limit(limit)
    .lean<CallRecord[]>();
}

export function findCallsOfClient(mongo: Mongo, clientId: string): Promise<CallRecord[]> {
  return callModel(mongo).find({ clientId }).lean<CallRecord[]>();
}

export function findCallsOfClients(mongo: Mongo, clientIds: readonly string[]): Promise<CallRecord[]> {
  return callModel(mongo)
    .find({ clientId: trusted({ $in: [...clientIds] }) })
    .lean<CallRecord[]>();
}

export async function insertCall(mongo: Mongo, record: CallRecord): Promise<void> {
  await callModel(mongo).insertMany([record], { lean: true });
}

export async function changeCall(mongo: Mongo, id: string, change: object): Promise<void> {
  await callModel(mongo).updateOne({ _id: id }, { ...change, $inc: { rev: 1 } });
}

function place(id: string, field: "words" | "offer"): string {
  return `calls|${id}|${field}`;
}
