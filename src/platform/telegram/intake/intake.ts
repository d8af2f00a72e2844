import type { Update } from "grammy/types";
import type { Log } from "../../log/log.ts";
import { atMost, restMsMax } from "../patience.ts";
import { openScope, openScopeAfter, type UpdateScope, withinScope } from "../scope.ts";
import { type Inbox, type InboxRecord, type KeptUpdate, type StartedUpdate, startsMax } from "./inbox.ts";
import { type Lanes, openLanes } from "./lanes.ts";

export interface IntakeOptions {
  inbox: Inbox;
  log: Log;
  /** Handles one update within its scope; a transient fault is thrown, and the update is tried again. */
  handle(update: Update): Promise<void>;
  /** Told when an update was given up: its time was up, or it was started too often. */
  onGivenUp(update: Update, why: "out-of-time" | "set-aside"): Promise<void>;
  /** Called for each update as soon as it is kept; a tap's acknowledgement timer starts here. */
  onKept(update: Update, scope: UpdateScope): void;
  lanes?: Lanes;
  timeoutMs?: number;
  retryAfterMs?: number;
}

/** Passing faults (the database is away) are waited out this often within one run of the program. */
const triesMax = 20;

const recoveredMax = 1_000;

export type Intake = ReturnType<typeof openIntake>;

/**
 * The way of an update (design.md §4): kept in the inbox, queued in its lane, handled under a watchdog,
 * marked done. Whoever receives updates (polling, webhook) calls `accept` and confirms when it resolves.
 */
export function openIntake(options: IntakeOptions) {
  const { inbox, log, lanes = openLanes(12), timeoutMs = 60_000, retryAfterMs = 1_000 } = options;
  const queued = new Set<string>();
  const arriving = new Set<Promise<void>>();
  let stopped = true;

  function queue({ _id, lane }: Pick<InboxRecord, "_id" | "lane">, kept?: KeptUpdate): void {
    if (queued.has(_id)) return;
    queued.add(_id);
    const scope = openScope(_id);
    if (kept !== undefined) options.onKept(kept.update, scope);
    const begun = kept?.begun ? { update: kept.update, attempts: 1 } : undefined;
    lanes.push(lane, () => runToEnd(scope, begun));
  }

  async function runToEnd(first: UpdateScope, begun: StartedUpdate | undefined): Promise<void> {
    let scope = first;
    let known = begun;
    try {
      for (let tries = 1; !stopped && !(await run(scope, tries, known)); tries += 1) {
        known = undefined;
        await pause(retryAfterMs * tries);
        scope = openScopeAfter(scope);
      }
    } finally {
      queued.delete(first.updateKey);
    }
  }

  /** One start of an update. Answers false when it must be started again. */
  async function run(scope: UpdateScope, tries: number, known?: StartedUpdate): Promise<boolean> {
    const key = scope.updateKey;
    try {
      const started = known ?? (await inbox.start(key));
      if (started === undefined) return true;
      if (started.attempts > startsMax || tries > triesMax) {
        await options.onGivenUp(started.update, "set-aside");
        await inbox.finish(key, "aside");
        return true;
      }
      return await handleInTime(started.update, scope);
    } catch (error) {
      log.error({ err: error, update: key }, "an update did not end; it will be started again");
      await inbox.forgetStart(key).catch(() => undefined);
      return false;
    }
  }

  async function handleInTime(update: Update, scope: UpdateScope): Promise<boolean> {
    const inTime = await withinTime(
      withinScope(scope, () => options.handle(update)),
      timeoutMs,
    );
    if (inTime) {
      if (!scope.settled) await inbox.finish(scope.updateKey);
      return true;
    }
    // From here on the late work may neither write nor speak; its lane is free for the next update.
    scope.expired = true;
    log.error({ update: scope.updateKey }, "an update ran out of its time");
    await options.onGivenUp(update, "out-of-time");
    await inbox.finish(scope.updateKey);
    return true;
  }

  async function keepAndQueue(updates: Update[], { isAlone }: { isAlone: boolean }): Promise<void> {
    const begun = new Set<string>();
    const kept = await inbox.keep(updates, (lane) => {
      const atOnce = !stopped && !begun.has(lane) && lanes.isFree(lane);
      if (atOnce) begun.add(lane);
      return atOnce;
    });
    if (stopped) return;
    const own = new Map(kept.map((row) => [row._id, row]));
    const inOrder = isAlone ? kept : await inbox.open({ lanes: [...new Set(kept.map(({ lane }) => lane))] });
    for (const row of inOrder) queue(row, own.get(row._id));
  }

  async function arrive(arrival: Promise<void>): Promise<void> {
    arriving.add(arrival);
    try {
      await arrival;
    } finally {
      arriving.delete(arrival);
    }
  }

  return {
    /**
     * Begins to handle what is kept, with everything that lies there; until then, and after `rest`, updates are only
     * kept.
     */
    async begin(): Promise<void> {
      await Promise.allSettled(arriving);
      const rows = await inbox.open();
      stopped = false;
      for (const row of rows) queue(row);
    },

    /** Keeps updates that come to this process alone and queues them. When it resolves they may be confirmed. */
    accept: (updates: Update[]): Promise<void> => arrive(keepAndQueue(updates, { isAlone: true })),

    /** The same where others receive as well: what they kept of a lane before this goes first. */
    acceptAmongOthers: (updates: Update[]): Promise<void> =>
      arrive(keepAndQueue(updates, { isAlone: false })),

    /** Queues what a receiver in another process has kept. Safe to repeat. */
    async recover(): Promise<void> {
      // With so many in hand nothing is gained by more, and their ids alone would be a burden.
      if (stopped || queued.size >= recoveredMax) return;
      const rows = await inbox.open({ except: [...queued], limit: recoveredMax });
      // Whatever is being kept at this moment is seen here already; its own receiver queues it, with its start counted.
      await Promise.allSettled(arriving);
      for (const row of rows) queue(row);
    },

    idle: () => lanes.idle(),

    /** Ends when what was begun has ended, or hangs; what only waited is left to the next one. */
    async rest(): Promise<void> {
      stopped = true;
      await atMost(restMsMax, lanes.idle());
    },

    get depth(): number {
      return lanes.depth;
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** True when the work ended (or failed, which is thrown) before its time. */
async function withinTime(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
