import type { Update } from "grammy/types";
import pino from "pino";
import { expect, test } from "vitest";
import { webhookRoutes } from "../../../src/platform/telegram/intake/webhook.ts";

const secret = "s".repeat(40);
const update = {
  update_id: 7,
  message: { message_id: 1, date: 0, chat: { id: 1, type: "private" }, text: "привет" },
};

test("an update is confirmed only after it was kept", async () => {
  const order: string[] = [];
  const answer = await post(update, {
    accept: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push("kept");
    },
  });
  order.push("answered");
  expect(answer.status).toBe(200);
  expect(order).toEqual(["kept", "answered"]);
});

test("an update that could not be kept is refused, so that Telegram sends it again", async () => {
  const answer = await post(update, {
    accept: async () => {
      throw new Error("the database is away");
    },
  });
  expect(answer.status).toBe(503);
});

test.each([
  { name: "no secret", header: undefined, status: 401 },
  { name: "a wrong secret", header: "x".repeat(40), status: 401 },
  { name: "a secret of another length", header: "s", status: 401 },
])("with $name nothing is kept", async ({ header, status }) => {
  const kept: Update[][] = [];
  const answer = await post(update, { header, accept: async (updates) => void kept.push(updates) });
  expect(answer.status).toBe(status);
  expect(kept).toEqual([]);
});

test.each(["{", "[]", "null", '{"update_id":"7"}', '{"update_id":1.5}'])(
  "a body that is no update is refused: %s",
  async (body) => {
    const answer = await post(body, { accept: async () => undefined });
    expect(answer.status).toBe(400);
  },
);

test("a body of more than a megabyte is refused unread", async () => {
  const answer = await post({ ...update, padding: "x".repeat(1_100_000) }, { accept: async () => undefined });
  expect(answer.status).toBe(413);
});

function post(
  body: unknown,
  options: { accept: (updates: Update[]) => Promise<void>; header?: string | undefined },
): Response | Promise<Response> {
  const routes = webhookRoutes({
    path: "/telegram",
    secret,
    accept: options.accept,
    log: pino({ level: "silent" }),
  });
  const header = "header" in options ? options.header : secret;
  return routes.request("/telegram", {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: {
      "content-type": "application/json",
      ...(header !== undefined && { "x-telegram-bot-api-secret-token": header }),
    },
  });
}
