import { createHash, timingSafeEqual } from "node:crypto";
import type { Update } from "grammy/types";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Log } from "../../log/log.ts";

const bodyBytesMax = 1_048_576;

/** Receives updates over HTTP: 200 only after `accept` has kept them, 401 without the secret, 503 when it can't keep. */
export function webhookRoutes(options: {
  path: string;
  secret: string;
  accept: (updates: Update[]) => Promise<void>;
  log: Log;
}): Hono {
  const routes = new Hono();
  routes.post(options.path, bodyLimit({ maxSize: bodyBytesMax }), async (http) => {
    if (!sameSecret(http.req.header("x-telegram-bot-api-secret-token") ?? "", options.secret)) {
      return http.text("unauthorized", 401);
    }
    const update = await http.req.json<Update>().catch(() => undefined);
    if (!Number.isSafeInteger(update?.update_id) || update === undefined)
      return http.text("not an update", 400);
    try {
      await options.accept([update]);
      return http.text("ok");
    } catch (error) {
      options.log.error({ err: error }, "an update could not be kept; Telegram will send it again");
      return http.text("try again", 503);
    }
  });
  return routes;
}

function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
