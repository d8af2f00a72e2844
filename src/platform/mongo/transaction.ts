import { AsyncLocalStorage } from "node:async_hooks";
import type { Mongo } from "./connect.ts";
import { askGuards } from "./guard.ts";

interface Running {
  mongo: Mongo;
  open: boolean;
}

const running = new AsyncLocalStorage<Running>();

/**
 * Runs `work` in one transaction; called inside another one of the same database it joins it. Mongoose gives
 * every operation its session by itself. `work` may run several times, so it holds nothing but reads and
 * writes, one after another. A write that failed inside has already ended the transaction: let it throw.
 */
export async function inTransaction<T>(mongo: Mongo, work: () => Promise<T>): Promise<T> {
  const outer = running.getStore();
  if (outer?.open && outer.mongo === mongo) return work();

  const deadline = performance.now() + retriesEndAfterMs;
  const current: Running = { mongo, open: true };
  const attempt = async (): Promise<T> => {
    if (performance.now() > deadline) throw new TransactionTooLate();
    askGuards();
    const value = await running.run(current, work);
    askGuards();
    return value;
  };

  try {
    return await mongo.transaction(attempt, transactionOptions);
  } finally {
    current.open = false;
  }
}

/** Others held the rows, or the database was away, for all of the time: trying again later is the answer. */
export class TransactionTooLate extends Error {
  constructor() {
    super("The database did not accept the transaction in time");
  }
}

/** Whether the caller's writes belong to a transaction of this database. */
export function isInTransaction(mongo: Mongo): boolean {
  const current = running.getStore();
  return current?.open === true && current.mongo === mongo;
}

// The driver alone would go on for 120 s (failures.md 1.6).
const retriesEndAfterMs = 15_000;

const transactionOptions = {
  readConcern: { level: "snapshot" },
  writeConcern: { w: "majority", journal: true },
  readPreference: "primary",
  maxCommitTimeMS: 10_000,
} as const;
