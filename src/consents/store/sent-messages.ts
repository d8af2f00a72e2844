import type { Mongo } from "../../platform/mongo/connect.ts";
import { type OutboxRecord, outboxModel } from "../../platform/telegram/sender/outbox.ts";

/** What went out to a client, the first one first. Index clientId, sentAt. */
export function findSentTo(mongo: Mongo, clientId: string): Promise<Pick<OutboxRecord, "kind" | "sentAt">[]> {
  return outboxModel(mongo)
    .find({ clientId, state: "sent" }, { kind: 1, sentAt: 1 })
    .sort({ sentAt: 1 })
    .lean<Pick<OutboxRecord, "kind" | "sentAt">[]>()
    .exec();
}
