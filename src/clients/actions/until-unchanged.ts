import { setTimeout as wait } from "node:timers/promises";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { isInTransaction } from "../../platform/mongo/transaction.ts";
import { ClientChanged } from "../store/client-changed.ts";

/**
 * Runs `work` again for as long as somebody else is quicker. It reads first and writes in one transaction after,
 * so that the transaction is short. As a part of a greater transaction it is the greater one that begins anew.
 */
export async function untilUnchanged<T>(mongo: Mongo, work: () => Promise<T>): Promise<T> {
  if (isInTransaction(mongo)) return work();
  const deadline = performance.now() + retriesEndAfterMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ClientChanged) || performance.now() > deadline) throw error;
      await wait(Math.min(attempt, attemptsApartMax));
    }
  }
}

const retriesEndAfterMs = 15_000;
const attemptsApartMax = 20;
