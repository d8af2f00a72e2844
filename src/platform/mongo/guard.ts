import { AsyncLocalStorage } from "node:async_hooks";

/** Throws when whatever runs now has lost its right to write. */
export type TransactionGuard = () => void;

const guards = new AsyncLocalStorage<readonly TransactionGuard[]>();

/**
 * Every transaction begun inside `work` asks `guard` before it starts and again before it commits; what the
 * guard throws aborts the transaction and reaches the caller. The intake fences a timed-out update with it.
 */
export function guardTransactions<T>(guard: TransactionGuard, work: () => T): T {
  return guards.run([...(guards.getStore() ?? []), guard], work);
}

export function askGuards(): void {
  for (const guard of guards.getStore() ?? []) guard();
}
