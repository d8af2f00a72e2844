import { type TransferListItem, Worker } from "node:worker_threads";
import type { Log } from "../log/log.ts";
import { lineOf, type Order, type Report, type Started } from "./message.ts";

export interface WorkerOptions {
  /** What it is called in the log. */
  name: string;
  /** A `.ts` file that calls `serveRequests`: `new URL("./columns.worker.ts", import.meta.url)`. */
  entry: URL;
  /** The thread ends when nothing was asked for so long; the next request starts it anew. */
  idleMs: number;
  /** Handed to the thread when it starts; cloned. */
  given?: unknown;
  log: Log;
}

export interface AskHow {
  transfer?: readonly TransferListItem[];
  /** The thread is ended when it has not answered by then: whatever else waits for it is rejected as well. */
  timeoutMs?: number;
}

/** One run of a worker, from its start to its end. */
export interface Thread {
  readonly alive: boolean;
  waiting(): number;
  ask(name: string, payload: unknown, how: AskHow): Promise<unknown>;
  end(): Promise<void>;
}

/** A request was not answered. The message tells the class and place of the error, never its data. */
export class WorkerFailed extends Error {}

interface Asked {
  name: string;
  timer: NodeJS.Timeout | undefined;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

const endsWithinMs = 5_000;

export function startThread({ name: called, entry, given, log }: WorkerOptions): Thread {
  const starter = new URL("./start-worker.mjs", import.meta.url);
  const started: Started = { entry: entry.href, given };
  // What the program itself was started with (loaders, a debugger's port) is not for a thread.
  const worker = new Worker(starter, { workerData: started, execArgv: [] });
  const waiting = new Map<number, Asked>();
  let alive = true;
  let asked = 0;
  const exited = new Promise<void>((resolve) => {
    worker.once("exit", (code) => {
      if (alive && code !== 0) log.error({ name: called, code }, "a worker ended by itself");
      die("ended");
      resolve();
    });
  });
  worker.on("message", (report: Report) => hear(report));
  worker.on("error", (error) => {
    log.error({ err: error, name: called }, "a worker died");
    die("died");
  });
  worker.unref();

  return {
    get alive() {
      return alive;
    },

    waiting: () => waiting.size,

    ask(name, payload, { transfer = [], timeoutMs }) {
      return new Promise((resolve, reject) => {
        const id = ++asked;
        const timer = timeoutMs === undefined ? undefined : setTimeout(() => tire(id), timeoutMs);
        waiting.set(id, { name, timer, resolve, reject });
        worker.ref();
        try {
          worker.postMessage({ id, name, payload } satisfies Order, transfer);
        } catch (error) {
          take(id)?.reject(
            new WorkerFailed(`What ${name} of ${called} asks cannot be sent`, { cause: error }),
          );
        }
      });
    },

    async end() {
      alive = false;
      worker.postMessage({ close: true } satisfies Order);
      const terminate = setTimeout(() => void worker.terminate(), endsWithinMs);
      worker.ref();
      await exited;
      clearTimeout(terminate);
    },
  };

  function hear(report: Report): void {
    if (!("id" in report)) {
      const reason = lineOf(report.failed);
      log.error({ name: called, method: report.doing, reason }, "a worker met an error");
      return;
    }
    const request = take(report.id);
    if (request === undefined) return;
    if ("answer" in report) {
      request.resolve(report.answer);
      return;
    }
    const reason = lineOf(report.failed);
    log.warn({ name: called, method: request.name, reason }, "a worker could not answer");
    request.reject(new WorkerFailed(`The worker ${called} could not answer ${request.name}: ${reason}`));
  }

  function take(id: number): Asked | undefined {
    const request = waiting.get(id);
    waiting.delete(id);
    clearTimeout(request?.timer);
    if (waiting.size === 0 && alive) worker.unref();
    return request;
  }

  function tire(id: number): void {
    log.error({ name: called, method: waiting.get(id)?.name }, "a worker took too long");
    die("took too long");
    void worker.terminate();
  }

  function die(how: string): void {
    alive = false;
    for (const id of [...waiting.keys()]) {
      const request = take(id);
      request?.reject(new WorkerFailed(`The worker ${called} ${how} before it answered ${request.name}`));
    }
  }
}
