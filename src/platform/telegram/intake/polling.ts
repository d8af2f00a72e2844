import { setTimeout as wait } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Log } from "../../log/log.ts";

/** Named one by one: an empty list would mean "all but some", an absent one "as before". */
export const allowedUpdates = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

// A repeat is known by its id: confirming is a courtesy that a silent Telegram must not make long.
const confirmMsMax = 2_000;

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

  async function receive(): Promise<void> {
    const wanted = { offset, limit: 100, timeout: pollSeconds, allowed_updates: [...allowedUpdates] };
    const updates = await api.getUpdates(wanted, abort.signal as never);
    if (updates.length > 0) await accept(updates);
    const last = updates.at(-1);
    if (last !== undefined) offset = last.update_id + 1;
  }

  async function poll(): Promise<void> {
    let begun = false;
    for (let failures = 0; !abort.signal.aborted; ) {
      try {
        if (!begun) await api.deleteWebhook({}, abort.signal as never);
        begun = true;
        await receive();
        failures = 0;
      } catch (error) {
        failures += 1;
        await afterFailure(error, failures);
      }
    }
  }

  async function afterFailure(error: unknown, failures: number): Promise<void> {
    if (abort.signal.aborted) return;
    if (error instanceof GrammyError && error.error_code === 409) options.onConflict?.();
    log.warn({ err: error, failures }, "updates could not be received; trying again");
    await pause(Math.min(30_000, 250 * 2 ** failures), abort.signal);
  }

  const ended = poll();
  return {
    async stop() {
      abort.abort();
      await ended;
      // Confirms what was kept, so that the next start is not given it again.
      if (offset === 0) return;
      const inTime = AbortSignal.timeout(confirmMsMax) as never;
      await api.getUpdates({ offset, limit: 1, timeout: 0 }, inTime).catch(() => undefined);
    },
  };
}

/** Ends before its time when the signal comes. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return wait(ms, undefined, { signal }).catch(() => undefined);
}
