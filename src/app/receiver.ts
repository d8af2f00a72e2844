import type { Hono } from "hono";
import type { Config } from "../platform/config/config.ts";
import type { Log } from "../platform/log/log.ts";
import type { Mongo } from "../platform/mongo/connect.ts";
import { endOrphanedTransactions } from "../platform/mongo/end-orphans.ts";
import { holdLease } from "../platform/mongo/lease.ts";
import { allowedUpdates, type Receiver, startPolling } from "../platform/telegram/intake/polling.ts";
import { webhookRoutes } from "../platform/telegram/intake/webhook.ts";
import type { App } from "./build-app.ts";
import type { TelegramWays } from "./telegram.ts";

const webhookPath = "/telegram";
const sweepMs = 2_000;

/**
 * Takes updates by long polling or by webhook. One process at a time polls, handles and sends; others stand by.
 * Webhooks may be received anywhere: they are only kept, the holder of the lease handles them.
 */
export async function startReceiver(options: {
  config: Config;
  app: App;
  telegram: TelegramWays;
  mongo: Mongo;
  log: Log;
  /** Tells how a shop without an owner gets one: once, by the process that would hear him. */
  greetOwner(): Promise<void>;
}): Promise<{ routes: Hono[]; stop(): Promise<void> }> {
  const { config, app, telegram, mongo, log } = options;
  if (config.ROLE === "jobs") return { routes: [], stop: async () => undefined };
  const { WEBHOOK_URL: webhookUrl, WEBHOOK_SECRET: secret } = config;
  let polling: Receiver | undefined;
  let sweep: NodeJS.Timeout | undefined;

  const lease = await holdLease({
    mongo,
    name: "bot",
    log,
    async onHeld() {
      await endOrphanedTransactions(mongo).catch((err: unknown) =>
        log.warn(
          { err },
          "transactions of a dead process could not be ended; the server will do it in a minute",
        ),
      );
      await app.begin();
      sweep = setInterval(
        () => void app.intake.recover().catch((err: unknown) => log.warn({ err }, "sweeping")),
        sweepMs,
      );
      if (webhookUrl === undefined) {
        polling = startPolling({ api: telegram.api, accept: app.intake.accept, log });
      } else {
        const url = new URL(webhookPath, webhookUrl).href;
        await telegram.api.setWebhook(url, {
          secret_token: secret ?? "",
          allowed_updates: [...allowedUpdates],
        });
      }
      await options.greetOwner();
    },
    async onLost() {
      clearInterval(sweep);
      await polling?.stop();
      await app.rest();
    },
  });

  const accept = app.intake.acceptAmongOthers;
  const routes =
    secret === undefined || webhookUrl === undefined
      ? []
      : [webhookRoutes({ path: webhookPath, secret, accept, log })];
  return { routes, stop: lease.stop };
}
