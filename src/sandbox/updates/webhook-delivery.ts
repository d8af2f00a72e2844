import type { Webhook } from "../world/settings.ts";
import type { World } from "../world/world.ts";
import type { UpdateQueue, WaitingUpdate } from "./update-queue.ts";

export interface WebhookDelivery {
  /** Looks for updates to deliver: after a new one, after setWebhook. */
  wake(): void;
  close(): void;
}

// Telegram: any answer but 2xx is tried again, later and later, a minute apart at most.
const retryMillisecondsMax = 60_000;
const answerMillisecondsMax = 60_000;

/** Posts waiting updates to the webhook: chats side by side, the updates of one chat in their order. */
export function webhookDelivery(
  world: World,
  queue: UpdateQueue,
  firstRetryMilliseconds: number,
): WebhookDelivery {
  const busyChats = new Set<number>();
  const failures = new Map<number, number>();
  const timers = new Set<NodeJS.Timeout>();
  const closing = new AbortController();

  function wake(): void {
    const { webhook } = world.settings;
    if (webhook === null || closing.signal.aborted) return;
    for (const entry of queue.waiting()) {
      if (busyChats.size >= webhook.maxConnections) break;
      if (busyChats.has(entry.chat)) continue;
      busyChats.add(entry.chat);
      void deliver(entry, webhook);
    }
  }

  async function deliver(entry: WaitingUpdate, webhook: Webhook): Promise<void> {
    const problem = await post(entry, webhook);
    if (problem === undefined) {
      failures.delete(entry.chat);
      queue.remove(entry);
      free(entry.chat);
      return;
    }
    webhook.lastError = { at: world.at(), message: problem };
    const failed = (failures.get(entry.chat) ?? 0) + 1;
    failures.set(entry.chat, failed);
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        free(entry.chat);
      },
      Math.min(firstRetryMilliseconds * 2 ** (failed - 1), retryMillisecondsMax),
    );
    timers.add(timer);
  }

  function free(chat: number): void {
    busyChats.delete(chat);
    wake();
  }

  async function post(entry: WaitingUpdate, webhook: Webhook): Promise<string | undefined> {
    try {
      const answer = await fetch(webhook.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(webhook.secret !== "" && { "x-telegram-bot-api-secret-token": webhook.secret }),
        },
        body: JSON.stringify(entry.update),
        redirect: "manual",
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(answerMillisecondsMax)]),
      });
      await answer.body?.cancel();
      return answer.ok
        ? undefined
        : `Wrong response from the webhook: ${answer.status} ${answer.statusText}`.trim();
    } catch {
      return "Connection refused";
    }
  }

  queue.onAdd(wake);
  wake();
  return {
    wake,
    close: () => {
      closing.abort();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
