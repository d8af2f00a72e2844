import type { Mongo } from "../../platform/mongo/connect.ts";
import type { LastScore } from "../rules/reach.ts";
import { clientModel } from "../store/client.model.ts";

/** Keeps the client's last answer to the one question of loyalty on his record, in the caller's transaction. */
export function noteScoreWith({ mongo }: { mongo: Mongo }) {
  return async function noteScore(clientId: string, lastScore: LastScore): Promise<void> {
    await clientModel(mongo).updateOne({ _id: clientId }, { $set: { lastScore }, $inc: { rev: 1 } });
  };
}
