import { afterEach, beforeEach, expect, test } from "vitest";
import type { FaultPlan } from "../../src/sandbox/control.ts";
import { limiterBy } from "../../src/sandbox/faults/limiter.ts";
import { type Chat, startChat } from "../support/chat.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { testClock } from "../support/clock.ts";
import { callBotApi } from "./call-bot-api.ts";

const clock = testClock("2026-11-21T12:00");
let chat: Chat;
let anna: ChatPerson;

beforeEach(async () => {
  chat = await startChat({ now: clock.now });
  anna = chat.person("Анна");
  await anna.opens();
});
afterEach(() => chat.close());

const plan = (next: FaultPlan) => chat.sandbox.control.plan(next);

/** The code of the answer, or "broken" when the connection broke off. */
async function send(text: string): Promise<number | "broken"> {
  try {
    const { ok, error_code } = await callBotApi(chat, "sendMessage", { chat_id: anna.id, text });
    return ok ? 200 : (error_code ?? 0);
  } catch {
    return "broken";
  }
}

test("scripted faults come in their order, after the calls that were to go well", async () => {
  plan({
    script: [
      { method: "sendMessage", fault: { kind: "flood", retryAfter: 7 }, skip: 1 },
      { method: "sendMessage", fault: { kind: "error", code: 502 }, times: 2 },
      { method: "sendMessage", fault: { kind: "forbidden" } },
    ],
  });
  const answers = [];
  for (let number = 0; number < 6; number++) answers.push(await send(String(number)));
  expect(answers).toEqual([200, 429, 502, 502, 403, 200]);
  expect(anna.isShown("0") && anna.isShown("5")).toBe(true);
  expect(anna.isShown("1")).toBe(false);
});

test.each([
  [undefined, "Forbidden: bot was blocked by the user"],
  ["deactivated", "Forbidden: user is deactivated"],
] as const)("a call may be forbidden (%s): %s", async (why, description) => {
  plan({ script: [{ fault: { kind: "forbidden", ...(why && { why }) } }] });
  expect(await callBotApi(chat, "sendMessage", { chat_id: anna.id, text: "a" })).toMatchObject({
    error_code: 403,
    description,
  });
});

test("a flood says how long to wait, in the body and in the header", async () => {
  plan({ script: [{ fault: { kind: "flood", retryAfter: 7 } }] });
  const answer = await fetch(`${chat.url}/bot${chat.token}/sendMessage?chat_id=${anna.id}&text=a`);
  expect(answer.headers.get("retry-after")).toBe("7");
  expect(await answer.json()).toEqual({
    ok: false,
    error_code: 429,
    description: "Too Many Requests: retry after 7",
    parameters: { retry_after: 7 },
  });
});

test("a connection may break before the message is accepted, or after", async () => {
  plan({ script: [{ fault: { kind: "reset-before" } }, { fault: { kind: "reset-after" } }] });
  expect(await send("до")).toBe("broken");
  expect(await send("после")).toBe("broken");
  expect(await send("потом")).toBe(200);
  expect(anna.isShown("до")).toBe(false);
  expect(anna.isShown("после")).toBe(true);
});

test("a call may be taken and its answer lost: by an error, or by silence", async () => {
  plan({ script: [{ fault: { kind: "error-after", code: 502 } }, { fault: { kind: "hang-after" } }] });
  expect(await send("ошибка")).toBe(502);
  const silent = fetch(`${chat.url}/bot${chat.token}/sendMessage?chat_id=${anna.id}&text=тишина`, {
    signal: AbortSignal.timeout(500),
  });
  await expect(silent).rejects.toThrow();
  expect(anna.isShown("ошибка") && anna.isShown("тишина")).toBe(true);
});

test("a call may hang until its caller gives up, or take its time", async () => {
  plan({ script: [{ fault: { kind: "hang" } }, { fault: { kind: "slow", milliseconds: 40 } }] });
  const hanging = fetch(`${chat.url}/bot${chat.token}/sendMessage?chat_id=${anna.id}&text=hang`, {
    signal: AbortSignal.timeout(500),
  });
  await expect(hanging).rejects.toThrow();
  const started = performance.now();
  expect(await send("slow")).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(35);
  expect(anna.isShown("hang")).toBe(false);
});

test("the same seed breaks the same calls, and polling goes on", async () => {
  const run = async (seed: number) => {
    plan({ seed, chances: [{ fault: { kind: "error", code: 500 }, chance: 0.5 }] });
    const codes = [];
    for (let number = 0; number < 12; number++) codes.push(await send("a"));
    return codes;
  };
  const first = await run(5);
  expect(new Set(first)).toEqual(new Set([200, 500]));
  expect(await run(5)).toEqual(first);
  expect(await run(6)).not.toEqual(first);
  plan({ chances: [{ fault: { kind: "error", code: 500 }, chance: 1 }] });
  expect((await callBotApi(chat, "getUpdates")).ok).toBe(true);
  plan({ chances: [{ method: "getupdates", fault: { kind: "error", code: 500 }, chance: 1 }] });
  expect((await callBotApi(chat, "getUpdates")).ok).toBe(false);
});

test("what went wrong stands among the recorded calls", async () => {
  plan({ script: [{ fault: { kind: "reset-after" } }] });
  await send("a");
  expect(chat.sandbox.control.calls().map(({ method, code, fault }) => ({ method, code, fault }))).toEqual([
    { method: "sendMessage", code: 0, fault: "reset-after" },
    { method: "sendMessage", code: 200, fault: undefined },
  ]);
});

test("with the limiter on, a chat takes a short burst and then one a second", async () => {
  plan({ limiter: true });
  const codes = [];
  for (let number = 0; number < 6; number++) codes.push(await send("a"));
  expect(codes).toEqual([200, 200, 200, 200, 429, 429]);
  plan({ limiter: false });
  expect(await send("a")).toBe(200);
});

test("the limiter lets 30 a second through over all chats", () => {
  let milliseconds = 0;
  const limiter = limiterBy(() => milliseconds);
  const burst = () =>
    Array.from({ length: 40 }, (_, chat) => limiter.waitFor(chat)).filter((wait) => wait === 0).length;
  expect(burst()).toBe(30);
  expect(burst()).toBe(0);
  milliseconds = 500;
  expect(burst()).toBe(15);
  milliseconds = 10_000;
  expect(burst()).toBe(30);
});
