import { newId } from "../../shared/id.ts";
import type { Log } from "../log/log.ts";
import type { Mongo } from "./connect.ts";
import { giveLease, takeLease } from "./lock.ts";

export interface LeaseOptions {
  mongo: Mongo;
  name: string;
  log: Log;
  /** The lease came to this process: begin the work that only one may do. */
  onHeld(): Promise<void>;
  /** Another process may hold it now: stop that work at once. */
  onLost(): Promise<void>;
  lastsMs?: number;
}

/**
 * Work that one process at a time may do (design.md §7): the others stand by and take over when the holder has
 * not renewed the lease. Answers when the first look was taken.
 */
export async function holdLease(options: LeaseOptions): Promise<{ stop(): Promise<void> }> {
  const { mongo, name, log, lastsMs = 10_000 } = options;
  const holder = newId();
  let held = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<void> | undefined;
  let renewedAt = 0;

  async function isMine(): Promise<boolean> {
    try {
      const mine = await takeLease(mongo, name, holder, lastsMs);
      if (mine) renewedAt = performance.now();
      return mine;
    } catch (error) {
      log.warn({ err: error, lease: name }, "a lease could not be renewed");
      // Whoever can't reach the database holds the lease until its time is over, and not longer.
      return held && performance.now() - renewedAt < lastsMs;
    }
  }

  async function beat(): Promise<void> {
    const mine = await isMine();
    if (stopped) return;
    if (mine !== held) {
      held = mine;
      if (!mine) log.warn({ lease: name }, "another process has taken over");
      await (mine ? options.onHeld() : options.onLost());
    }
    if (!stopped) timer = setTimeout(again, lastsMs / 3);
  }

  function again(): void {
    beating = beat().catch(giveUp);
  }

  /** What could not begin is ended, and whoever comes first at the next beat tries again. */
  async function giveUp(error: unknown): Promise<void> {
    log.error({ err: error, lease: name }, "the work of a lease could not begin; trying again");
    held = false;
    await options.onLost().catch((err: unknown) => log.error({ err, lease: name }, "it did not end either"));
    await giveLease(mongo, name, holder).catch(() => undefined);
    if (!stopped) timer = setTimeout(again, lastsMs / 3);
  }

  await beat();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      // A renewal that is on its way would take back what is given.
      await beating;
      if (held) await options.onLost();
      await giveLease(mongo, name, holder).catch(() => undefined);
    },
  };
}
