import { Api } from "grammy";
import { DateTime } from "luxon";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clientOptions } from "../../../src/platform/telegram/sender/client.ts";
import type { OutboxKinds } from "../../../src/platform/telegram/sender/outbox-kind.ts";
import { type OutboxLanes, startOutboxLanes } from "../../../src/platform/telegram/sender/outbox-lanes.ts";
import { skipPendingOf } from "../../../src/platform/telegram/sender/outbox-pending.ts";
import { emptyDatabase } from "../../support/mongo.ts";
import { openPost, silent } from "../../support/post.ts";
import { postKinds } from "../../support/post-kinds.ts";

const concurrency = 3;
const post = await openPost();
const { control } = post.chat.sandbox;
const running: OutboxLanes[] = [];

beforeEach(async () => {
  await emptyDatabase(post.mongo);
  control.plan({});
  post.reached.clear();
});
afterEach(() => Promise.all(running.splice(0).map((lanes) => lanes.stop())));

test("a reminder to a seller does not wait behind a broadcast that was due before it", async () => {
  await post.plan("mail", "post.client", post.people(1_000));
  await start();
  await until(() => post.reached.size > 10);
  const plannedAt = performance.now();
  await post.plan("remind", "post.staff", post.people(1));
  await until(() => keys("remind").length === 1);
  expect(performance.now() - plannedAt).toBeLessThan(1_500);
  expect(keys("mail").length).toBeLessThan(1_000);
});

test("while Telegram holds the broadcast up, sellers get their reminders", async () => {
  const kinds = { ...postKinds, "post.client": { ...postKinds["post.client"], render: aPicture } };
  control.plan({ script: [{ method: "sendPhoto", fault: { kind: "flood", retryAfter: 30 } }] });
  await post.plan("mail", "post.client", post.people(20));
  const lanes = await start(kinds);
  await until(async () => (await post.rows()).some(({ outcome }) => outcome === "later"));
  await post.plan("remind", "post.staff", post.people(1));
  const plannedAt = performance.now();
  lanes.wake();
  await until(() => keys("remind").length === 1);
  expect(performance.now() - plannedAt).toBeLessThan(1_000);
  const waiting = (await post.rows()).filter(
    ({ kind, state }) => kind === "post.client" && state === "pending",
  );
  expect(waiting.length).toBeGreaterThanOrEqual(20 - concurrency);
  expect(waiting.every(({ attempts }) => attempts === 0)).toBe(true);
});

test("what is stopped is stopped: nothing but the messages on their way arrives after it", async () => {
  await post.plan("mail", "post.client", post.people(500), { batch: "autumn" });
  await start();
  await until(() => post.reached.size >= 20);
  const skipped = await skipPendingOf(post.mongo, { batch: "autumn" }, "stopped");
  const then = post.reached.size;
  await running[0]?.idle();
  expect(post.reached.size - then).toBeLessThanOrEqual(concurrency);
  expect(skipped + post.reached.size).toBe(500);
});

test("consent withdrawn in the middle of a broadcast holds from the next message on", async () => {
  let allowed = true;
  const gate = async () => (allowed ? ("send" as const) : { skip: "no-consent" });
  await post.plan("mail", "post.client", post.people(300));
  const lanes = await start({ ...postKinds, "post.client": { ...postKinds["post.client"], gate } });
  await until(() => post.reached.size >= 20);
  allowed = false;
  const then = post.reached.size;
  await lanes.idle();
  expect(post.reached.size - then).toBeLessThanOrEqual(concurrency);
});

test("two processes share the staff's messages, one alone writes to clients, and the other takes over", async () => {
  const by: Record<string, string[]> = { first: [], second: [] };
  const kindsOf = (name: string): OutboxKinds => ({
    ...postKinds,
    "post.client": {
      ...postKinds["post.client"],
      gate: async ({ _id }) => {
        by[name]?.push(_id);
        return "send";
      },
    },
  });
  const first = await start(kindsOf("first"));
  const second = await start(kindsOf("second"));
  const clients = post.people(60);
  await post.plan("mail", "post.client", clients);
  await post.plan("remind", "post.staff", post.people(60));
  for (const lanes of [first, second]) lanes.wake();
  await Promise.all([first.idle(), second.idle()]);
  expect(by).toMatchObject({ first: { length: 60 }, second: [] });

  await first.stop();
  await post.plan("later", "post.client", clients);
  await until(() => keys("later").length === 60);
  expect(by.second).toHaveLength(60);
  expect(new Set(post.reached.values())).toEqual(new Set([1]));
  expect(post.reached.size).toBe(180);
});

async function start(kinds: OutboxKinds = postKinds): Promise<OutboxLanes> {
  const way = () => new Api(post.chat.token, clientOptions({ apiRoot: post.chat.url, waitSecondsMax: 0 }));
  const lanes = await startOutboxLanes({
    mongo: post.mongo,
    now: () => DateTime.utc(),
    log: silent,
    kinds,
    ways: { staff: way(), bulk: way() },
    concurrency,
  });
  running.push(lanes);
  return lanes;
}

async function aPicture() {
  return { method: "sendPhoto" as const, payload: { photo: "unknown-file" } };
}

function keys(name: string): string[] {
  return [...post.reached.keys()].filter((key) => key.startsWith(`${name}:`));
}

async function until(met: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + 20_000;
  while (!(await met())) {
    if (performance.now() > giveUpAt) throw new Error("It never came about");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
