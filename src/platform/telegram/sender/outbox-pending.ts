import type { QueryFilter } from "mongoose";
import type { Mongo } from "../../mongo/connect.ts";
import { trusted } from "../../mongo/connect.ts";
import { type OutboxRecord, outboxModel } from "./outbox.ts";

/** Whose messages: of one chat, of one client, or planned together. */
export type PendingRows = ({ chatId: number } | { clientId: string } | { batch: string }) & {
  /** Only of these kinds. */
  kinds?: readonly string[];
};

/**
 * Drops what still waits, within the caller's transaction when there is one, and answers how many messages that
 * were. What is on its way at this moment can't be held back: one message at most for a chat.
 */
export async function skipPendingOf(mongo: Mongo, rows: PendingRows, why: string): Promise<number> {
  const change = { state: "skipped" as const, outcome: why };
  return (await outboxModel(mongo).updateMany(filterOf(rows), { $set: change })).modifiedCount;
}

/** Lets what still waits go no earlier than then: a pause, and its end. */
export async function holdPendingOf(mongo: Mongo, rows: PendingRows, until: Date): Promise<number> {
  const change = { notBefore: until };
  return (await outboxModel(mongo).updateMany(filterOf(rows), { $set: change })).modifiedCount;
}

function filterOf({ kinds, ...whose }: PendingRows): QueryFilter<OutboxRecord> {
  return { ...whose, state: "pending", ...(kinds !== undefined && { kind: trusted({ $in: [...kinds] }) }) };
}
