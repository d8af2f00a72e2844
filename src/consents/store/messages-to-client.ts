import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { type OutboxRecord, outboxModel } from "../../platform/telegram/sender/outbox.ts";

/** What a client got since then, is being sent at this moment or waits for him. Index clientId, sentAt. */
export function messagesToClient(mongo: Mongo, clientId: string, since: Date): Promise<OutboxRecord[]> {
  return outboxModel(mongo)
    .find({
      clientId,
      $or: [{ sentAt: trusted({ $gte: since }) }, { sentAt: null }],
      state: trusted({ $in: ["sent", "unknown", "sending", "pending"] }),
    })
    .readConcern("majority")
    .lean<OutboxRecord[]>()
    .exec();
}
