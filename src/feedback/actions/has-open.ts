import type { Mongo } from "../../platform/mongo/connect.ts";
import { clientsWithOpen } from "../store/appeals.ts";

/** Whether a client waits for an answer to an order or a complaint: nothing unasked is written to him until then. */
export function hasOpenWith({ mongo }: { mongo: Mongo }) {
  return async function hasOpen(clientId: string): Promise<boolean> {
    return (await clientsWithOpen(mongo, [clientId], ["order", "complaint", "score"])).size > 0;
  };
}

/** The same of several clients at once: those who wait. */
export function findWaitingWith({ mongo }: { mongo: Mongo }) {
  return function findWaiting(clientIds: readonly string[]): Promise<Set<string>> {
    return clientsWithOpen(mongo, clientIds, ["order", "complaint", "score"]);
  };
}
