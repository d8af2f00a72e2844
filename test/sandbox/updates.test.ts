import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Chat, startChat } from "../support/chat.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { testClock } from "../support/clock.ts";
import { callBotApi, refusalOf } from "./call-bot-api.ts";

const clock = testClock("2026-11-21T12:00");
let chat: Chat;
let anna: ChatPerson;

beforeEach(async () => {
  chat = await startChat({ now: clock.now, webhookRetryMilliseconds: 10 });
  anna = chat.person("Анна");
});
afterEach(() => chat.close());

const poll = async (fields: object = {}) => (await callBotApi(chat, "getUpdates", fields)).result;
const texts = (updates: { message: { text: string } }[]) => updates.map(({ message }) => message.text);

test("updates come until they are confirmed by a higher offset", async () => {
  await anna.opens("s_1");
  await anna.says("раз");
  const first = await poll();
  expect(texts(first)).toEqual(["/start s_1", "раз"]);
  expect(first[0].message).toMatchObject({
    from: { first_name: "Анна", language_code: "ru" },
    chat: { type: "private" },
  });
  expect(await poll()).toEqual(first);
  expect(texts(await poll({ offset: first[1].update_id }))).toEqual(["раз"]);
  expect(texts(await poll())).toEqual(["раз"]);
  expect(await poll({ offset: first[1].update_id + 1 })).toEqual([]);
});

test("a negative offset keeps the newest only, a limit gives the oldest first", async () => {
  for (const text of ["раз", "два", "три"]) await anna.says(text);
  expect(texts(await poll({ limit: 2 }))).toEqual(["раз", "два"]);
  expect(texts(await poll({ offset: -1 }))).toEqual(["три"]);
});

test("a long poll wakes up at an update", async () => {
  const waiting = poll({ timeout: 30 });
  await inAMoment();
  await anna.says("эй");
  expect(texts(await waiting)).toEqual(["эй"]);
});

test("a second poll ends the first one, a caller that hung up ends nothing", async () => {
  const first = refusalOf(chat, "getUpdates", { timeout: 30 });
  await inAMoment();
  const second = poll({ timeout: 30 });
  expect(await first).toBe(
    "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  );
  await anna.says("эй");
  expect(texts(await second)).toEqual(["эй"]);

  const hangUp = new AbortController();
  const gone = fetch(`${chat.url}/bot${chat.token}/getUpdates?timeout=30&offset=999999999`, {
    signal: hangUp.signal,
  });
  await inAMoment();
  hangUp.abort();
  await expect(gone).rejects.toThrow();
});

test("an unconfirmed update lasts a day", async () => {
  await anna.says("раз");
  clock.advance({ hours: 23 });
  await anna.says("два");
  clock.advance({ hours: 2 });
  expect(texts(await poll())).toEqual(["два"]);
});

test("only the wanted kinds are queued, and the wish holds", async () => {
  await poll({ allowed_updates: ["my_chat_member"] });
  await anna.opens();
  await anna.blocks();
  await anna.unblocks();
  const updates = await poll();
  expect(updates).toMatchObject([
    { my_chat_member: { new_chat_member: { status: "kicked" }, old_chat_member: { status: "member" } } },
    { my_chat_member: { new_chat_member: { status: "member" } } },
  ]);
});

test("updates can come twice, in any order and with a jump of their ids, and none is lost", async () => {
  for (let number = 1; number <= 20; number++) await anna.says(String(number));
  chat.sandbox.control.trick({ trick: "duplicate", times: 2 });
  chat.sandbox.control.trick({ trick: "shuffle", seed: 3 });
  chat.sandbox.control.trick({ trick: "jump", to: 900_000_000 });
  await anna.says("21");
  const seen: string[] = [];
  const ids: number[] = [];
  for (;;) {
    const batch = await poll({ limit: 7, offset: ids.length === 0 ? 0 : Math.max(...ids) + 1 });
    if (batch.length === 0) break;
    ids.push(...batch.map(({ update_id }: { update_id: number }) => update_id));
    seen.push(...texts(batch));
  }
  expect(seen).toHaveLength(61);
  expect(new Set(seen).size).toBe(21);
  expect(seen.slice(0, 3)).not.toEqual(["1", "1", "1"]);
  expect(ids.at(-1)).toBe(900_000_000);
});

test("a webhook gets each update with the secret, tried again until it takes it", async () => {
  await anna.says("раз");
  const hook = await startHook((_request, tries) => (tries <= 2 ? 500 : 200));
  await callBotApi(chat, "setWebhook", { url: hook.url, secret_token: "s-1", max_connections: 3 });
  await anna.says("два");
  await hook.received(4);
  expect(hook.requests.map(({ headers }) => headers["x-telegram-bot-api-secret-token"])).toEqual(
    Array(4).fill("s-1"),
  );
  expect(texts(hook.bodies)).toEqual(["раз", "раз", "раз", "два"]);
  expect(await refusalOf(chat, "getUpdates")).toBe(
    "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
  expect((await callBotApi(chat, "getWebhookInfo")).result).toMatchObject({
    url: hook.url,
    max_connections: 3,
    last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
  });
  await callBotApi(chat, "deleteWebhook");
  await anna.says("три");
  expect(texts(await poll())).toEqual(["три"]);
  await hook.stop();
});

test("setting a webhook ends a waiting poll and may drop what waits", async () => {
  const waiting = refusalOf(chat, "getUpdates", { timeout: 30 });
  await inAMoment();
  await callBotApi(chat, "setWebhook", { url: "http://127.0.0.1:9/" });
  expect(await waiting).toBe("409 Conflict: terminated by setWebhook request");
  await anna.says("раз");
  await callBotApi(chat, "setWebhook", { url: "", drop_pending_updates: true });
  expect(await poll()).toEqual([]);
});

test("updates of different chats go to the webhook side by side, those of one chat in turn", async () => {
  const boris = chat.person("Борис");
  const hook = await startHook(() => 200, 30);
  await callBotApi(chat, "setWebhook", { url: hook.url });
  for (const person of [anna, boris, anna, boris]) await person.says("а");
  await hook.received(4);
  expect(hook.busyMost()).toBe(2);
  await callBotApi(chat, "deleteWebhook");
  await hook.stop();
});

function inAMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

async function startHook(
  statusOf: (request: IncomingMessage, tries: number) => number,
  slowMilliseconds = 0,
) {
  const requests: IncomingMessage[] = [];
  const bodies: { message: { text: string } }[] = [];
  let busy = 0;
  let busyMost = 0;
  const server: Server = createServer(async (request, response) => {
    busy += 1;
    busyMost = Math.max(busyMost, busy);
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    if (slowMilliseconds > 0) await new Promise((resolve) => setTimeout(resolve, slowMilliseconds));
    busy -= 1;
    requests.push(request);
    bodies.push(JSON.parse(Buffer.concat(pieces).toString()));
    response.writeHead(statusOf(request, requests.length)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    requests,
    bodies,
    busyMost: () => busyMost,
    received: (count: number) =>
      expect.poll(() => requests.length, { timeout: 3_000, interval: 5 }).toBe(count),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
