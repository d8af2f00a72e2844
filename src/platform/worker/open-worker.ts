import type { Answer, Answers, Payload } from "./message.ts";
import { type AskHow, startThread, type Thread, WorkerFailed, type WorkerOptions } from "./thread.ts";

export interface WorkerDoor<Of extends Answers> {
  /** Throws `WorkerFailed` when the answer threw, the thread died or the door is closed. */
  ask<Name extends keyof Of & string>(
    name: Name,
    payload: Payload<Of, Name>,
    how?: AskHow,
  ): Promise<Answer<Of, Name>>;
  /** Lets the thread put its things away and ends it; what waits is rejected. */
  close(): Promise<void>;
}

/**
 * A thread that answers requests, started at the first one, ended when idle. One that dies rejects what waits;
 * the next request starts it anew. A thread that nobody waits for keeps no program alive.
 */
export function openWorker<Of extends Answers>(options: WorkerOptions): WorkerDoor<Of> {
  let thread: Thread | undefined;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;
  const ending = new Set<Promise<void>>();

  return {
    async ask(name, payload, how = {}) {
      if (closed) throw new WorkerFailed(`The worker ${options.name} is closed`);
      clearTimeout(idle);
      thread = thread?.alive ? thread : startThread(options);
      const asked = thread;
      try {
        return (await asked.ask(name, payload, how)) as Answer<Of, typeof name>;
      } finally {
        if (asked === thread && asked.waiting() === 0) wait();
      }
    },

    async close() {
      closed = true;
      clearTimeout(idle);
      end();
      await Promise.all(ending);
    },
  };

  function wait(): void {
    clearTimeout(idle);
    idle = setTimeout(end, options.idleMs);
    idle.unref();
  }

  function end(): void {
    const last = thread;
    thread = undefined;
    if (!last?.alive) return;
    const ended = last.end().finally(() => ending.delete(ended));
    ending.add(ended);
  }
}
