import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Api } from "grammy";
import nodeFetch from "node-fetch";
import { beforeEach, expect, test } from "vitest";
import { type ClientOptions, clientOptions } from "../../src/platform/telegram/sender/client.ts";
import type { OutboxRecord } from "../../src/platform/telegram/sender/outbox.ts";
import { openOutboxSender } from "../../src/platform/telegram/sender/outbox-sender.ts";
import { testClock } from "../support/clock.ts";
import { emptyDatabase } from "../support/mongo.ts";
import { openPost, silent } from "../support/post.ts";
import { postKinds } from "../support/post-kinds.ts";

const messages = process.env.FULL === "1" ? 10_000 : 600;
const clock = testClock("2026-11-21T12:00");
const post = await openPost(clock.now);
const { control } = post.chat.sandbox;

beforeEach(async () => {
  await emptyDatabase(post.mongo);
  control.plan({});
  post.reached.clear();
});

test("a Telegram that takes every message and drops the answer brings each client his once", {
  timeout: 120_000,
}, async () => {
  control.plan({
    chances: [
      { fault: { kind: "error-after", code: 502 }, chance: 0.3 },
      { fault: { kind: "reset-after" }, chance: 1 },
    ],
  });
  await post.plan("mail", "post.client", post.people(1_000));
  await sendAll(openOutboxSender(over(20)));
  expect([...post.reached.values()].filter((times) => times === 1)).toHaveLength(1_000);
  const rows = await post.rows();
  expect(rows.filter(({ state, sentAt }) => state === "unknown" && sentAt !== undefined)).toHaveLength(1_000);
});

test("the same to a seller comes again until it is known that it arrived", async () => {
  control.plan({ script: [{ fault: { kind: "reset-after" }, times: 2 }] });
  await post.plan("remind", "post.staff", post.people(1));
  await sendAll(openOutboxSender(over(20)));
  expect([...post.reached.values()]).toEqual([3]);
  expect(await post.rows()).toMatchObject([{ state: "sent", repeated: true, attempts: 3 }]);
});

test("nothing in the program repeats a call by itself", async () => {
  const lock = await readFile(resolve(import.meta.dirname, "../../package-lock.json"), "utf8");
  const installed = Object.keys((JSON.parse(lock) as { packages: object }).packages);
  expect(installed).toContain("node_modules/grammy");
  expect(
    installed.filter((name) => /auto-retry|transformer-throttler|p-retry|fetch-retry/.test(name)),
  ).toEqual([]);
});

test("a broadcast through floods, errors, resets and hangs: none lost, none doubled, none to the blocked", {
  timeout: 1_800_000,
}, async () => {
  const floods = [1, 5, 12, 30].map((retryAfter) => ({
    fault: { kind: "flood" as const, retryAfter },
    chance: 0.0125,
  }));
  control.plan({
    seed: 14,
    chances: [
      ...floods,
      { fault: { kind: "error", code: 502 }, chance: 0.005 },
      { fault: { kind: "error-after", code: 502 }, chance: 0.005 },
      { fault: { kind: "forbidden" }, chance: 0.02 },
      { fault: { kind: "reset-before" }, chance: 0.005 },
      { fault: { kind: "reset-after" }, chance: 0.005 },
      { fault: { kind: "hang" }, chance: 0.0025 },
      { fault: { kind: "hang-after" }, chance: 0.0025 },
    ],
  });
  const people = post.people(messages / 2);
  await post.plan("first", "post.client", people);
  await post.plan("second", "post.client", people);
  const met = noted();
  await sendAll(openOutboxSender(over(2, met.fetch)));

  const rows = await post.rows();
  const timesOf = ({ _id }: OutboxRecord) => post.reached.get(_id) ?? 0;
  const inState = (...states: OutboxRecord["state"][]) => rows.filter(({ state }) => states.includes(state));
  expect(inState("pending", "sending")).toEqual([]);
  expect(inState("sent").filter((row) => timesOf(row) !== 1)).toEqual([]);
  expect(inState("unknown").filter((row) => timesOf(row) > 1)).toEqual([]);
  expect(inState("unknown")).toHaveLength(met.ambiguous);
  const givenUp = inState("dead", "skipped");
  expect(
    givenUp.filter(({ chatId, outcome }) => outcome !== "unreachable" || !met.blocked.has(chatId)),
  ).toEqual([]);
  expect(inState("dead")).toHaveLength(met.blocked.size);

  expect(met.afterBlock).toBe(0);
  for (const count of [met.floods, met.ambiguous, met.blocked.size]) expect(count).toBeGreaterThan(0);
  const delivered = rows.reduce((sum, row) => sum + timesOf(row), 0);
  console.log(
    `${messages} planned, ${delivered} delivered, ${met.floods} floods, ${met.ambiguous} unknown, ${met.blocked.size} blocked`,
  );
});

function over(timeoutSeconds: number, fetch?: ClientOptions["fetch"]) {
  const { chat, mongo } = post;
  const options = {
    apiRoot: chat.url,
    waitSecondsMax: 0,
    timeoutSeconds,
    ...(fetch !== undefined && { fetch }),
  };
  const api = new Api(chat.token, clientOptions(options));
  return { mongo, now: clock.now, log: silent, kinds: postKinds, api };
}

async function sendAll(sender: ReturnType<typeof openOutboxSender>): Promise<void> {
  const open = { state: { $in: ["pending", "sending"] } };
  do {
    await sender.sendDue();
    clock.advance({ seconds: 30 });
  } while ((await post.mongo.collection("outbox").findOne(open)) !== null);
}

/** A way to Telegram that notes what the sender met on it. */
function noted() {
  const met = { floods: 0, ambiguous: 0, afterBlock: 0, blocked: new Set<number>() };
  const fetch = async (url: string, init: { body: string }) => {
    const { chat_id: chatId } = JSON.parse(init.body) as { chat_id: number };
    if (met.blocked.has(chatId)) met.afterBlock += 1;
    try {
      const answer = await nodeFetch(url, init as never);
      if (answer.status === 429) met.floods += 1;
      if (answer.status === 403) met.blocked.add(chatId);
      if (answer.status >= 500) met.ambiguous += 1;
      return answer;
    } catch (error) {
      met.ambiguous += 1;
      throw error;
    }
  };
  return Object.assign(met, { fetch: fetch as unknown as NonNullable<ClientOptions["fetch"]> });
}
