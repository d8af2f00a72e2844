import { serve } from "@hono/node-server";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startReceiver } from "../../src/app/receiver.ts";
import { openTelegram } from "../../src/app/telegram.ts";
import { readConfig } from "../../src/platform/config/config.ts";
import { openShop } from "../support/shop.ts";

const shop = await openShop({ receives: false });
const olga = shop.chat.person("Ольга");
const log = pino({ level: "silent" });
const closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const telegram = await openTelegram({ token: shop.chat.token, apiRoot: shop.chat.url, log });
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const config = readConfig({
    BOT_TOKEN: shop.chat.token,
    WEBHOOK_URL: `http://127.0.0.1:${port}`,
    WEBHOOK_SECRET: "w".repeat(40),
  });
  const greetOwner = async () => undefined;
  const receiver = await startReceiver({
    ...{ config, app: shop.app, telegram, mongo: shop.mongo, log, greetOwner },
  });
  const [routes] = receiver.routes;
  const server = serve({ fetch: routes?.fetch ?? (() => new Response()), port, hostname: "127.0.0.1" });
  closers.push(receiver.stop, async () => server.close());
});

afterAll(async () => {
  for (const close of closers) await close();
});

test("over a webhook the shop works as over polling", async () => {
  await shop.open(olga);
  await olga.says("/staff");
  await olga.sees("Сотрудники");
  expect(await shop.mongo.collection("inbox").countDocuments({ state: "done" })).toBeGreaterThan(2);
});
