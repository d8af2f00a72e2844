import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Log } from "../../log/log.ts";

/** Named one by one: an empty list would mean "all but some", an absent one "as before". */
export const allowedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

export interface Receiver {
  stop(): Promise<void>;
}

/** Long polling: an update is confirmed (by the next offset) only after `accept` has kept it. */
export function startPolling(options: {
  api: Api;
  accept: (updates: Update[]) => Promise<void>;
  log: Log;
  onConflict?: () => void;
  pollSeconds?: number;
}): Receiver {
  const { api, accept, log, pollSeconds = 30 } = options;
  const abort = new AbortController();
  let offset = 0;

  async function poll(): Promise<void> {
    await api.deleteWebhook();
    let failures = 0;
    while (!abort.signal.aborted) {
      try {
        const updates = await api.getUpdates(
          { offset, limit: 100, timeout: pollSeconds, allowed_updates: [...allowedUpdates] } as never,
          abort.signal as never,
        );
        if (updates.length > 0) await accept(updates);
        const last = updates.at(-1);
        if (last !== undefined) offset = last.update_id + 1;
        failures = 0;
      } catch (error) {
        if (abort.signal.aborted) break;
        failures += 1;
        if (error instanceof GrammyError && error.error_code === 409) options.onConflict?.();
        log.warn({ err: error, failures }, "updates could not be received; trying again");
        await pause(Math.min(30_000, 250 * 2 ** failures), abort.signal);
      }
    }
  }

  const ended = retryUntilAborted(poll, abort.signal, log);
  return {
    async stop() {
      abort.abort();
      await ended;
      // Confirms what was kept, so that the next start is not given it again.
      if (offset > 0) await api.getUpdates({ offset, limit: 1, timeout: 0 } as never).catch(() => undefined);
    },
  };
}

async function retryUntilAborted(work: () => Promise<void>, signal: AbortSignal, log: Log): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error }, "polling could not begin; trying again");
      await pause(1_000, signal);
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
