import { setTimeout as sleep } from "node:timers/promises";
import type { Mongo } from "../../../platform/mongo/connect.ts";
import { clientsOf, type Session } from "./fill.ts";

export interface Following {
  stop(): Promise<void>;
}

/** Many changes of one client in a moment are one change. */
const gatherMs = 20;
const atOnce = 1_000;

/**
 * Tells which clients changed since the moment of `session`, in batches, one after another. `onLost`: changes were
 * missed (the log of operations does not reach back so far, the collection is gone), so all must be read anew.
 */
export function followClients(
  mongo: Mongo,
  session: Session,
  on: { changed(ids: string[]): Promise<void>; lost(error: unknown): void },
): Following {
  const stream = clientsOf(mongo).watch([{ $project: { documentKey: 1, operationType: 1 } }], {
    ...(session.operationTime === undefined ? {} : { startAtOperationTime: session.operationTime }),
    batchSize: atOnce,
  });
  const changed = new Set<string>();
  let stopped = false;
  let telling: Promise<void> | undefined;

  const heard = listen();
  return {
    async stop() {
      stopped = true;
      await stream.close().catch(() => undefined);
      await heard;
      await telling;
    },
  };

  async function listen(): Promise<void> {
    try {
      for await (const change of stream) {
        if (!("documentKey" in change))
          throw new Error(`The clients were changed by ${change.operationType}`);
        changed.add(String(change.documentKey._id));
        telling ??= tell();
      }
      if (!stopped) throw new Error("The stream of changes came to its end");
    } catch (error) {
      if (!stopped) on.lost(error);
    }
  }

  async function tell(): Promise<void> {
    try {
      while (changed.size > 0 && !stopped) {
        await sleep(gatherMs);
        const ids = [...changed].slice(0, atOnce);
        for (const id of ids) changed.delete(id);
        await on.changed(ids);
      }
    } catch (error) {
      if (!stopped) on.lost(error);
    } finally {
      telling = undefined;
    }
  }
}
